/** @jsxImportSource preact */
import { Later, useLater } from "../../ui/preact/useLater.ts";
import type { ProjectAppProps } from "./ProjectApp.tsx";

/** The code of this page comes to who follows a project, and to nobody in a room. */
const projectApp = new Later(async () => (await import("./ProjectApp.tsx")).ProjectApp);

export function ProjectGate(props: ProjectAppProps) {
  const ProjectApp = useLater(projectApp);
  const { page, connection } = props.catalogue.resident;
  if (ProjectApp === "coming" || ProjectApp === "away")
    return <p class="blad">{ProjectApp === "coming" ? page.loading : connection.away}</p>;
  return <ProjectApp {...props} />;
}
