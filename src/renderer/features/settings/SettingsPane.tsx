export default function SettingsPane() {
  return null;
}
