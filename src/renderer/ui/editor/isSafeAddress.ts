/** Addresses a link may have. Nothing is ever requested on its own; the host asks before opening one. */
export function isSafeAddress(address: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s]+$/i.test(address.trim());
}
