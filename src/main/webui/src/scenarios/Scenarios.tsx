export function Scenarios() {
  return <h1>Scenarios</h1>;
}
