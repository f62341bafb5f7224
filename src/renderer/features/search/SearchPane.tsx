export default function SearchPane() {
  return null;
}
