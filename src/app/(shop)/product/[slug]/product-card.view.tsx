type ProductCardProps = {
  name: string;
  price: string;
  /** As a data address: what draws the card fetches nothing. */
  picture: string | null;
};

const ink = "#111110";

/**
 * What is shown where somebody passes a product on: 1200 by 630, drawn on the server. Its styles are inline and few, as that
 * is all the drawing knows; the values are those of the theme.
 */
export function ProductCard({ name, price, picture }: ProductCardProps) {
  return (
    <div
      style={{
        display: "flex",
        width: 1200,
        height: 630,
        backgroundColor: "#ffffff",
        color: ink,
        fontFamily: "Host Grotesk",
      }}
    >
      <div
        style={{
          display: "flex",
          flex: 1,
          flexDirection: "column",
          justifyContent: "space-between",
          padding: "56px 48px 56px 64px",
        }}
      >
        <div style={{ fontSize: 44, fontWeight: 500, letterSpacing: "-0.06em" }}>cartelle</div>
        <div style={{ display: "flex", flexDirection: "column" }}>
          <div style={{ fontSize: name.length > 18 ? 76 : 96, lineHeight: 0.98, letterSpacing: "-0.045em" }}>
            {name}
          </div>
          <div style={{ marginTop: 28, fontSize: 40, letterSpacing: "-0.02em" }}>{price}</div>
        </div>
      </div>
      <div style={{ display: "flex", width: 504, height: 630, backgroundColor: "#e4ddd2" }}>
        {/* biome-ignore lint/performance/noImgElement: drawn on the server, where there is no next/image */}
        {picture && <img src={picture} alt="" width={504} height={630} style={{ objectFit: "cover" }} />}
      </div>
    </div>
  );
}
