export function Introuvable() {
  return (
    <section>
      <h1>Page introuvable</h1>
      <p>
        Cette adresse ne mène nulle part. <a href="/atelier/simulateur">Aller au simulateur</a>
      </p>
    </section>
  );
}
