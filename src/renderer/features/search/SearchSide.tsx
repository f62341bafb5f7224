export default function SearchSide() {
  return null;
}
