import type { components } from './contrat';

type Schemas = components['schemas'];

export type Demande = Schemas['Demande'];
export type Decision = Schemas['Decision'];
export type Acte = Demande['acte'];
export type Acces = Schemas['Acces'];
export type Brouillon = Schemas['Brouillon'];
export type Version = Schemas['Version'];
export type Table = Schemas['Table'];
export type Colonne = Schemas['Colonne'];
export type LigneDeTable = Schemas['LigneDeTable'];
export type TableResume = Schemas['TableResume'];
export type Modification = Schemas['Modification'];
export type Constatation = Schemas['Constatation'];
export type Controle = Schemas['Controle'];
export type Differences = Schemas['Differences'];
export type Difference = Schemas['Difference'];
export type Impact = Schemas['Impact'];
export type Evenement = Schemas['Evenement'];
export type Scenario = Schemas['Scenario'];
export type Execution = Schemas['Execution'];
export type Couverture = Schemas['Couverture'];
export type Bascule = Schemas['Bascule'];
export type Guide = Schemas['Guide'];
export type Importation = Schemas['Importation'];
