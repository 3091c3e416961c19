const EUROS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', minimumFractionDigits: 0 });
const EUROS_ET_CENTIMES = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const NOMBRE = new Intl.NumberFormat('fr-FR');
const JOUR = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });
const INSTANT = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Paris' });

/** An amount in euros, with its cents only when there are some. */
export function euros(montant: number): string {
  return (Number.isInteger(montant) ? EUROS : EUROS_ET_CENTIMES).format(montant);
}

export function nombre(valeur: number): string {
  return NOMBRE.format(valeur);
}

/** « 1 ligne », « 3 lignes ». */
export function compte(valeur: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${nombre(valeur)}\u00a0${Math.abs(valeur) < 2 ? singulier : pluriel}`;
}

/** A day written YYYY-MM-DD. */
export function jour(date: string): string {
  return JOUR.format(new Date(`${date}T12:00:00Z`)).replace(/^1 /, '1er ');
}

export function instant(date: string): string {
  return INSTANT.format(new Date(date));
}

const JOUR_ISO = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });

/** The day it is in Paris at that instant, written YYYY-MM-DD. */
export function jourDe(instant: Date): string {
  return JOUR_ISO.format(instant);
}
