import createClient from "openapi-fetch";
import type { paths } from "../../../target/openapi/api";

const service = createClient<paths>({ baseUrl: "http://localhost:8080" });

/** What a frontend writes: it compiles only if the document gives the demand, the decision and their types. */
export async function conduite(): Promise<string[]> {
  const { data, error } = await service.POST("/decide", {
    body: {
      acte: "RACHAT_PARTIEL",
      montant: 12000,
      dateDemande: "2026-01-15",
      client: { portefeuille: "CF" },
      contrat: { avances: [{ date: "2025-06-01", solde: 1500 }] },
    },
  });
  if (error !== undefined) {
    throw new Error(JSON.stringify(error));
  }
  return data?.conduite ?? [];
}

/** What an editor of tables writes: the revision that was read goes with the change. */
export async function changer(id: number, revision: string): Promise<number> {
  const { data } = await service.POST("/brouillons/{id}/tables/{table}/modifications", {
    params: { path: { id, table: "seuils" }, header: { "If-Match": revision } },
    body: {
      modifications: [{ operation: "ECRIRE", ligne: "seuil-04", colonne: "seuils-sortie-limite", texte: "25000" }],
    },
  });
  return data?.lignes.length ?? 0;
}

/** What a list of versions reads. */
export async function enVigueur(): Promise<number[]> {
  const { data } = await service.GET("/regles", { params: { query: { page: 1, taille: 50 } } });
  return (data?.elements ?? []).filter((version) => version.etat === "EN_VIGUEUR").map((version) => version.numero);
}
