export default function ClaimPane() {
  return null;
}
