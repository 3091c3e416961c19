import { nombre } from '../ui/format';

interface Props {
  page: number;
  taille: number;
  total: number;
  onChange: (page: number) => void;
}

export function Pages({ page, taille, total, onChange }: Props) {
  const derniere = Math.ceil(total / taille);
  if (derniere < 2) {
    return null;
  }
  return (
    <nav class="rang pages ne-pas-imprimer" aria-label="Pages">
      <button type="button" class="wa-outlined" disabled={page === 1} onClick={() => onChange(page - 1)}>
        Précédente
      </button>
      <span role="status">
        {nombre((page - 1) * taille + 1)} à {nombre(Math.min(page * taille, total))} sur {nombre(total)}
      </span>
      <button type="button" class="wa-outlined" disabled={page === derniere} onClick={() => onChange(page + 1)}>
        Suivante
      </button>
    </nav>
  );
}
