import type { ComponentChildren } from 'preact';

interface Props {
  titre: string;
  action: string;
  onConfirm: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

export function Confirmation({ titre, action, onConfirm, onCancel, children }: Props) {
  return (
    <wa-dialog label={titre} open onwa-after-hide={(event: Event) => event.target === event.currentTarget && onCancel()}>
      <p>{children}</p>
      <div slot="footer" class="rang">
        <button type="button" class="wa-outlined" onClick={onCancel}>
          Annuler
        </button>
        <button type="button" class="wa-brand" autofocus onClick={onConfirm}>
          {action}
        </button>
      </div>
    </wa-dialog>
  );
}
