export default function ClaimsPane() {
  return null;
}
