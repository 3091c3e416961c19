export function VueDifferences() {
  return <h1>VueDifferences</h1>;
}
