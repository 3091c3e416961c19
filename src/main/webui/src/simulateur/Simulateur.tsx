export function Simulateur() {
  return <h1>Simulateur</h1>;
}
