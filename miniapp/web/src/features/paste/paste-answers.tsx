import { useTranslation } from "react-i18next";
import type { PastedLink } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import { Icon } from "../../shared/ui/icon";
import { Why } from "../../shared/why/why";
import "./paste-answers.css";
import { why } from "./why";

const SIGN = { accepted: "check", duplicate: "same", refused: "cross" } as const;

/** One answer a link, in words: what was understood, and what to do about one that was refused. */
export function PasteAnswers({ links }: { links: readonly PastedLink[] }) {
  const { t } = useTranslation();
  const word = useWord();
  if (links.length === 0) return <p>{t("paste.nothing")}</p>;
  return (
    <ul className="paste-answers" aria-label={t("paste.answers")}>
      {links.map((link) => (
        <li key={link.line} className={link.status}>
          <span className="paste-sign">
            <Icon name={SIGN[link.status]} size={16} />
          </span>
          <div>
            <span className="paste-title">{link.title ?? link.text}</span>
            {link.status === "refused" ? (
              <Why sentence={word("pasteWhy", why(link))} text={link.detail} />
            ) : (
              <span className="hint">
                <Told link={link} />
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Told({ link }: { link: PastedLink }) {
  const { t } = useTranslation();
  const word = useWord();
  if (link.status === "duplicate") return t("paste.duplicate");
  const platform = link.platform === null ? "" : word("platform", link.platform);
  return [platform, link.handle, link.viaVideo ? t("paste.viaVideo") : t("paste.accepted")].filter(Boolean).join(" · ");
}
