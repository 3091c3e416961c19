export function UneTable() {
  return <h1>UneTable</h1>;
}
