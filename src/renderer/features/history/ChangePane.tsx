export default function ChangePane() {
  return null;
}
