import { Fragment } from 'preact';

/** A text whose long codes may be cut after an underscore. */
export function Secable({ texte }: { texte: string }) {
  return (
    <>
      {texte.split(/(?<=_)/).map((morceau, rang) => (
        <Fragment key={rang}>
          {rang > 0 && <wbr />}
          {morceau}
        </Fragment>
      ))}
    </>
  );
}
