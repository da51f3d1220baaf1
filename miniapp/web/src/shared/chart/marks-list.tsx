import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "../format/use-format";
import type { Mark } from "./marks";

/** The marks of a chart in words, newest first. */
export function MarksList({ marks }: { marks: readonly Mark[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (marks.length === 0) return null;
  return (
    <details>
      <summary>
        {t("chart.marks")} · {marks.length}
      </summary>
      <ul className="marks-list">
        {[...marks]
          .sort((a, b) => b.at - a.at)
          .map((mark) => (
            <li key={`${mark.at}-${mark.words}`}>
              <span className="hint">{format.moment(mark.at)}</span> {mark.words}
              {mark.more && (
                <>
                  {" · "}
                  <Link className="tap-link" to={mark.more.to}>
                    {mark.more.words}
                  </Link>
                </>
              )}
            </li>
          ))}
      </ul>
    </details>
  );
}
