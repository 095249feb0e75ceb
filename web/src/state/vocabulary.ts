import type { Family, LabelStyle, Ontology, Relation } from '../api/types';
import type { Theme } from './store';

const GREY = { colour: '#6b6b6b', colourDark: '#a3a3a3' };

/** The ontology, looked up by name. A name it does not know still gets drawn, in grey, under that name. */
export class Vocabulary {
  private readonly labels: Map<string, LabelStyle>;
  private readonly relations: Map<string, Relation>;
  private readonly families: Map<string, Family>;
  private readonly types = new Map<string, { relation: Relation; label: string; inverse: string }>();

  constructor(readonly ontology: Ontology) {
    this.labels = new Map(ontology.labels.map((label) => [label.label, label]));
    this.relations = new Map(ontology.relations.map((relation) => [relation.relation, relation]));
    this.families = new Map(ontology.families.map((family) => [family.family, family]));
    for (const relation of ontology.relations)
      for (const edge of relation.edges) this.types.set(edge.type, { relation, label: edge.label, inverse: edge.inverse });
  }

  has(label: string): boolean {
    return this.labels.has(label);
  }

  label(name: string): LabelStyle {
    return this.labels.get(name) ?? { label: name, plural: name, definition: '', shape: 'disc', ...GREY };
  }

  /** One of a label, in words: WeaponSystem is a weapon system. */
  one(label: string): string {
    return label.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
  }

  relationOf(type: string): Relation | null {
    return this.types.get(type)?.relation ?? null;
  }

  relation(name: string): Relation | null {
    return this.relations.get(name) ?? null;
  }

  symmetric(relation: string): boolean {
    return this.relations.get(relation)?.symmetric ?? false;
  }

  family(relation: string): Family {
    const name = this.relations.get(relation)?.family ?? '';
    return this.families.get(name) ?? { family: '', label: '', ...GREY };
  }

  /** What an edge type is called, read from source to target. */
  words(type: string): string {
    return this.types.get(type)?.label ?? type.toLowerCase().replaceAll('_', ' ');
  }

  inverse(type: string): string {
    return this.types.get(type)?.inverse ?? this.words(type);
  }
}

export function inked(style: { colour: string; colourDark: string }, theme: Theme): string {
  return theme === 'dark' ? style.colourDark : style.colour;
}
