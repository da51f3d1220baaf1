import { useState, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { Sheet } from "../ui/sheet";
import { stamped } from "./stamped";
import "./share-chart.css";

interface Props {
  /** Where the drawn canvas is. */
  within: RefObject<HTMLElement | null>;
  title: string;
  stamp: string;
}

/** The chart as a picture with its name, range and time of data; to be sent or saved, or held to save where neither works. */
export function ShareChart({ within, title, stamp }: Props) {
  const { t } = useTranslation();
  const [picture, setPicture] = useState<string>();
  const [file, setFile] = useState<File>();
  async function draw() {
    const canvas = within.current?.querySelector("canvas");
    if (!canvas) return;
    const drawn = stamped(canvas, title, stamp);
    setPicture(drawn.toDataURL("image/png"));
    const blob = await new Promise<Blob | null>((done) => drawn.toBlob(done, "image/png"));
    if (blob) setFile(new File([blob], "cosmeya.png", { type: "image/png" }));
  }
  const sendable = file !== undefined && "canShare" in navigator && navigator.canShare({ files: [file] });
  return (
    <>
      <Button look="plain" aria-label={t("chart.share")} title={t("chart.share")} onClick={() => void draw()}>
        <Icon name="share" />
      </Button>
      {picture !== undefined && (
        <Sheet title={t("chart.share")} onClose={() => setPicture(undefined)}>
          <div className="share-chart">
            <img src={picture} alt={`${title}. ${stamp}`} />
            <p className="hint">{t("chart.shareHint")}</p>
            <div className="share-chart-ways">
              {sendable && (
                <Button
                  look="primary"
                  onClick={() => void navigator.share({ files: [file], title }).catch(() => undefined)}
                >
                  {t("chart.send")}
                </Button>
              )}
              <a className="button" href={picture} download="cosmeya.png">
                {t("chart.save")}
              </a>
            </div>
          </div>
        </Sheet>
      )}
    </>
  );
}
