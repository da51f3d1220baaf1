import { useFormat } from "../format/use-format";
import { Button } from "../ui/button";
import { choose } from "./i18n";

/** Names the other language in that language. */
export function LanguageSwitch() {
  const other = useFormat().language === "ru" ? "en" : "ru";
  return (
    <Button look="plain" lang={other} onClick={() => void choose(other)}>
      {other === "en" ? "English" : "Русский"}
    </Button>
  );
}
