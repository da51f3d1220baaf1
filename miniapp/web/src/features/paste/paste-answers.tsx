import { useTranslation } from "react-i18next";
import type { PastedLink } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import { Icon } from "../../shared/ui/icon";
import "./paste-answers.css";

const SIGN = { accepted: "check", duplicate: "same", refused: "cross" } as const;

/** One answer a line, in words: what was understood, and why a line was refused. */
export function PasteAnswers({ links }: { links: readonly PastedLink[] }) {
  const { t } = useTranslation();
  return (
    <ul className="paste-answers" aria-label={t("paste.answers")}>
      {links.map((link) => (
        <li key={link.line} className={link.status}>
          <span className="paste-sign">
            <Icon name={SIGN[link.status]} size={16} />
          </span>
          <div>
            <span className="paste-title">{link.title ?? link.text}</span>
            <span className="hint">
              <Told link={link} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Told({ link }: { link: PastedLink }) {
  const { t } = useTranslation();
  const word = useWord();
  const platform = link.platform === null ? "" : word("platform", link.platform);
  switch (link.status) {
    case "accepted":
      return [platform, link.handle, link.viaVideo ? t("paste.viaVideo") : t("paste.accepted")]
        .filter(Boolean)
        .join(" · ");
    case "duplicate":
      return t("paste.duplicate");
    case "refused":
      return word("reason", link.reason ?? "unknown");
  }
}
