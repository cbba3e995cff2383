/** A title in front of a folded name, with the space behind it. `M.` is Monsieur only with its dot, and is an initial before a family name. */
export const LEADING_TITLE: RegExp =
  /^(?:(?:de )?(?:heer|hr)|dhr|mevrouw|mevr|mw|mej|juffrouw|juffr|mme|mad|madame|mlle|mademoiselle|monsieur|mr|mrs|ms|miss|m(?=\.)|me|maitre|meester|maitres|dr|docteur|dokter|doctor|med|prof|professeur|professor|ing|ir|drs|lic|mag|dipl|not|notaris|adv|herr|herrn|frau|fraulein|jonkheer|jhr|ridder|baron|barones|baronne|graaf|gravin|comte|comtesse|chevalier)(?:\.(?:-| )*| +)/;

/** Titles and courtesies behind a name, behind a comma or in brackets. */
export const TITLES_BEHIND: RegExp =
  / ?[,(]? ?(?:\b(?:dhr|mevr|mw|mr|mrs|mme|mlle|dr|prof|ing|ir|drs|lic|msc|bsc|mba|phd)\b\.?)\)?$/i;

/** Words behind a first name that are no name by themselves; they stand in front of the family name. */
export const PARTICLES_BEHIND: RegExp =
  /(?<=\p{L})[ ]((?:(?:van|vanden|vander|de|den|der|des|du|la|le|les|ten|ter|te|op|von|vom|zum?|zur|di|da|do|dos|das|del|della|el|al|bin|d['’])(?: |$))+)$/iu;
