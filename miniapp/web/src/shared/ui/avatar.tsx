import { useState } from "react";
import { pictured } from "../api/session";
import "./avatar.css";

/** The channel's picture, or its first letter when there is none or it does not load. */
export function Avatar({ title, picture, size = 44 }: { title: string; picture: string | null; size?: number }) {
  const [broken, setBroken] = useState<string>();
  const box = { width: size, height: size, fontSize: size * 0.4 };
  if (picture === null || broken === picture) {
    return (
      <span className="avatar" style={box} aria-hidden="true">
        {Array.from(title.trim())[0]?.toUpperCase() ?? "?"}
      </span>
    );
  }
  return (
    <img
      className="avatar"
      style={box}
      src={pictured(picture)}
      width={size}
      height={size}
      alt=""
      loading="lazy"
      decoding="async"
      onError={() => setBroken(picture)}
    />
  );
}
