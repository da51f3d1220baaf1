import { useCallback } from "react";
import { useSearchParams } from "react-router";

/** One of a few, kept in the address: it is there again after going back, and a copied link shows the same. */
export function useChoice<T extends string>(name: string, options: readonly T[], usual: T): [T, (next: T) => void] {
  const [address, setAddress] = useSearchParams();
  const asked = address.get(name);
  const chosen = options.find((option) => option === asked) ?? usual;
  const choose = useCallback(
    (next: T) => setAddress(put(name, next === usual ? null : next), KEEP),
    [setAddress, name, usual],
  );
  return [chosen, choose];
}

/** Words in the address, none when they are not there. */
export function useKept(name: string): [string, (next: string) => void] {
  const [address, setAddress] = useSearchParams();
  const keep = useCallback(
    (next: string) => setAddress(put(name, next === "" ? null : next), KEEP),
    [setAddress, name],
  );
  return [address.get(name) ?? "", keep];
}

const KEEP = { replace: true, preventScrollReset: true } as const;

const put = (name: string, value: string | null) => (before: URLSearchParams) => {
  const after = new URLSearchParams(before);
  if (value === null) after.delete(name);
  else after.set(name, value);
  return after;
};
