import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Figure } from "../api/types";
import { FigureKpi } from "./figure-kpi";
import type { Subject } from "./get-provenance";
import "./subject-head.css";

interface Props<S extends Subject> {
  title: string;
  picture: ReactNode;
  /** A wide picture stands above the words on a narrow screen, a small one beside them. */
  wide?: boolean;
  /** What stands below the title. */
  children: ReactNode;
  of: Pick<S, "entity" | "id">;
  /** The figures to show, in their order; one that the platform does not have is left out by its caller. */
  figures: readonly { name: S["figure"]; figure: Figure | null; below?: ReactNode }[];
}

/** What a page is about, a channel or a video: its picture, its title, and its figures, each leading to where it comes from. */
export function SubjectHead<S extends Subject>({ title, picture, wide = false, children, of, figures }: Props<S>) {
  const { t } = useTranslation();
  const labels: Record<Subject["figure"], string> = {
    views: t("kpi.views"),
    followers: t("kpi.followers"),
    videos: t("kpi.videos"),
    likes: t("kpi.likes"),
    comments: t("kpi.comments"),
    shares: t("kpi.shares"),
  };
  return (
    <>
      <header className={wide ? "subject-head wide" : "subject-head"}>
        {picture}
        <div>
          <h1>{title}</h1>
          {children}
        </div>
      </header>
      <div className="kpi-grid">
        {figures.map(({ name, figure, below }) => (
          <FigureKpi key={name} label={labels[name]} figure={figure} of={{ ...of, figure: name } as Subject}>
            {below}
          </FigureKpi>
        ))}
      </div>
    </>
  );
}
