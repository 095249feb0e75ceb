/** What a browser keeps between visits. One that refuses storage still gets the page. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`entente-${name}`);
  } catch {
    return null;
  }
}

/** Null forgets it. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`entente-${name}`);
    else localStorage.setItem(`entente-${name}`, value);
  } catch {
    return;
  }
}
