interface Props {
  faits?: string[];
  lectures?: string[];
}

/** What a scenario rests on. */
export function Fondements({ faits = [], lectures = [] }: Props) {
  if (faits.length + lectures.length === 0) {
    return null;
  }
  return (
    <p class="discret">
      {faits.length > 0 && <>Faits du guide{'\u00a0'}: {faits.join(', ')}. </>}
      {lectures.length > 0 && <>Lectures{'\u00a0'}: {lectures.join(', ')}.</>}
    </p>
  );
}
