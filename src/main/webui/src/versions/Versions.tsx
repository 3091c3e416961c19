export function Versions() {
  return <h1>Versions</h1>;
}
