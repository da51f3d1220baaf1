const PETALS = [0, 45, 90, 135, 180, 225, 270, 315];

/** The cosmos flower: eight petals. */
export function Brand() {
  return (
    <svg aria-hidden="true" width="26" height="26" viewBox="-16 -16 32 32">
      {PETALS.map((turn) => (
        <path
          key={turn}
          d="M0-3C-5.5-7-4.5-15 0-15S5.5-7 0-3Z"
          transform={`rotate(${turn})`}
          fill="var(--petal)"
          opacity=".82"
        />
      ))}
      <circle r="3.6" fill="#f0b83a" />
    </svg>
  );
}
