import { useWord } from "../../shared/i18n/use-word";

/** What an entry is about, in words: "group/3" is group 3. */
export function useSubject(subject: string): string {
  const word = useWord();
  const [kind = "", ...id] = subject.split("/");
  return [word("subject", kind), ...id].join(" ");
}
