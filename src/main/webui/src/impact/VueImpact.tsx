export function VueImpact() {
  return <h1>VueImpact</h1>;
}
