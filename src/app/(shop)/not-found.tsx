import { NotFoundView } from "./not-found.view.tsx";

export default function NotFound() {
  return <NotFoundView />;
}
