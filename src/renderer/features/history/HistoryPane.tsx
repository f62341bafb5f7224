export default function HistoryPane() {
  return null;
}
