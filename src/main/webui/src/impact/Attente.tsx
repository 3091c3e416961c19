import { useEffect, useState } from 'preact/hooks';

/** Says that the comparison goes on, and since when: it takes some seconds. */
export function Attente() {
  const [secondes, setSecondes] = useState(0);
  useEffect(() => {
    const debut = Date.now();
    const minuterie = setInterval(() => setSecondes(Math.floor((Date.now() - debut) / 1000)), 1000);
    return () => clearInterval(minuterie);
  }, []);
  return (
    <div class="carte pile">
      <p role="status">
        Comparaison en cours. Chaque table est comparée entièrement, puis quelques milliers de demandes sont décidées par les
        deux jeux de règles{'\u00a0'}: cela prend le plus souvent de 5 à 15 secondes.
      </p>
      <wa-progress-bar indeterminate label="Comparaison en cours" />
      <p class="discret" aria-hidden="true">
        Depuis {secondes}{'\u00a0'}s
      </p>
    </div>
  );
}
