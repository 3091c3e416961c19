export function UnBrouillon() {
  return <h1>UnBrouillon</h1>;
}
