var H = class extends Error {
  name = "AdminSyncError";
  code;
  coded;
  correlationId;
  retryAfter;
  constructor(n, t = {}) {
    (super(n.code, t.cause === void 0 ? void 0 : { cause: t.cause }),
      (this.code = n.code),
      (this.coded = n),
      (this.correlationId = t.correlationId),
      (this.retryAfter = t.retryAfter));
  }
  get details() {
    return this.coded.details;
  }
};
function E(e, n) {
  return new H({ code: e, details: {} }, n);
}
function An(e) {
  return e instanceof H || (e instanceof Error && e.name === "AdminSyncError" && "coded" in e);
}
function Kn(e) {
  if (typeof e != "string") return e == null;
  let n = e.charCodeAt(0);
  return !(n > 32 && n < 127) && !/[^\s\p{Cf}]/u.test(e);
}
function ce(e) {
  if (typeof e != "object" || e === null) return Kn(e);
  if (e instanceof Date) return !1;
  if (Array.isArray(e)) return e.length === 0;
  let n = Object.keys(e);
  return n.length <= 50 && n.every((t) => Kn(Reflect.get(e, t)));
}
var Me = /^[\x20-\x7e]*$/,
  _r = /^[!-~]+(?: [!-~]+)*$/,
  Wr = new Map(
    `\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0131i \u2019' \u2018' \u201B' \`' \xB4' \u2032' \u201C" \u201D" \u201E" \u201F" \xAB" \xBB" \u2033" \u2013- \u2014- \u2010- \u2011- \u2212-`
      .split(" ")
      .map((e) => [e.slice(0, 1), e.slice(1)]),
  );
function b(e) {
  return _r.test(e) ? e : (Me.test(e) ? e : e.replace(/\p{Cf}+/gu, "").normalize("NFC")).replace(/\s+/g, " ").trim();
}
function x(e) {
  let n = b(e);
  return Me.test(n)
    ? n.toLowerCase()
    : n
        .normalize("NFKD")
        .toLowerCase()
        .replace(/\p{M}+/gu, "")
        .replace(/[^\x20-\x7e]/g, (t) => Wr.get(t) ?? t);
}
function B(e) {
  let n = x(e);
  return /^[a-z\d]*$/.test(n) ? n : n.replace(/[^\p{L}\p{N}]+/gu, "");
}
function D(e) {
  return Me.test(e) ? e : e.normalize("NFC").replace(/[äöüÄÖÜ]/g, (n) => `${n.normalize("NFD").slice(0, 1)}e`);
}
function ue(e) {
  return /['’] /.test(e) ? e.replace(/(?<=(?<!\p{L})[dl]['’]) /giu, "") : e;
}
var Tn = "(?:bus|bte?|bo[i\xEE]te|box|bfk|b)",
  Fn = "\\d+(?: ?(?:bis|ter|quater)(?![\\p{L}\\d])| ?-?[a-z](?![\\p{L}\\d]))?",
  pe = `((?:n[r\xB0o]\\.? ?|nummer |num[e\xE9]ro )?${Fn}(?: ?(?:[-\u2013\u2014+]|tot|t/m|\xE0) ?${Fn})?)`,
  je = `(?:(?: ?/ ?|[ ,\u2013(-]*(?=b))(?:${Tn}[. ]*(?:n[r\xB0]\\.? ?)?)?([\\p{L}\\d]+(?:[./-][\\p{L}\\d]+)*)\\)?)?`,
  Hr = new RegExp(`^(.+?)[ ,]+${pe}${je}$`, "iu"),
  Gr = new RegExp(`^()${pe}${je}[ ,]+(\\p{L}\\D+)$`, "iu"),
  qr = new RegExp(`^()${pe}${je}$`, "iu"),
  Jr = new RegExp(`^(.*?\\p{L}.*?)[ ,]+${pe}[ ,]+(.+)$`, "iu"),
  Cn = /(?:^|[ ,]+)(?:[zs][./ ]{0,2}n\.?|zonder nummer|sans num[eé]ro)$/i,
  ee = (e) => e.replace(/^[ ,]+|[ ,.]+$/g, ""),
  In = (e) => e.replace(/^[^\d]+/, "");
function $n(e) {
  let n = b(e).replace(Cn, ""),
    t = qr.exec(n);
  return t === null ? { number: n, box: "" } : { number: In(t[2] ?? ""), box: t[3] ?? "" };
}
function me(e) {
  let n = ee(ee(b(e)).replace(Cn, "")),
    t = Hr.exec(n) ?? Gr.exec(n) ?? Jr.exec(n);
  if (t === null) return { street: n, number: "", box: "" };
  let [, r = "", o = "", i = "", s = ""] = t;
  return { street: ee(r || s), number: In(o), box: ee(i) };
}
var Zr = new RegExp(`^(?:/|${Tn}(?!\\p{L})[. ]*)+`, "iu");
function Vn(e) {
  return ee(b(e).replace(Zr, ""));
}
function fe(e, n) {
  let t = e.split(/[()/,;:]|\s[-–]\s/).filter((i) => /[\p{L}\p{N}]/u.test(i)),
    [r = null, ...o] = t.map((i) => n(i));
  return o.length > 0 && o.every((i) => i === r) ? r : null;
}
var Mn =
    "ABWAGOANDAREARMATGAUTBDIBGDBHSBLZBRBBRNCAFCHLCHNCODCOGCOKCPVCUWDNKESHFLKFROFSMGINGLPGNQGRDGRLGUFGUYIRQJAMKAZKORLBRLBYMAFMDGMDVMEXMLTMNEMNPMOZMTQNIUPAKPCNPLWPNGPOLPRTPRYPYFSENSLBSLVSURSVKSWESWZSYCTCDTKMTUNTURTUVURYWLF",
  jn = "ALAAXATAAQATFTFBENBJBESBQBIHBABLRBYCOMKMCYMKYESTEEGNBGWIRLIEISRILMACMOMYTYTPRKKPSGSGSSPMPMSRBRSSVNSIUKRUA",
  Pn = `
BE b
FR f
LU l
DE d
GB vk,groot brittannie,great britain,britain,grande bretagne,grossbritannien,engeland,england,angleterre
US usa,vs,etats unis d amerique,verenigde staten van amerika,united states of america,vereinigte staaten von amerika
NL holland,hollande,nederlanden
CZ tsjechische republiek,czech republic,republique tcheque,tschechische republik
SK slowaakse republiek,slovak republic,republique slovaque,slowakische republik
TR turkije,turkey,turquie,turkei
BY wit rusland,bielorussie,weissrussland
RU russische federatie,federation de russie,russian federation
MM birma,burma,birmanie
MK macedonie,macedoine,macedonia,mazedonien
CI ivoorkust,ivory coast
CD congo,democratische republiek congo,republique democratique du congo,rd congo,dr congo
CG republiek congo,republique du congo
CN volksrepubliek china
KR republic of korea
GR el,helleense republiek
HK hongkong,hong kong
AE vae,uae
FR republique francaise`;
function Un(e) {
  try {
    return Intl.getCanonicalLocales(e)[0] ?? "nl-BE";
  } catch {
    return "nl-BE";
  }
}
var Yr = ["nl", "fr", "de", "en"],
  zn = Array.from({ length: 26 }, (e, n) => String.fromCharCode(97 + n)),
  _n = new Map();
function ne(e, n, t) {
  let r = `${e} ${t}`,
    o = _n.get(r) ?? new Intl.DisplayNames(Un(t), { type: e, fallback: "none" });
  _n.set(r, o);
  try {
    return o.of(n);
  } catch {
    return;
  }
}
function* ge(e) {
  for (let n of zn)
    for (let t of zn) {
      let r = e === "region" ? (n + t).toUpperCase() : n + t;
      for (let o of Yr) {
        let i = ne(e, r, o);
        i !== void 0 && (yield [r, i]);
      }
    }
}
function ye(e) {
  return typeof e == "string"
    ? e
    : typeof e == "number" || typeof e == "bigint" || typeof e == "boolean"
      ? String(e)
      : null;
}
function y(e) {
  let n = ye(e);
  return n === null || n.length > 500 ? null : n;
}
function N(e, ...n) {
  for (let t of n) {
    let r = ye(Reflect.get(e, t));
    if (r !== null && r.trim() !== "") return r;
  }
  return "";
}
function M(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
var Xr = 100,
  Qr = 1e5;
function te(e) {
  let n = 0,
    t = [],
    r = (o) => {
      if (typeof o == "string") return JSON.stringify(o);
      if (o instanceof Date) return `date ${o.getTime()}`;
      if (typeof o != "object" || o === null) return `${typeof o} ${String(o)}`;
      if (t.includes(o)) throw E("VALUE_CYCLIC");
      if (((n += 1), t.length > Xr || n > Qr)) throw E("VALUE_TOO_DEEP");
      t.push(o);
      let i = Object.keys(o)
        .sort()
        .map((s) => `${JSON.stringify(s)}:${r(Reflect.get(o, s))}`);
      return (t.pop(), `${Array.isArray(o) ? "list" : "record"}{${i.join()}}`);
    };
  return r(e);
}
function f(e) {
  let n = ye(e);
  return n === null ? te(e) : b(n);
}
var Wn = { name: "text", canonical: f };
var eo = /^(?:de|het|the|la|les?|l|die) /,
  no =
    /^(?:ko?ni(?:nkrijk|greich)|royaume|kingdom|groothertogdom|grand duch[ey]|grossherzogtum|(?:bonds|federa\w+ |bundes)?republi(?:ek|k|c|que)(?!.*(?:china|congo|kore)))(?: (?:der|van|von|of|de|du|d)\b)?(?: (?:the|l|la)\b)? /,
  be = (e) =>
    x(e)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
function Ue(e) {
  try {
    let n = new Intl.Locale(`und-${e}`).region ?? "";
    return ne("region", n, "en") === void 0 ? null : n;
  } catch {
    return null;
  }
}
var Hn = (e, n) => e.match(new RegExp(`.{${n}}`, "g")) ?? [],
  Pe;
function to() {
  if (Pe !== void 0) return Pe;
  let e = new Map();
  for (let [n, t] of ge("region")) Ue(n) === n && e.set(be(t), n).set(be(D(t)), n);
  for (let n of Pn.trim().split(`
`))
    for (let t of n.slice(3).split(",")) e.set(t, n.slice(0, 2));
  for (let n of Hn(Mn, 3)) e.set(n.toLowerCase(), n.slice(0, 1) + n.slice(2));
  for (let n of Hn(jn, 5)) e.set(n.slice(0, 3).toLowerCase(), n.slice(3));
  return ((Pe = e), e);
}
function Gn(e) {
  let n = be(e),
    t = n.replaceAll(" ", "");
  if (/^(?:[a-z]{2}|\d{3})$/.test(t)) {
    let s = Ue(t);
    if (s !== null) return s;
  }
  let r = to(),
    o = n.replace(eo, "");
  return (
    r.get(n) ??
    (t.length < 4 ? r.get(t) : void 0) ??
    r.get(o) ??
    r.get(o.replace(no, "")) ??
    (/^[a-z]{3}$/.test(t) ? Ue(t.slice(0, 2)) : null)
  );
}
function re(e) {
  let n = y(e);
  return n === null ? null : (Gn(n) ?? fe(n, Gn));
}
var qn = { name: "country", canonical: (e) => re(e) ?? be(f(e)) };
function S(e, n = 4096) {
  let t = new Map();
  return (r) => {
    let o = t.get(r);
    if (o !== void 0) return o;
    let i = e(r);
    return (t.size >= n && t.clear(), t.set(r, i), i);
  };
}
var Jn =
    "st sint saint sint sankt sint ste sinte sainte sinte dr dokter docteur dokter gen generaal general generaal burg burgemeester bourgmestre burgemeester kard kardinaal cardinal kardinaal prof professor professeur professor roi koning reine koningin kan kanunnik chanoine kanunnik kap kapitein capitaine kapitein lt luitenant lieutenant luitenant kol kolonel colonel kolonel prince prins princesse prinses comte graaf duc hertog marechal maarschalk empereur keizer president president stwg steenweg stw steenweg",
  Zn =
    "wet loi nieuw neuve kunst arts louiza louise waver wavre ninoof ninove leuven louvain gent gand berg mons haacht haecht konings royale koninklijk royale koninginne reine troon trone naam namur hertog ducale wetenschap science nijverheid industrie handel commerce beurs bourse zavel sablon zuid midi noord nord oost est west ouest station gare statie gare kerk eglise school ecole molen moulin park parc bos bois hoog haute vrijheid liberte vrede paix kapel chapelle kasteel chateau linden tilleuls eiken chenes rozen roses bloemen fleurs veld champs lang longue kort courte zee mer brussel bruxelles antwerp anvers luik liege doornik tournai elsen ixelles laken laeken vilvoord vilvorde terhulp hulpe kruidtuin jardinbotanique tervuren tervueren guldenvlies toisonor beenhouwer bouchers grotemarkt grandplace grotemarkt grandeplace haven port steen pierres oud vieille brug pont vaart canal arbeid travail europa europe vlaanderen flandre luxemburg luxembourg parijs paris terkameren boiscambre sintkatelijne sintecatherine sintmichiel sintmichel sintjan sintjean sintpieter sintpierre bisschop eveque spaarzaamheid epargne fontein fontaine onafhankelijkheid independance jubelfeest jubile strijder combattants begraafplaats cimetiere kanselarij chancellerie";
var Xn = [
    ["straat", /str(?:aat|asse)?$/, "rue"],
    ["laan", /(?:laan|ln|allee)$/, "avenue boulevard allee"],
    ["steenweg", /(?:steenw(?:e)?g|stn?we?g|stw)$/, "chaussee route"],
    ["plein", /(?:plein|pln?|platz|plaats)$/, "place square"],
    ["weg", /we?g$/, "chemin route rue"],
    ["kaai", /kaai$/, "quai"],
    ["lei", /lei$/, "avenue boulevard"],
    ["dreef", /dre?e?f$/, "dreve avenue"],
    ["square", /square$/, "square"],
  ],
  ro = [
    ["rue", /^r(?:ue)? /],
    ["avenue", /^av(?:e|en|enue)? /],
    ["boulevard", /^b(?:oule?v?(?:ard)?|lv?d|vd|d) /],
    ["chaussee", /^ch(?:ausse|auss|ss|ee|e)?e? /],
    ["place", /^pl(?:ace)? /],
    ["square", /^sq(?:uare)? /],
    ["chemin", /^chem(?:in)? /],
    ["route", /^r(?:ou)?te /],
    ["quai", /^quai /],
    ["dreve", /^dreve /],
    ["allee", /^all(?:ee)? /],
  ],
  Qn = new Map(),
  et = new Set(),
  nt = (e, n) => {
    e.split(" ").forEach((t, r, o) => {
      r % 2 === 1 && n(o[r - 1] ?? "", t);
    });
  };
nt(Jn, (e, n) => Qn.set(e, n));
nt(Zn, (e, n) => et.add(`${e} ${n}`));
var oo = /^(?:d[eu]?|des|l[ae]?|les)$/;
function ze(e, n) {
  return e
    .split(" ")
    .filter((t) => !n || !oo.test(t))
    .map((t) => Qn.get(t) ?? t)
    .join("")
    .replace(/^o(?:nze)?l(?:ieve)?v(?:rouwe?)?(?=$)/, "olv");
}
var _e = S((e) => {
  let n = x(e)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:p ?b|b ?p|boite postale|postfach|p ?o box)$/, "postbus")
    .replace(/^kon (?=astrid|elis|fab|paola|math|maria|louis)/, "koningin ")
    .replace(/^kon /, "koning ");
  for (let [t, r] of ro) if (r.test(n)) return { side: "french", kind: t, name: ze(n.replace(r, ""), !0) };
  for (let [t, r] of Xn) {
    let o = n.replace(r, "").trim();
    if (o !== n && o !== "") return { side: "germanic", kind: t, name: ze(o, !1) };
  }
  return { side: "none", kind: "", name: ze(n, !1) };
});
function Yn(e, n) {
  return (Xn.find(([r]) => r === e.kind)?.[2].split(" ") ?? [""]).includes(n.kind)
    ? ["", "s", "e", "se", "en"].some((r) => {
        if (!e.name.endsWith(r)) return !1;
        let o = e.name.slice(0, e.name.length - r.length);
        return o === n.name || et.has(`${o} ${n.name}`);
      })
    : !1;
}
function tt(e, n) {
  if (e === n) return !0;
  let [t, r] = [_e(e), _e(n)];
  return (
    (t.kind === r.kind && t.name === r.name) || (t.side !== "french" && Yn(t, r)) || (r.side !== "french" && Yn(r, t))
  );
}
function rt(e) {
  let { kind: n, name: t } = _e(e);
  return `${t}.${n}`;
}
var io = { B: "BE", D: "DE", F: "FR", L: "LU", A: "AT", I: "IT", P: "PT", E: "ES" },
  so = /^(?:([A-Z]{1,2})[- ]{1,3})?(\d{4,5})(?: ?([A-Z]{2})(?= |$))?(?: +|$)(.*)$/,
  ao = /^(.*\S)[ ,]+((?:[A-Z]{1,2}-)?\d{4,5}(?: ?[A-Z]{2})? +\D+)$/;
function Ge(e, n) {
  let t = so.exec(e);
  if (t === null) return null;
  let [, r = "", o = "", i = "", s = ""] = t,
    a = n || (r === "" ? "" : (io[r] ?? re(r) ?? "")),
    l = i !== "" && (a === "NL" || (a === "" && e.includes(o + i)));
  return { postalCode: l ? o + i : o, city: (l ? s : `${i} ${s}`).trim(), country: a || (l ? "NL" : "BE") };
}
function lo(e, n) {
  let t = Ge(e, n);
  if (t !== null) return { place: t, before: "" };
  let r = ao.exec(e),
    o = r === null ? null : Ge(r[2] ?? "", n);
  return o === null ? null : { place: o, before: (r?.[1] ?? "").replace(/ (?:te|à|in)$/, "") };
}
function st(e, n) {
  let t = e.map((a) => b(a).replace(/^[ ,-]+|[ ,-]+$/g, "")).filter((a) => a !== ""),
    r = n,
    o = t.at(-1) ?? "",
    i = t.length > 1 && !/\d/.test(o) ? re(o) : null;
  i !== null && ((r ||= i), (t = t.slice(0, -1)));
  for (let a = t.length - 1; a >= 0; a -= 1) {
    let l = lo(t[a] ?? "", r);
    if (l === null) continue;
    let { place: d, before: c } = l,
      u = [...t.slice(0, a), c].join(" ").trim(),
      p = t.slice(a + 1),
      m = u === "",
      g = d.city || (m ? "" : (p[0] ?? ""));
    return { ...me(m ? p.join(" ") : u), ...d, city: g };
  }
  let s = t.length > 1 ? (t.pop() ?? "") : "";
  return { ...me(t.join(" ")), postalCode: "", city: s, country: r || "BE" };
}
var co =
  /^([A-Z][A-Za-z'-]*(?: [A-Za-z'-]+)*)(?<=[a-z])(?<! (?:nr|no|nummer|numero)) (\d+)(?:(?:\/| bus )(\d+))?, (\d{4}) ([A-Z][A-Za-z'-]*(?: [A-Za-z'-]+)*)(?<=[a-z])$/;
function uo(e) {
  let n = co.exec(e);
  if (n === null) return po(e);
  let [, t = "", r = "", o = "", i = "", s = ""] = n;
  return { street: t, number: r, box: o, postalCode: i, city: s, country: "BE" };
}
var po = S((e) => st(e.split(/[,;\n\r]|\s[-–—]\s(?=(?:[A-Za-z]{1,2}-)?\d{4,5}\s*\p{L})/u), ""));
function mo(e) {
  let n = N(e, "country", "countryCode"),
    t = n === "" ? "" : (re(n) ?? b(n).toUpperCase()),
    r = ["line1", "line2", "line3"].map((u) => N(e, u)).filter((u) => u !== "");
  if (r.length > 0)
    return st(
      r.flatMap((u) => u.split(/[,\n]/)),
      t,
    );
  let [o, i, s] = [N(e, "street"), N(e, "number"), N(e, "box")],
    a = i === "" ? me(o) : { street: b(o).replace(/,$/, ""), ...$n(i) },
    l = b(N(e, "postalCode")),
    d = b(N(e, "city")),
    c = Ge(`${l} ${d}`.trim(), t);
  return {
    ...a,
    box: s === "" ? a.box : Vn(s),
    ...(c ?? { postalCode: l.toUpperCase().replaceAll(" ", ""), city: d, country: t || "BE" }),
  };
}
function he(e) {
  let n = y(e),
    t = n !== null ? uo(n) : M(e) ? mo(e) : null;
  return t === null || t.street + t.postalCode + t.city === "" ? null : t;
}
function We({ postalCode: e, city: n, country: t }) {
  return `${t} ${e === "" ? B(n) : e}`;
}
var fo = (e) => B(e).replace(/(?<!\d)0+(?=\d)/g, ""),
  ot = (e, n) => (/^(?:[1-9]\d*)?$/.test(e) ? e : e.split(n).map(fo).filter(Boolean).join("-")),
  He = (e) => `${ot(e.number, / ?(?:[–—+-]|tot|t\/m|à) ?(?=\d)/)}/${ot(e.box, /[^\p{L}\p{N}]+/u)}`,
  it = (e, n, t, r) => e[t] === n[t] && e[r] === n[r];
var at = {
  name: "address",
  isEmpty: (e) => M(e) && he(e) === null,
  canonical: (e) => {
    let n = he(e);
    return n === null ? f(e) : `${rt(n.street)} ${He(n)} ${We(n)}`;
  },
  compare: (e, n) => {
    let [t, r] = [he(e), he(n)];
    if (t === null || r === null) return t === r && f(e) === f(n) ? "cosmetic" : "different";
    let o = (t.postalCode !== "" && it(t, r, "postalCode", "country")) || We(t) === We(r),
      i = it(t, r, "number", "box") || He(t) === He(r);
    return o && i && tt(t.street, r.street) ? "cosmetic" : "different";
  },
};
var xe =
    /^(?:[nbc]v|vof|comm?va?|i?vzw|sa|srl|snc|s?comm|a?isbl|asbl|e?bvba|sprlu?|cvba|scr[li]|cvoa|gcv|scs|cva|sca|eesv|geie|esv|gie|sce|fup|p?gmbh|i?vog|kgaa|ohg|thv)$/,
  lt = /^(?:ag|sc|se|kg|lv|son)$/,
  dt =
    "& en et and und +,gebroeders gebr gebrs,etablissements ets etabl etablissement,compagnie cie comp,sint st saint sankt,sainte ste,firma fa,maatschappij mij,international int intl",
  ct =
    /[\s,(-]+(?:(in vereffening|in liquidatie|[ei]n liquidation)|(in oprichting|i\.? ?o\.?|en (?:cours de )?(?:formation|constitution)|in grundung)|(in faling|in faillissement|en faillite|in konkurs))\)?$/;
var ut = `
BV 3W7E 610 - srl gmbh
NV R85P 014 - sa ag
CV 28FE 706 - sc gen
VOF UW1Y 011 - snc ohg
CommV MQH3 612 - scomm kommg kg
MS KM6O - - maatschap burgerlijkemaatschap ssimple sdc sdedroitcommun gdesallgemeinenrechts gar einfacheg
VZW W3WH 017 - asbl vog
IVZW V03J - - aisbl ivog
PS Y1Q4 - - privst fp fondpriv pstiftung prst pestiftung
SON ZUHK - - fup gemeinnutzigestiftung gns
SE 36KV 027 - europesevennootschap europaischeg
SCE YBHM 001 - europesecv europaischegen ofp
EESV 7SJP 065 - eesamenwerkingsverband geie europaischewiv ewiv
ONP 3N94 - - eenmanszaak ondernemingnatuurlijkpersoon ondernemingnatuurlijkepersoon natuurlijkpersoon natuurlijkepersoon zelfstandige entrepriseindividuelle epp entreprisepersonnephysique personnephysique independant einzelunternehmen unp unternehmennaturlicheperson naturlicheperson
BO 3LMA - - buitenlandseonderneming entrepriseetrangere ente auslandischeg ages
IZW 8YLB - - isbl einrichtungohnegewinnerzielungsabsicht eog
VVZRL CFH5 - - vennootschapofverenigingzonderrechtspersoonlijkheid souassociationsanspersonnalitejuridique saspj genodervereinigungenohnerechtspersonlichkeit gvorp
OI QZIS - - openbareinstelling etablissementpublic etspubli offentlicheeinrichtung oe
DV 6DGX - - dienstverlenendeverenigingvlaamsgewest dienstverlenendevereniging associationprestatairedeservicesregionflamande associationprestatairedeservices dienstleistungsvereinigungflamischeregion dienstleistungsvereinigung
OV MGCM - - opdrachthoudendeverenigingvlaamsgewest opdrachthoudendevereniging associationchargeedemissionregionflamande associationchargeedemission beauftragtevereinigungflamischeregion beauftragtevereinigung
VZW-PR EDMK - - orvohgza
BV-PR L05H 616 -
CV-PR JAM3 716 -
NV-PR TPTU 114 -
CVOA-CD EXY8 - - cvoabijwijzevandeelnemingpr cricdeparticipationdpu scricp orgenmubhgenaufbeteiligung gmuhgb
BVBA N5NT 015 BV sprl pgmbh
EBVBA C609 010 BV sprlu pgmbhma
S-BVBA - - BV startersbvba bvbastarter sprlstarter sprls starterpgmbh spgmbh
CVBA 8E2A 008 CV scrl genmbh
CVOA LWHF 006 VOF cvmetonbeperkteenhoofdelijkeaansprakelijkheid scri genmubh
CV-oud - 016 CV cvoudstatuut scancienstatut genaltesstatut
GCV LWV6 012 CommV gewonecommv scs ekg
Comm.VA U2PN 013 NV cva sca kgaa
ESV J5OU 060 VOF gie wiv
LV ZOK2 - VOF,CommV landbouwvennootschap sagr lg
THV - - MS tijdelijkehandelsvennootschap tijdelijkevennootschap smomentanee sm scommercialemomentanee gelegenheitsg
SHV - - MS stillehandelsvennootschap stillevennootschap sinterne si scommercialeinterne stillehandelsg
BVBA-SO JNAD 515 BV pmbhsz
EBVBA-SO PVT3 - BV pgmbhmszma pgbhsz
CVBA-SO 2QSA 508 CV gbhsz
CVOA-SO 4E5P - VOF guhsz
NV-SO V7FT,ZSFX 614 NV
VOF-SO B910 - VOF
GCV-SO XLEO - CommV gcwso
CVA-SO 1TX8 - NV
ESV-SO O59C - VOF
CVBA-PR X8ZK 108 CV-PR ofrgmbh
BV-BVBA V8L7 - BV zvgpgbh
BV-CVBA O5HQ - CV zvggbh
BV-CVOA WTLP - VOF zvggugch
BV-NV XQZX - NV
BV-VOF U5KF - VOF
BV-GCV T922 - CommV bvcommv
BV-CVA KLBO - NV
BV-LV UCT9 - VOF,CommV bvlandbouwvennootschapbvlv`,
  pt = `
bv=beslotenvennootschap,burgerlijkevennootschap
nv=naamlozevennootschap
cv=cooperatievevennootschap
vof=vennootschaponderfirma
gcv=gewonecommanditairevennootschap
commv=commanditairevennootschap
a=opaandelen,anonyme
ba=metbeperkteaansprakelijkheid
oa=metonbeperkteaansprakelijkheid
so=meteensociaaloogmerk,metsociaaloogmerk
pr=vanpubliekrecht
e=eenpersoons,europeenne
vzw=verenigingzonderwinstoogmerk
izw=instellingzonderwinstoogmerk
i=internationale
ps=privatestichting
son=stichtingvanopenbaarnut
esv=economischsamenwerkingsverband
ee=europeeseconomisch
s=societe
c=cooperative
p=privee,privat
u=unipersonnelle
rl=aresponsabilitelimitee
ri=aresponsabiliteillimitee
fs=afinalitesociale
dpu=dedroitpublic
nc=ennomcollectif
cs=encommanditesimple
ca=encommanditeparactions
comm=encommandite
sc=societecivilesousformede,societecivilesousformedune
agr=agricole
asbl=associationsansbutlucratif
aisbl=associationinternationalesansbutlucratif
isbl=institutionsansbutlucratif
fp=fondationprivee
fup=fondationdutilitepublique
gie=groupementdintereteconomique
geie=groupementeuropeendintereteconomique
g=gesellschaft
mbh=mitbeschrankterhaftung
mubh=mitunbeschrankterhaftung
ag=aktiengesellschaft
gen=genossenschaft
kommg=kommanditgesellschaft
kgaa=kommanditgesellschaftaufaktien
ekg=einfachekommanditgesellschaft,einfachenkommanditgesellschaft
ohg=offenehandelsgesellschaft,offenenhandelsgesellschaft
msz=mitsozialerzielsetzung
ma=miteinemalleingesellschafter
or=offentlichrechtliche
zrg=zivilrechtlichegesellschaftinderrechtsformeiner
vog=vereinigungohnegewinnerzielungsabsicht
lg=landwirtschaftlichegesellschaft,landwirtschaftlichengesellschaft
wiv=wirtschaftlicheinteressenvereinigung
=onderdevormvaneen,ondervormvaneen,onderdevormvan,ondervormvan,societaseuropaea`;
var ft = new Map(
    pt
      .trim()
      .split(`
`)
      .flatMap((e) => {
        let [n = "", t = ""] = e.split("=");
        return t.split(",").map((r) => [r, n]);
      }),
  ),
  go = new RegExp([...ft.keys()].sort((e, n) => n.length - e.length).join("|"), "g");
function yo(e) {
  return e.replace(go, (n) => ft.get(n) ?? "").replace(/^(?:bv|burgvenn)ovve?/, "bv");
}
var bo = [
    [/^(.+)-SO$/, "", "so,vso,fs,msz"],
    [/^(.+)-PR$/, "or", "pr,dpu"],
    [/^BV-(?!PR)(.+)$/, "bv,sc,zrg", ""],
  ],
  G = (e) => (e === "" || e === "-" ? [] : e.split(","));
function ho() {
  let e = new Map(),
    n = new Map(),
    t = (r, o) => {
      for (let i of o) e.has(i) || e.set(i, r);
    };
  for (let r of ut.trim().split(`
`)) {
    let [o = "", i = "", s = "", a = "", ...l] = r.split(" "),
      [d] = G(s),
      c = {
        code: o,
        elfCodes: G(i),
        ...(d === void 0 ? {} : { kboCode: d }),
        status: a === "-" ? "current" : "former",
        successors: G(a),
      };
    (n.set(c, [B(o), ...l]), t(c, [...(n.get(c) ?? []), ...[...c.elfCodes, ...G(s)].map(B)]));
  }
  for (let r of n.keys())
    for (let [o, i, s] of bo) {
      let a = e.get(B(o.exec(r.code)?.[1] ?? ""));
      for (let l of (a && n.get(a)) ?? []) t(r, [...G(i).map((d) => d + l), ...G(s).map((d) => l + d)]);
    }
  return e;
}
var qe;
function U(e) {
  return ((qe ??= ho()), qe.get(e) ?? (e.length > 7 ? qe.get(yo(e)) : void 0) ?? null);
}
var mt = (e) => U(B(e)),
  xo = S((e) => mt(e) ?? fe(e, mt));
function ko(e) {
  let n = y(e);
  return n === null ? null : xo(typeof e == "number" ? n.padStart(3, "0") : n);
}
function wo(e, n) {
  return e.successors.includes(n.code);
}
function z(e, n) {
  return e === null || n === null || e === n ? "cosmetic" : wo(e, n) ? "converted" : "different";
}
var Ze = (e, n = "BE") => (n === "BE" ? ko(e) : null),
  Je = (e, n) => Ze(e, n)?.code ?? (B(f(e)) || f(e)),
  gt = {
    name: "legalForm",
    canonical: (e, { country: n }) => Je(e, n),
    compare: (e, n, { country: t }) => {
      let [r, o] = [Ze(e, t), Ze(n, t)];
      return r !== null && o !== null ? z(r, o) : Je(e, t) === Je(n, t) ? "cosmetic" : "different";
    },
  };
var Ye = new RegExp(
    "ven|soc|ass|ges|stich|stift|fon|gen|gro|samen|inst|pers|aanspr|anon|omm|start|statu|entre|onder|etab|einr|zelf|indep|publi|ovve|maatsch|eenman|verei?nig|untern|ausl|europ|einf|simple|moment|intern|handel|respons|beschr|aandel|aktien|recht|coop|priv|agr|winst|lucr",
  ),
  Eo = 9;
function No(e, n, t) {
  let r = e.map((o) => o.folded).join("");
  return r.length > 8
    ? !0
    : !xe.test(r) && !(t && lt.test(r))
      ? t && e.length > 1
      : e.length > 1 || r.length > 2 || /^[bn]v$/.test(r)
        ? !0
        : !/^\p{Lu}\p{Ll}/u.test(e[0]?.raw ?? "") && !/^(?:de|la|le|het|van)$/.test(n?.folded ?? "");
}
function So(e, n, t) {
  let r = [],
    o = "";
  for (let i = 1; i < e.length && i <= (t ? 12 : 4); i += 1) {
    let s = e[n ? e.length - i : i - 1]?.folded ?? "";
    if (((o = n ? s + o : o + s), !t && (o.length > Eo || (i > 1 && s.length > 5)))) break;
    r.push(o);
  }
  return r;
}
var Ro = [
  [!0, !1],
  [!0, !0],
  [!1, !1],
];
function Xe(e) {
  let n = e,
    t = null,
    r = e.some((o) => Ye.test(o.folded));
  for (let [o, i] of Ro) {
    if (i && t === null) continue;
    let s = So(n, o, r);
    for (let a = s.length; a > 0; a -= 1) {
      let l = U(s[a - 1] ?? "");
      if (l === null || (t !== null && l !== t)) continue;
      let d = o ? n.slice(-a) : n.slice(0, a);
      if (No(d, o ? n.at(-a - 1) : void 0, o)) {
        ((t = l), (n = o ? n.slice(0, -a) : n.slice(a)));
        break;
      }
    }
  }
  return { words: n, form: t };
}
var Lo =
  /(?:(?<![\p{L}\p{N}])\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|[\p{L}\p{N}'’‘´`]+(?:[.,/](?=\p{N})(?<=\p{N}.)\p{N}+)*(?:\++(?!\p{L})|#)?|[&+@€$]/gu;
function Qe(e) {
  return [...e.matchAll(Lo)]
    .map(({ 0: n, index: t }) => ({ raw: n, folded: x(n).replace(/['.](?!\d)/g, ""), start: t, end: t + n.length }))
    .filter((n) => n.folded !== "");
}
var en = new Map(
  dt.split(",").flatMap((e) => {
    let [n = "", ...t] = e.split(" ");
    return t.map((r) => [r, n]);
  }),
);
function oe(e) {
  return e.map((n) => en.get(n) ?? n).join(" ");
}
var yt = /^(?:[A-Z]{2,5}|(?:[A-Z]\.){2,5})$/,
  vo = /^(?:\d+|[A-Z][a-z]{3,})(?: [A-Za-z\d&]+)*(?<=(?:^| )(?:\d+|[A-Z][a-z]{3,}))$/,
  Oo = new RegExp(`${Ye.source}|vba|prl|sbl|mbh|cr[il]|voa|vzw|wiv|kgaa|geie|ivog|ente$|\\b(?:e?in|en)\\b`, "i");
function Ee(e) {
  let [n, t] = [e.indexOf(" "), e.lastIndexOf(" ")],
    r = yt.test(e.slice(t + 1)),
    [o, i] = r ? [e.slice(t + 1), e.slice(0, t)] : [e.slice(0, n), e.slice(n + 1)];
  if (!r && !yt.test(o)) return null;
  let s = o.replaceAll(".", "").toLowerCase(),
    a = xe.test(s) ? U(s) : null;
  return a === null ? null : { name: i, form: a };
}
function ke({ name: e }) {
  return vo.test(e) && !Oo.test(e);
}
var Bo = new RegExp(`\\b(?:${[...en.keys()].join("|")})\\b`.replace("+", "\\+"));
function we(e) {
  let n = e.toLowerCase();
  return Bo.test(n) ? oe(n.split(" ")) : n;
}
function bt(e, n) {
  return e === null || n === null || !ke(e) || (e.name !== n.name && !ke(n))
    ? null
    : e.name === n.name || we(e.name) === we(n.name)
      ? z(e.form, n.form)
      : "different";
}
function ht(e) {
  let n = ct.exec(x(e)),
    t = n === null ? "" : ` (${n.slice(1).findIndex(Boolean)})`,
    { words: r, form: o } = Xe(Qe(n === null ? e : e.slice(0, -n[0].length))),
    i = r.map((d) => d.folded),
    [s, ...a] = i,
    l = o === null && s !== void 0 && a.length > 0 ? U(s) : null;
  return { key: oe(i) + t, form: o, otherwise: l === null ? null : { key: oe(a) + t, form: l } };
}
var Do = S((e) => {
  let n = ue(b(e)),
    t = D(n),
    r = ht(n);
  return { plain: r, expanded: t === n ? r : ht(t) };
});
function nn(e) {
  let n = Ee(e);
  if (n === null || !ke(n)) return Do(e);
  let t = { key: we(n.name), form: n.form, otherwise: null };
  return { plain: t, expanded: t };
}
function xt(e, n) {
  return e.key === n.key
    ? z(e.form, n.form)
    : e.otherwise?.key === n.key && n.form !== null
      ? z(e.otherwise.form, n.form)
      : n.otherwise?.key === e.key && e.form !== null
        ? z(e.form, n.otherwise.form)
        : "different";
}
function kt(e) {
  let n = b(e),
    { words: t, form: r } = Xe(Qe(n)),
    [o, i] = [t.at(0), t.at(-1)];
  if (r === null || o === void 0 || i === void 0) return { name: n };
  let s = n.slice(o.start, i.end),
    a = /["«“„]/.test(n.slice(0, o.start)) ? n.slice(0, o.start).trimStart().slice(-1) : "",
    l = /^["»”“)]/.exec(n.slice(i.end))?.[0] ?? "";
  return { name: (a + s + (a !== "" || s.includes("(") ? l : "")).trim(), legalForm: r };
}
var wt = {
  name: "companyName",
  canonical: (e) => {
    let n = y(e);
    return n === null ? f(e) : nn(n).plain.key;
  },
  compare: (e, n) => {
    let [t, r] = [y(e), y(n)],
      o = bt(Ee(t ?? ""), Ee(r ?? ""));
    if (o !== null) return o;
    let [i, s] = [nn(t ?? ""), nn(r ?? "")];
    if (i.plain.key === "" || s.plain.key === "") return f(e) === f(n) ? "cosmetic" : "different";
    let a = xt(i.plain, s.plain);
    return a === "different" ? xt(i.expanded, s.expanded) : a;
  },
};
var Ao =
    /^(?:(jan|jaen)|(fe[bv])|(maa|mrt|mar|mae|mrz)|(a[pv]r)|(ma[iy]|mei)|(juin|jun)|(jui|jul)|(ao|aug)|(sep)|(o[kc]t)|(nov)|(de[cz]))/,
  Ko = /[t ] ?\d{1,2}(?::|u|h)\d{2}(?::\d{2}(?:[.,]\d+)?)? ?(z|utc|[+-]\d{2}:?\d{2})?$/;
function ie(e, n, t) {
  return `${e.length > 2 ? "" : e < "50" ? "20" : "19"}${e}-${n.padStart(2, "0")}-${t.padStart(2, "0")}`;
}
function Fo(e) {
  return String((Ao.exec(e)?.slice(1).findIndex(Boolean) ?? -1) + 1);
}
function To(e) {
  let n =
      /^(?:[a-z]+[., ]+)*?(\d{1,2})(?:ste|de|er|e|st|nd|rd|th|[.])?[ ./-]*(?:of )?([a-z]{3,})[ .,/-]*'?(\d{4}|\d{2})$/.exec(
        e,
      ),
    t = /^(?:[a-z]+,? )?([a-z]{3,})[. ]+(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(e),
    [r = "", o = "", i = ""] = n?.slice(1) ?? [t?.[2], t?.[1], t?.[3]],
    s = Fo(o);
  return s === "0" ? null : ie(i, s, r);
}
function Nt(e) {
  let [, n = "", , t = "", r = ""] = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(e) ?? [];
  if (n !== "") return ie(n, t, r);
  let o = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(e);
  if (o !== null) return ie(o[4] ?? "", o[3] ?? "", o[1] ?? "");
  if (!/^\d{8}$/.test(e)) return To(e);
  let i = e >= "1800" && e < "2200" && e.slice(4, 6) <= "12",
    s = i ? e.slice(4, 6) : e.slice(2, 4);
  return s === "00" ? null : i ? ie(e.slice(0, 4), s, e.slice(6)) : ie(e.slice(4), s, e.slice(0, 2));
}
function Co(e) {
  let n = Date.parse(e);
  return Number.isNaN(n)
    ? null
    : new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Brussels", dateStyle: "short" }).format(n);
}
var Et = S((e) => {
  let n = x(e),
    t = Ko.exec(n);
  return (
    (t?.[1] === "z" && /^\d{4}-\d\d-\d\dt2[23]/.test(n) ? Co(e.trim()) : null) ??
    Nt((t === null ? n : n.slice(0, t.index)).trim())
  );
});
function Io(e) {
  if (e instanceof Date) return Number.isNaN(e.getTime()) ? null : Et(e.toISOString());
  let n = y(e);
  return n === null || /^\d{4}-\d\d-\d\d$/.test(n) ? n : /^\d[\d/.-]+$/.test(n) ? Nt(n) : Et(n);
}
var St = { name: "date", canonical: (e) => Io(e) ?? f(e) };
var $o = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
  Vo = /^(?:(\d{1,3}(?:([ .,'])\d{3})(?:\2\d{3})*)|(\d*))(?:([.,])(\d*))?(?:e([+-]?\d{1,3}))?$/i;
function se(e, n, t) {
  let r = t < 0 ? n + "0".repeat(-t) : n.padStart(t + 1, "0"),
    o = r.length - Math.max(t, 0),
    i = r.slice(0, o),
    s = i.startsWith("0") ? i.replace(/^0+(?=\d)/, "") : i,
    a = r.slice(o),
    l = a === "00" ? "" : a.replace(/0+$/, ""),
    d = l === "" ? s : `${s}.${l}`;
  return e && d !== "0" ? `-${d}` : d;
}
function rn(e, n) {
  let t = e.startsWith("-"),
    [r = "", o = ""] = e.slice(t ? 1 : 0).split(".");
  return se(t, r + o, o.length - n);
}
function ae(e) {
  return /^[\d.,]*\d$/.test(e);
}
function tn(e, n, t) {
  let r = e.indexOf(",");
  if ((r > 0 || (n === "thousands" && !e.startsWith("0"))) && $o.test(e)) {
    let m = e.replaceAll(".", "");
    return r < 0 ? (t ? `-${m}` : m) : se(t, m.replace(",", ""), e.length - r - 1);
  }
  let o = Vo.exec(e);
  if (o === null) return null;
  let [, i, s, a = "", l, d = "", c = "0"] = o;
  if (i === void 0) return a + d === "" ? null : se(t, a + d, d.length - Number(c));
  if (l !== void 0) {
    if (l === s) return null;
    let m = i.replaceAll(/\D/g, "");
    return se(t, m + d, d.length - Number(c));
  }
  let u = i.split(/\D/),
    p = u.length === 2 && /[.,]/.test(i) && (n === "point" || u[0] === "0" || c !== "0");
  return se(t, u.join(""), (p ? 3 : 0) - Number(c));
}
function R(e, n = "point") {
  if (typeof e == "number") {
    if (!Number.isFinite(e)) return null;
    if (Number.isSafeInteger(e)) return String(e + 0);
    let a = Number.isInteger(e) ? e : Number(e.toPrecision(15));
    return tn(String(Math.abs(a)), "point", e < 0);
  }
  let t = y(e);
  if (t === null || typeof e == "boolean") return null;
  if (ae(t)) return tn(t, n, !1);
  let r = b(t)
      .replace(/[−–‒]/g, "-")
      .replace(/[’‘]/g, "'")
      .replace(/[.,] ?(?:-{1,2}|=)$/, ""),
    o = /^\((.*)\)$/.exec(r)?.[1],
    i = o !== void 0;
  r = o ?? r;
  let s = /^([+-])? ?(.*?) ?(-)?$/.exec(r);
  if (s === null) return null;
  if (s[1] === "-" || s[3] === "-") {
    if (i || (s[1] !== void 0 && s[3] !== void 0)) return null;
    i = !0;
  }
  return ((r = s[2] ?? ""), /^[\d.,]/.test(r) ? tn(r, n, i) : null);
}
var Rt = { name: "decimal", canonical: (e) => R(e) ?? f(e) };
var Mo = /^(?:be|on|nr|no|n|de|d|l|rr|nn|le|la)$/,
  jo = /^(?:BE ?)?\d[\d.]*$/;
function q(e) {
  let n = y(e);
  if (n === null) return null;
  if (jo.test(n)) return n.replace(/^BE ?/, "").replaceAll(".", "");
  let t = /^(\D*)(\d[\d .\-/()]*)(?:[ ,(]+(?:\p{L}{3}|[^)]*\)$).*)?$/iu.exec(b(n).replace(/[‐‑–—]/g, "-"));
  if (t === null) return null;
  let [, r = "", o = ""] = t;
  return r
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((s) => s !== "" && s.length < 3 && !Mo.test(s))
    ? null
    : o.replace(/\D/g, "");
}
function Ne(e, n = "") {
  return 97 - (Number(n + e.slice(0, -2)) % 97) === Number(e.slice(-2));
}
function j(e) {
  return b(e)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
function Po(e) {
  return /^[01]\d{9}$/.test(e) && Ne(e);
}
function on(e) {
  let n = q(e);
  return n === null ? null : /^[2-9]\d{8}$/.test(n) && Po(`0${n}`) ? `0${n}` : n.length === 10 ? n : null;
}
var Lt = { name: "enterpriseNumber", canonical: (e) => on(e) ?? j(y(e) ?? f(e)) };
var vt = { name: "establishmentNumber", canonical: (e) => q(e) ?? j(y(e) ?? f(e)) };
var Uo =
  / (?:aandeel|aandelen|delen|deelbewijs|deelbewijzen|effecten|stemmen|stem|stuks|stk?\.?|parts?(?: sociales?)?|actions?|titres?|voix|shares?|votes?|anteile?|aktien?|stimmen?|stück)$/i;
function zo(e) {
  return R(typeof e == "string" && !ae(e) ? e.trim().replace(Uo, "") : e, "thousands");
}
var Ot = { name: "integer", canonical: (e) => zo(e) ?? f(e) };
var _o =
  "n nl f fr d de e en vlaams nl flamand nl flemish nl flamisch nl vl nl neerlandophone nl francophone fr germanophone de";
function Dt(e) {
  try {
    let n = new Intl.Locale(e).language;
    return ne("language", n, "en") === void 0 ? null : n;
  } catch {
    return null;
  }
}
var sn;
function Bt() {
  if (sn !== void 0) return sn;
  let e = new Map();
  for (let [n, t] of ge("language")) Dt(n) === n && e.set(x(t), n);
  return (
    _o.split(" ").forEach((n, t, r) => {
      t % 2 === 1 && e.set(r[t - 1] ?? "", n);
    }),
    (sn = e),
    e
  );
}
function Wo(e) {
  let n = y(e);
  if (n === null) return null;
  let t = x(n).replaceAll("_", "-"),
    r = t.replace(/ ?[(;/].*$|talige?$/, ""),
    o = Bt().get(r) ?? Bt().get(t);
  return o !== void 0 ? o : /^[a-z]{2,3}(?:-[a-z0-9-]+)?(?:\.utf-?8)?$/.test(t) ? Dt(t.replace(/\..*$/, "")) : null;
}
var At = { name: "language", canonical: (e) => Wo(e) ?? x(f(e)) };
var Ho = { "\u20AC": "EUR", EUR: "EUR", $: "USD", US$: "USD", "\xA3": "GBP", "\xA5": "JPY", FR: "CHF", SFR: "CHF" },
  Kt = (e) => {
    let n = e
      .trim()
      .toUpperCase()
      .replace(/(?<=EUR)OS?$|\.$/, "");
    return n === "" ? "EUR" : (Ho[n] ?? n);
  },
  Go = /(?:€|£|¥|(?:us)?\$|\b(?:euros?|s?fr\.?|[a-z]{3})(?![a-z]))/i;
function qo(e) {
  if (M(e)) {
    let s = R(Reflect.get(e, "amount"), "thousands");
    return s === null ? null : { amount: s, currency: Kt(N(e, "currency")) };
  }
  let n = y(e);
  if (n === null) return null;
  if (ae(n)) {
    let s = R(e, "thousands");
    return s === null ? null : { amount: s, currency: "EUR" };
  }
  let t = b(n),
    r = Go.exec(t)?.[0] ?? "",
    o = t.replace(r, " ").replace(/([+−-]) +(?=[\d(])/, "$1"),
    i = R(typeof e == "string" ? o : e, "thousands");
  return i === null ? null : { amount: i, currency: Kt(r) };
}
var Ft = {
  name: "money",
  canonical: (e) => {
    let n = qo(e);
    return n === null ? f(e) : `${n.amount} ${n.currency}`;
  },
};
function Jo(e) {
  let n = q(e);
  return n === null ? null : typeof e == "number" ? n.padStart(11, "0") : n;
}
var Tt = { name: "nationalNumber", canonical: (e) => Jo(e) ?? j(y(e) ?? f(e)) };
var Ct = /^[%％] ?| ?(?:[%％]|p\.?c\.?t?\.?|per ?cent|procent|pour ?cents?|prozent|v\.? ?h\.?)$/i,
  It = / ?(?:‰|pro ?mille?|per mille|pour mille)$/i;
function Zo(e, n = "percent") {
  let t = y(e);
  if (t === null) return null;
  let r = b(t);
  if (typeof e == "string" && Ct.test(r)) return R(r.replace(Ct, ""));
  if (typeof e == "string" && It.test(r)) {
    let i = R(r.replace(It, ""));
    return i === null ? null : rn(i, -1);
  }
  let o = R(e);
  return o !== null && n === "fraction" ? rn(o, 2) : o;
}
var $t = { name: "percentage", canonical: (e, n) => Zo(e, n.numbers) ?? f(e) };
var an =
    /^(?:(?:de )?(?:heer|hr)|dhr|mevrouw|mevr|mw|mej|juffrouw|juffr|mme|mad|madame|mlle|mademoiselle|monsieur|mr|mrs|ms|miss|m(?=\.)|me|maitre|meester|maitres|dr|docteur|dokter|doctor|prof|professeur|professor|ing|ir|drs|lic|mag|dipl|not|notaris|adv|herr|herrn|frau|fraulein|jonkheer|jhr|ridder|baron|barones|baronne|graaf|gravin|comte|comtesse|chevalier)(?:\.(?:-| )*| +)/,
  ln = / ?[,(]? ?(?:\b(?:dhr|mevr|mw|mr|mrs|mme|mlle|dr|prof|ing|ir|drs|lic|msc|bsc|mba|phd)\b\.?)\)?$/i,
  Vt =
    /(?<=\p{L})[ ]((?:(?:van|vanden|vander|de|den|der|des|du|la|le|les|ten|ter|te|op|von|vom|zum?|zur|di|da|do|dos|das|del|della|el|al|bin|d['’])(?: |$))+)$/iu;
var Mt = /^(?:[js]r|junior|senior)$/;
function Yo(e, n) {
  let r = e.replace(ln, "");
  for (let o = an.exec(r); o !== null; o = an.exec(r)) {
    let i = r.slice(o[0].length);
    if (i.split(/[ -]/).filter(Boolean).length < n) break;
    r = i;
  }
  return r;
}
function cn(e) {
  let n = b(e);
  if (!n.includes(",")) return { kind: "whole", name: n };
  let [t = "", r = "", ...o] = n.split(/ ?, ?/).filter((i) => i.replace(ln, "") !== "");
  return r === "" || o.length > 0 ? { kind: "whole", name: n } : { kind: "parts", firstName: r, lastName: t };
}
function Xo(e) {
  if (M(e)) {
    let [t, r] = [N(e, "firstName"), N(e, "lastName")].map(b);
    if (t && r) return { kind: "parts", firstName: t, lastName: r };
    let o = t || r || b(N(e, "name"));
    return o === "" ? null : cn(o);
  }
  let n = y(e);
  return n === null || n.trim() === "" ? null : cn(n);
}
function Qo(e) {
  let n = e.join(" ");
  for (let t = 1; t < e.length; t += 1) {
    let r = [...e.slice(t), ...e.slice(0, t)].join(" ");
    r < n && (n = r);
  }
  return n;
}
function jt(e, n) {
  let t = "",
    r = (c, u) =>
      ue(Yo(n(c), u))
        .replace(/['"]/g, "")
        .split(/[^\p{L}\p{N}]+/u)
        .filter((p) => (Mt.test(p) && (t = p.slice(0, 1)), p !== "" && !Mt.test(p))),
    o = e.kind === "whole",
    [i = "", s = ""] = o ? [] : e.firstName.split(Vt),
    a = s === "" || /['’]$/.test(s) ? "" : " ",
    l = r(i, 1),
    d = o ? r(e.name, 2) : r(s + a + e.lastName, 1);
  return { first: l.join(" "), last: d.join(" "), whole: Qo([...l, ...d]), generation: t };
}
function Ut(e) {
  let n = jt(e, x),
    t = e.kind === "whole" ? e.name : e.firstName + e.lastName;
  return { plain: n, expanded: D(t) === t ? n : jt(e, (r) => x(D(r))) };
}
var ei = S((e) => Ut(cn(e)));
function dn(e) {
  if (!M(e)) {
    let t = y(e);
    return t === null ? null : ei(t);
  }
  let n = Xo(e);
  return n === null ? null : Ut(n);
}
function Pt(e, n) {
  return e.generation !== n.generation
    ? !1
    : e.first === "" || n.first === ""
      ? e.whole === n.whole
      : e.first === n.first && e.last === n.last;
}
var zt = {
  name: "personName",
  canonical: (e) => {
    let n = dn(e);
    return n === null ? f(e) : `${n.plain.whole} ${n.plain.generation}`.trim();
  },
  compare: (e, n) => {
    let [t, r] = [dn(e), dn(n)];
    return !t?.plain.whole || !r?.plain.whole
      ? f(e) === f(n)
        ? "cosmetic"
        : "different"
      : Pt(t.plain, r.plain) || Pt(t.expanded, r.expanded)
        ? "cosmetic"
        : "different";
  },
};
var ni = /^(?:(?:btw|tva|vat|mwst|ust|uid|id|nr|no|number|nummer)[ .:°-]*)+/i;
function ti(e) {
  let n = y(e);
  return n === null ? f(e) : j(n.trim().replace(ni, "")).replace(/^GR(?=\d)/, "EL");
}
var _t = {
  name: "vatNumber",
  canonical: (e) => {
    let n = on(e);
    return n === null ? ti(e) : `BE${n}`;
  },
};
var un = {
    companyName: wt,
    personName: zt,
    legalForm: gt,
    enterpriseNumber: Lt,
    establishmentNumber: vt,
    vatNumber: _t,
    nationalNumber: Tt,
    address: at,
    date: St,
    integer: Ot,
    decimal: Rt,
    money: Ft,
    percentage: $t,
    country: qn,
    language: At,
    text: Wn,
  },
  Wt = Object.keys(un).filter((e) => ri(e));
function ri(e) {
  return Object.hasOwn(un, e);
}
function A(e) {
  return typeof e == "string" ? un[e] : e;
}
function Se(e) {
  try {
    return e();
  } catch (n) {
    throw An(n) ? n : E(n instanceof RangeError ? "VALUE_TOO_DEEP" : "VALUE_UNREADABLE", { cause: n });
  }
}
var fn = {};
function pn(e, n) {
  return ce(n) || e.isEmpty?.(n) === !0;
}
function mn(e, n, t) {
  return e.canonical(n, t) || f(n);
}
function J(e, n, t, r = fn) {
  let [o, i] = [pn(e, n), pn(e, t)];
  return o || i
    ? o && i
      ? "same"
      : "different"
    : typeof n == "object" && typeof t == "object" && te(n) === te(t)
      ? "same"
      : e.compare !== void 0
        ? e.compare(n, t, r)
        : mn(e, n, r) === mn(e, t, r)
          ? "cosmetic"
          : "different";
}
function Ht(e, n, t = fn) {
  return pn(e, n) ? "" : mn(e, n, t);
}
function gn(e, n, t, r = fn) {
  return Object.is(n, t) ? "same" : Se(() => J(A(e), n, t, r));
}
function O(e) {
  return e == null || e === "" || ce(e);
}
function yn(e, n) {
  return O(n) ? !0 : e !== "partyName" && e !== "key" && A(e).isEmpty?.(n) === !0;
}
function F(e, n, t, r, o) {
  if (Object.is(r, o)) return "same";
  if (e !== "partyName") return J(A(e === "key" ? "text" : e), r, o, n);
  let i = J(A(t === "legal" ? "companyName" : "personName"), r, o);
  return i === "different" && t === null ? J(A("companyName"), r, o) : i;
}
function T(e) {
  return e === "same" || e === "cosmetic";
}
function C(e, n, t) {
  return n === t || n === null || t === null || O(n) || O(t) ? !1 : !T(J(A(e), n, t));
}
function K(e, n) {
  return n === null || O(n) ? null : Ht(A(e), n);
}
function Gt(e, n) {
  let t = e === "natural" ? "personName" : "companyName",
    r = K(t, n);
  if (r === null) return [];
  let o = typeof n == "string" ? D(n) : n,
    i = o === n ? r : K(t, o);
  return i === r || i === null ? [r] : [r, i];
}
function qt(e) {
  return kt(e).legalForm?.code ?? "";
}
function L(e, n) {
  return n == null ? "" : e === "key" ? (K("text", n) ?? "") : (K(e === "partyName" ? "personName" : e, n) ?? "");
}
function P(e, n) {
  if (e === null) return null;
  let t = typeof e == "string" ? n[e] : e(n);
  return t === void 0 || t === "" ? null : t;
}
function Jt(e, n) {
  let t = P(e, n);
  return typeof t == "string" ? t : typeof t == "number" || typeof t == "bigint" ? String(t) : null;
}
function oi(e, n) {
  let t = P(e, n);
  return t === "natural" || t === "legal" ? t : null;
}
var ii = [],
  bn = class {
    id;
    identity;
    name;
    national;
    parts;
    readers;
    row;
    constructor(n, t) {
      ((this.readers = n),
        (this.row = t),
        (this.id = Jt(n.externalId, t)),
        (this.identity = Jt(n.identity, t)),
        (this.name = P(n.name, t)),
        (this.national = P(n.nationalNumber, t)),
        (this.parts = n.parts.length === 0 ? ii : n.parts.map((r) => P(r, t))));
    }
    get enterprise() {
      return P(this.readers.enterpriseNumber, this.row);
    }
    get birthDate() {
      return P(this.readers.birthDate, this.row);
    }
    get party() {
      return oi(this.readers.partyKind, this.row);
    }
    get address() {
      return P(this.readers.address, this.row);
    }
  };
function Xt(e, n) {
  return new bn(e, n);
}
var si = [];
function $(e, n) {
  return e.identity !== null && n.identity !== null && e.identity !== n.identity
    ? !0
    : C("nationalNumber", e.national, n.national);
}
function _(e, n) {
  return hn(e, n)
    ? !1
    : e.party === "legal" ||
        n.party === "legal" ||
        !C("personName", e.name, n.name) ||
        !C("companyName", e.name, n.name);
}
function hn(e, n) {
  return (
    (e.party !== null && n.party !== null && e.party !== n.party) ||
    $(e, n) ||
    C("date", e.birthDate, n.birthDate) ||
    C("enterpriseNumber", e.enterprise, n.enterprise)
  );
}
var ai = ["nationalNumber", "enterpriseNumber", "date"];
function Re(e, n) {
  if (e.name === n.name && e.name !== null) return !0;
  let t = e.name !== null && n.name !== null;
  if (t) {
    let r = I(e);
    if (I(n).some((o) => r.includes(o))) return !0;
  }
  if (e.identity !== null && n.identity !== null) {
    if (e.identity === n.identity) return !0;
    t = !0;
  }
  for (let r of ai) {
    let o = Zt(e, r),
      i = Zt(n, r);
    if (!(O(o) || O(i))) {
      if (!C(r, o, i)) return !0;
      t = !0;
    }
  }
  return !t;
}
function Zt(e, n) {
  return n === "date" ? e.birthDate : n === "nationalNumber" ? e.national : e.enterprise;
}
var li = ["natural", "legal"];
function I(e) {
  let { name: n, party: t } = e;
  return n === null ? si : t !== null ? Yt(t, n) : li.flatMap((r) => Yt(r, n));
}
function Qt(e) {
  let { name: n, party: t } = e,
    r = I(e);
  if (t === "natural" || typeof n != "string") return r;
  let o = qt(n);
  return r.map((i) => (i.startsWith("legal") ? `${i} ${o}` : i));
}
function Yt(e, n) {
  return Gt(e, n).map((t) => `${e} ${t}`);
}
function Z(e) {
  let n = K("date", e.birthDate);
  return n === null ? [] : I(e).map((t) => `${n} ${t}`);
}
function er(e) {
  let n = K("address", e.address);
  return n === null ? [] : I(e).map((t) => `${t} @ ${n}`);
}
function Le(e) {
  let n = [];
  e.identity !== null && n.push(`identity ${e.identity}`);
  let t = K("nationalNumber", e.national);
  return (t !== null && n.push(`number ${t}`), n);
}
function ve(e) {
  let n = K("enterpriseNumber", e.enterprise);
  return n === null ? [] : [n];
}
var di = 8;
function ci(e, n, t) {
  return e.some((r, o) => L(r, n.parts[o]) === L(r, t.parts[o]));
}
function rr(e, n, t) {
  return e.length === 0 || n.id === null || t.id === null || n.id === t.id || ci(e, n, t);
}
function nr(e, n, t) {
  let r = t.flatMap((i) => {
      let s = e.evidence[i];
      return s === void 0 || n[i] !== -1 ? [] : [{ index: i, evidence: s, content: e.content(i) }];
    }),
    o = ({ content: i, evidence: s }) => `${i}
${s.id ?? ""}`;
  return r.length < 2 ? r : [...r].sort((i, s) => (o(i) < o(s) ? -1 : 1));
}
function tr(e) {
  let n = new Set(),
    t = new Set();
  for (let { id: r } of e.map(({ evidence: o }) => o)) r !== null && (n.has(r) ? t : n).add(r);
  for (let r of t) n.delete(r);
  return n;
}
function ui(e, n, t, r, o, i) {
  let s = new Map();
  for (let a = t.length - 1; a >= 0; a -= 1) {
    let l = t[a],
      d = l === void 0 || e.templateOf[l.index] !== -1 ? null : r(l);
    if (l === void 0 || d === null) continue;
    let c = s.get(d);
    c === void 0 ? s.set(d, [l]) : c.push(l);
  }
  for (let a of n) {
    let l = e.sourceOf[a.index] === -1 ? r(a) : null,
      d = (l === null ? void 0 : s.get(l)) ?? [];
    for (let c = d.length - 1; c >= 0 && c >= d.length - di; c -= 1) {
      let u = d[c];
      if (!(u === void 0 || !o(a.evidence, u.evidence))) {
        (d.splice(c, 1), i(a.index, u.index));
        break;
      }
    }
  }
}
function pi(e, n, t, r, o) {
  let i = e.template.evidence[n],
    s = e.source.evidence[t];
  i === void 0 ||
    s === void 0 ||
    e.sourceOf[n] !== -1 ||
    e.templateOf[t] !== -1 ||
    (r(i, s) && rr(e.partKinds, i, s) && o(n, t));
}
function xn(e, n, t, r, o) {
  let [i] = n,
    [s] = t;
  if (i === void 0 || s === void 0) return;
  if (n.length === 1 && t.length === 1) {
    pi(e, i, s, r, o);
    return;
  }
  let a = nr(e.template, e.sourceOf, n),
    l = nr(e.source, e.templateOf, t),
    d = (p, m = r) => ui(e, a, l, p, m, o),
    c = [tr(a), tr(l)],
    { partKinds: u } = e;
  (d(({ evidence: { id: p } }) => (p !== null && c.every((m) => m.has(p)) ? p : null)),
    d(({ content: p }) => p),
    u.length > 1 &&
      d(({ evidence: { parts: p } }) =>
        u.map((m, g) => L(m, p[g])).join(`
`),
      ));
  for (let [p, m] of u.entries()) d(({ evidence: { parts: g } }) => L(m, g[p]));
  d(
    () => "",
    (p, m) => r(p, m) && rr(u, p, m),
  );
}
function kn(e, n, t, r) {
  ((e.sourceOf[t] = r), (e.templateOf[r] = t), (e.by[t] = n), (e.free -= 1));
}
function cr(e, n, t) {
  let r = new Map();
  for (let o = 0; o < e.source.evidence.length; o += 1) {
    let i = e.source.evidence[o];
    if (!(i === void 0 || (!t && e.templateOf[o] !== -1)))
      for (let s of n(i)) {
        let a = r.get(s);
        a === void 0 ? r.set(s, { t: [], s: [o] }) : a.s.push(o);
      }
  }
  if (r.size === 0) return [];
  for (let o = 0; o < e.template.evidence.length; o += 1) {
    let i = e.template.evidence[o];
    if (!(i === void 0 || (!t && e.sourceOf[o] !== -1))) for (let s of n(i)) r.get(s)?.t.push(o);
  }
  return r.values();
}
function Y(e, n, t, r) {
  if (e.free !== 0) for (let { t: o, s: i } of cr(e, t, !1)) o.length > 0 && xn(e, o, i, r, (s, a) => kn(e, n, s, a));
}
var or = (e) => (e.id === null ? [] : [e.id]),
  ur = (e, n) => !$(e, n) && Re(e, n),
  mi = 16;
function fi(e) {
  if (e.length <= mi) {
    let t = (r) => e.findIndex((o) => o.id === r);
    return e.some(({ id: r }, o) => r !== null && t(r) !== o) ? null : t;
  }
  let n = new Map();
  for (let [t, { id: r }] of e.entries())
    if (r !== null) {
      if (n.has(r)) return null;
      n.set(r, t);
    }
  return (t) => n.get(t);
}
function gi(e) {
  let n = e.template.evidence,
    t = fi(e.source.evidence);
  if (t === null) return;
  let r = [],
    o = [];
  for (let i of n) {
    let s = i.id === null ? -1 : (t(i.id) ?? -1);
    if ((r.push(s), s !== -1)) {
      if (o[s] === !0) return;
      o[s] = !0;
    }
  }
  r.forEach((i, s) => {
    let a = n[s],
      l = e.source.evidence[i];
    a === void 0 ||
      l === void 0 ||
      e.sourceOf[s] !== -1 ||
      e.templateOf[i] !== -1 ||
      (ur(a, l) && kn(e, "external-id", s, i));
  });
}
function ir({ identity: e, national: n }) {
  return e !== null || n !== null;
}
function sr(e) {
  let [n] = e;
  if (n === void 0) return !1;
  if (e.length === 1) return !0;
  let t = new Set(e.map((r) => JSON.stringify(r.parts)));
  return n.parts.length > 0 && t.size === e.length && e.every((r) => !hn(n, r));
}
function ar(e) {
  let { id: n, identity: t, national: r, enterprise: o, birthDate: i, address: s } = e;
  return [n, t, r, o, i, s].every((a) => a === null);
}
function lr(e, n) {
  return n.map((t) => e[t]).filter((t) => t !== void 0);
}
function dr(e, n) {
  if (e.free !== 0)
    for (let { t, s: r } of cr(e, n, !0)) {
      let o = t.filter((l) => e.sourceOf[l] === -1),
        i = r.filter((l) => e.templateOf[l] === -1);
      if (o.length === 0 || i.length === 0) continue;
      let a = sr(lr(e.template.evidence, t)) && sr(lr(e.source.evidence, r)) ? _ : (l, d) => ar(l) && ar(d);
      xn(e, o, i, a, (l, d) => kn(e, "unique-name", l, d));
    }
}
function Oe(e, n, t) {
  let r = {
    partKinds: e,
    template: n,
    source: t,
    sourceOf: n.evidence.map(() => -1),
    templateOf: t.evidence.map(() => -1),
    by: n.evidence.map(() => null),
    free: Math.min(n.evidence.length, t.evidence.length),
  };
  return (
    n.evidence.some(ir) && t.evidence.some(ir) && Y(r, "national-number", Le, () => !0),
    gi(r),
    Y(r, "external-id", or, ur),
    Y(r, "enterprise-number", ve, (o, i) => !$(o, i)),
    Y(r, "name-and-birth-date", Z, _),
    Y(r, "name-and-address", er, _),
    dr(r, Qt),
    dr(r, I),
    Y(r, "external-id", or, (o, i) => !$(o, i) || yi(o, i)),
    r
  );
}
function yi(e, n) {
  let t = Z(e);
  return Z(n).some((r) => t.includes(r));
}
function le(e, n, t) {
  let r = e.readers[n];
  return {
    rows: t,
    evidence: t.map((o) => Xt(r, o)),
    content: (o) => {
      let i = t[o] ?? {};
      return e.compared.map(({ from: s, name: a, kind: l, read: d }) =>
        n === "source" ? L(l, i[s]) : L(l, d === null ? i[a] : d(i)),
      ).join(`
`);
    },
  };
}
var bi = 1e5;
function w(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
var hi = [],
  xi = {};
function de(e) {
  if (e == null || e === "") return hi;
  if (!Array.isArray(e) || e.length > bi) throw E("VALUE_UNREADABLE");
  let n = e,
    t = !1;
  for (let r = 0; r < n.length; r += 1) {
    let o = n[r];
    if (o == null) t = !0;
    else if (!w(o)) throw E("VALUE_UNREADABLE");
  }
  return t ? Array.from(e, (r) => r ?? xi) : e;
}
function ki(e, n) {
  let t = new Set(n.supplied),
    r = ({ restsOn: l }) => l.every((d) => t.has(d)),
    o = [],
    i = new Set();
  for (let l of e.fields) r(l) ? i.add(l) : o.push(l.at);
  let s = [];
  for (let l of e.lists) {
    if (!r(l)) {
      o.push({ kind: "list", list: l.name });
      continue;
    }
    for (let d of l.fields) r(d) ? i.add(d) : o.push({ kind: "list", list: l.name, field: d.name });
    l.policy !== "never" && s.push({ list: l, fields: l.compared.filter((d) => i.has(d)) });
  }
  return {
    fields: e.fields.filter((l) => i.has(l) && l.kind !== "key" && l.policy !== "never"),
    lists: s,
    all: i,
    notSupplied: o,
  };
}
var pr = new WeakMap();
function Be(e, n) {
  let t = pr.get(e);
  t === void 0 && pr.set(e, (t = new WeakMap()));
  let r = t.get(n);
  return (r === void 0 && t.set(n, (r = ki(e, n))), r);
}
function De(e, n) {
  return { value: n, kept: e.choice.kind !== "take", origin: { kind: "decision", decisionId: e.id } };
}
function mr(e, n, t, r) {
  return T(F(e.kind, e.options, n, t, r));
}
var wi = { fieldBase: () => null, rowsLike: () => [] };
function fr(e, n) {
  if (n.length === 0) return wi;
  let t = [],
    r = (s) => {
      let a = n[s];
      if (a !== void 0) return (t[s] ??= { snapshot: a, supplied: Be(e, a.coverage), projected: e.project(a.record) });
    },
    o = new Map(),
    i = (s, a, l, d) => {
      let c = o.get(l) ?? [];
      o.set(l, c);
      let u = c[a];
      if (u !== void 0) return u;
      let p = de(s.projected.lists[l.from]),
        m = Oe(l.partKinds, d, le(l, "source", p));
      return (c[a] = { ...m, rows: p });
    };
  return {
    fieldBase: (s, a) => {
      for (let l = 0; l < n.length; l += 1) {
        let d = r(l),
          c = d?.projected.fields[s.from];
        if (!(d === void 0 || c === void 0 || !d.supplied.all.has(s)) && mr(s, null, a, c))
          return { value: c, kept: !1, origin: { kind: "snapshot", snapshotId: d.snapshot.id } };
      }
      return null;
    },
    *rowsLike(s, a, l) {
      for (let d = 0; d < n.length; d += 1) {
        let c = r(d);
        if (c === void 0 || !c.supplied.lists.some((m) => m.list === s)) continue;
        let u = i(c, d, s, a),
          p = u.rows[u.sourceOf[l] ?? -1];
        p !== void 0 && (yield { snapshot: c.snapshot, supplied: c.supplied, row: p });
      }
    },
  };
}
function Ae(e, n, t, r) {
  let o = !1;
  for (let { snapshot: i, supplied: s, row: a } of r) {
    let l = a[e.from];
    if (!(l === void 0 || !s.all.has(e)) && ((o = !0), !!mr(e, n, t, l)))
      return { base: { value: l, kept: !1, origin: { kind: "snapshot", snapshotId: i.id } }, known: o };
  }
  return { base: null, known: o };
}
var Ei = 32,
  Ni = [];
function wn(e, n) {
  if (e == null) return null;
  if (typeof e == "string" || typeof e == "boolean") return e;
  if (typeof e == "number") return Number.isFinite(e) ? e : null;
  if (typeof e == "bigint") return String(e);
  if (typeof e != "object") throw E("VALUE_UNREADABLE");
  if (n.includes(e)) throw E("VALUE_CYCLIC");
  if (n.length >= Ei) throw E("VALUE_TOO_DEEP");
  let t = [...n, e];
  return Array.isArray(e)
    ? e.map((r) => wn(r, t))
    : e instanceof Date
      ? Number.isNaN(e.getTime())
        ? null
        : e.toISOString()
      : Object.fromEntries(
          Object.entries(e)
            .filter(([, r]) => r !== void 0)
            .map(([r, o]) => [r, wn(o, t)]),
        );
}
function v(e) {
  return typeof e == "string" || e === null ? e : wn(e, Ni);
}
function V(e, n) {
  return e.read === null ? n[e.name] : e.read(n);
}
function gr(e, n) {
  return Object.fromEntries(e.fields.map((t) => [t.name, v(V(t, n))]));
}
function En(e, n, t) {
  let r = [];
  for (let o of e.fields) {
    let i = t[o.from];
    i !== void 0 && n.has(o) && r.push([o.name, v(i)]);
  }
  return Object.fromEntries(r);
}
function yr({ templateEmpty: e, base: n }) {
  return n === null
    ? e
      ? "fill"
      : "conflict"
    : n.templateChanged
      ? n.sourceChanged
        ? "conflict"
        : n.kept
          ? null
          : "changed-by-hand"
      : "changed-at-source";
}
function br(e, n, t) {
  return e === null
    ? n
      ? "changed-by-hand"
      : "added"
    : e.source === "absent"
      ? "added"
      : e.choice !== "keep"
        ? "changed-by-hand"
        : t
          ? "added"
          : null;
}
function hr(e, n, t) {
  if (e !== null) {
    let r = e.choice === "keep" && e.template === "absent";
    if (e.source === "absent" || r) return null;
  } else if (!n) return null;
  return t ? "conflict" : "removed";
}
function Si(e) {
  if (e.kind === "field") return e.field;
  let { externalId: n, identity: t, enterpriseNumber: r, name: o, birthDate: i, part: s } = e.row,
    a = [n, t, r, o, i, s && JSON.stringify(s)];
  return `${e.list}.${e.field ?? ""} ${a.join("|")}`;
}
function Nn({ keys: e }, n) {
  let t = Si(n),
    r = (e.get(t) ?? 0) + 1;
  return (e.set(t, r), r === 1 ? t : `${t} ${r}`);
}
var Ri = new Set(["fill", "changed-at-source", "added"]);
function Sn(e, n) {
  return (e === "preselect" || e === "fill-if-empty") && Ri.has(n);
}
function Ke(e, n, t, r, o) {
  let i = F(n.kind, n.options, o.party, t, r);
  if (i === "same") return;
  if (i === "cosmetic") {
    e.cosmetic.push({ at: o.at(n), template: v(t), source: v(r) });
    return;
  }
  let s = yn(n.kind, t);
  if (n.policy === "fill-if-empty" && (!s || yn(n.kind, r))) return;
  let a = o.base(n, t),
    l = (u, p) => !T(F(n.kind, n.options, o.party, u, p.value)),
    d = yr({
      templateEmpty: s,
      base: a === null ? null : { templateChanged: l(t, a), sourceChanged: l(r, a), kept: a.kept },
    });
  if (d === null) return;
  let c = o.at(n);
  e.differences.push({
    key: Nn(e, c),
    at: c,
    kind: d,
    meaning: i,
    template: v(t),
    source: v(r),
    base: v(a?.value),
    why: { base: a?.origin ?? { kind: "none" }, matchedBy: o.matchedBy },
    preselected: i === "converted" || Sn(n.policy, d),
    rows: o.rows,
  });
}
var Li = { fields: new Map(), rows: new Map() };
function xr(e, n, t) {
  if (e.length === 0) return Li;
  let r = new Map(),
    o = new Map();
  for (let i of e) {
    if (i.bindingId !== n || i.scope !== t) continue;
    let { at: s } = i;
    if (s.kind === "field") r.set(s.field, i);
    else {
      let a = o.get(s.list);
      a === void 0 ? o.set(s.list, [{ at: s, decision: i }]) : a.push({ at: s, decision: i });
    }
  }
  return { fields: r, rows: o };
}
function kr(e, n, t) {
  n === void 0 ? ((e.last = t), e.fields.clear()) : e.fields.set(n, t);
}
function Fe(e, n) {
  let t = e.fields.get(n);
  if (t !== void 0) return { decision: t, value: t.source };
  let r = e.last?.source;
  if (e.last === null || !w(r)) return null;
  let o = Object.hasOwn(r, n) ? r[n] : void 0;
  return o === void 0 ? null : { decision: e.last, value: o };
}
function Rn(e) {
  return e === null
    ? null
    : {
        choice: e.choice.kind,
        template: e.template === null ? "absent" : "present",
        source: e.source === null ? "absent" : "present",
      };
}
function Te(e, n, t) {
  let r = e.supplied.list.name;
  return t === void 0 ? { kind: "row", list: r, row: n } : { kind: "row", list: r, row: n, field: t.name };
}
function wr(e, n, t, r, o) {
  let i = t === null ? null : Fe(t, r.name);
  if (i !== null) return De(i.decision, i.value);
  let { list: s } = e.supplied,
    a = e.template.evidence[n]?.party ?? null;
  return Ae(r, a, o, e.history.rowsLike(s, e.template, n)).base;
}
function vi(e, n) {
  let t = O(e) ? n : e;
  if (!O(t)) {
    if (typeof t == "string") return t;
    if (typeof t == "number" || typeof t == "bigint") return String(t);
    if (!(typeof t != "object" || t === null))
      return Object.values(t)
        .filter((r) => typeof r == "string")
        .join(" ");
  }
}
function Ce(e, n, t) {
  let r = {},
    o = (s, a, l) => {
      let d = vi(a, l);
      d !== void 0 && (r[s] = d);
    };
  (o("externalId", n?.id, t?.id),
    o("identity", n?.identity, t?.identity),
    o("enterpriseNumber", n?.enterprise, t?.enterprise),
    o("name", n?.name, t?.name),
    o("birthDate", n?.birthDate, t?.birthDate));
  let { parts: i } = e.roles;
  return (i.length > 0 && (r.part = Object.fromEntries(i.map((s, a) => [s, v((n ?? t)?.parts[a])]))), r);
}
function Er(e, n) {
  return {
    id: n.externalId ?? null,
    identity: n.identity ?? null,
    national: null,
    enterprise: n.enterpriseNumber ?? null,
    name: n.name ?? null,
    birthDate: n.birthDate ?? null,
    party: null,
    address: null,
    parts: e.roles.parts.map((t) => n.part?.[t] ?? null),
  };
}
function Nr(e, n, t, r) {
  let { list: o } = n.supplied,
    i = n.source.evidence[r.s ?? -1],
    s = n.template.evidence[r.t ?? -1],
    a = Te(n, Ce(o, i, s));
  e.differences.push({
    key: Nn(e, a),
    at: a,
    kind: t,
    meaning: "different",
    template: r.template,
    source: r.source,
    base: r.base,
    why: { base: r.origin, matchedBy: null },
    preselected: Sn(o.policy, t),
    rows: { template: r.t, source: r.s },
  });
}
function Sr(e) {
  let n = e?.last ?? null;
  if (n !== null) return { base: n.source, origin: { kind: "decision", decisionId: n.id } };
  for (let { id: t } of e?.fields.values() ?? []) return { base: null, origin: { kind: "decision", decisionId: t } };
  return { base: null, origin: { kind: "none" } };
}
function Rr(e, n, t, r) {
  return !T(F(e.kind, e.options, n, t, r));
}
function Oi(e, n, t) {
  let r = e.source.rows[n];
  if (r === void 0 || !w(t)) return !0;
  let o = e.source.evidence[n]?.party ?? null;
  return e.supplied.fields.some((i) => {
    let s = r[i.from],
      a = Object.hasOwn(t, i.name) ? t[i.name] : void 0;
    return s !== void 0 && a !== void 0 && Rr(i, o, s, a);
  });
}
function Lr(e, n, t) {
  let { list: r } = n.supplied,
    o = n.source.rows[t];
  if (o === void 0 || (r.policy === "fill-if-empty" && n.template.rows.length > 0)) return;
  let i = n.logOf(-1, t),
    s = i?.last ?? null,
    a = s !== null && Oi(n, t, s.source),
    l = br(Rn(s), (i?.fields.size ?? 0) > 0, a);
  if (l === null) return;
  let d = En(r, n.allSupplied.all, o);
  Nr(e, n, l, { t: null, s: t, template: null, source: d, ...Sr(i) });
}
function Bi(e, n, t, r) {
  let o = e.template.rows[n];
  if (o === void 0) return !1;
  let i = e.template.evidence[n]?.party ?? null;
  return e.supplied.fields.some((s) => {
    let a = V(s, o),
      l = t === null ? null : Fe(t, s.name);
    if (l !== null) return Rr(s, i, a, l.value);
    let { base: d, known: c } = Ae(s, i, a, r);
    return c && d === null;
  });
}
function vr(e, n, t) {
  let { list: r } = n.supplied,
    o = n.template.rows[t];
  if (o === void 0 || r.policy === "fill-if-empty") return;
  let i = n.logOf(t, -1),
    s = [...n.history.rowsLike(r, n.template, t)],
    [a] = s,
    l = a !== void 0 || (i?.fields.size ?? 0) > 0,
    d = Rn(i?.last ?? null),
    c = hr(d, l, (l || i !== null) && Bi(n, t, i, s));
  if (c === null) return;
  let u =
    i !== null || a === void 0
      ? Sr(i)
      : { base: En(r, a.supplied.all, a.row), origin: { kind: "snapshot", snapshotId: a.snapshot.id } };
  Nr(e, n, c, { t, s: null, template: gr(r, o), source: null, ...u });
}
var Or = (e) => (e.id === null ? [] : [e.id]),
  Di = [
    { keysOf: Or, admit: (e, n) => !$(e, n) && Re(e, n), mustBeUnique: !1 },
    { keysOf: Le, admit: () => !0, mustBeUnique: !1 },
    { keysOf: ve, admit: (e, n) => !$(e, n), mustBeUnique: !1 },
    { keysOf: Z, admit: _, mustBeUnique: !1 },
    { keysOf: I, admit: _, mustBeUnique: !0 },
    { keysOf: Or, admit: (e, n) => !$(e, n), mustBeUnique: !1 },
  ];
function Ai(e, n) {
  let t = new Map();
  for (let [r, o] of e.entries())
    for (let i of n.keysOf(o)) {
      let s = t.get(i);
      s === void 0 ? t.set(i, [r]) : s.push(r);
    }
  return t;
}
var Ki = 64;
function Fi(e, n) {
  return [
    (t) => t.id === n.id,
    (t) => t.name === n.name,
    (t) => !C("date", t.birthDate, n.birthDate),
    ...e.map((t, r) => {
      let o = L(t, n.parts[r]);
      return (i) => L(t, i.parts[r]) === o;
    }),
  ];
}
function Br(e) {
  let { rows: n, entityOf: t, partKinds: r } = e,
    o = new Map(),
    i = (a) => {
      let l = o.get(a) ?? Ai(n, a);
      return (o.set(a, l), l);
    },
    s = (a, l, d) => {
      let c = [
          ...Fi(r, a).map((m) => (g) => {
            let h = n[g];
            return h !== void 0 && m(h);
          }),
          d,
        ],
        u = l;
      for (let m of c) {
        if (new Set(u.map(t)).size < 2) break;
        let g = u.filter(m);
        g.length > 0 && (u = g);
      }
      let [p] = u;
      return p === void 0 ? null : t(p);
    };
  return (a, l) => {
    for (let d of Di) {
      let c = d.keysOf(a);
      if (c.length === 0) continue;
      let u = i(d),
        p = c
          .flatMap((g) => (u.get(g) ?? []).slice(0, Ki))
          .filter((g) => {
            let h = n[g];
            return h !== void 0 && d.admit(a, h);
          }),
        m = d.mustBeUnique && r.length === 0 && new Set(p.map(t)).size > 1;
      if (p.length > 0 && !m) return s(a, p, l);
    }
    return null;
  };
}
function Dr(e, n, t, r, o) {
  if (n.length === 0) return () => null;
  let i = r.rows.length,
    s = (c) => {
      let u = o.sourceOf[c] ?? -1;
      return u === -1 ? i + c : u;
    },
    a = Br({ rows: [...r.evidence, ...t.evidence], entityOf: (c) => (c < i ? c : s(c - i)), partKinds: e.partKinds }),
    l = (c, u) => (p) => {
      let m = p < i ? r.rows[p] : t.rows[p - i],
        g = e.fields.find((Q) => Q.name === u);
      if (m === void 0 || g === void 0) return !1;
      let [h, X] = p < i ? [m[g.from], c.source] : [V(g, m), c.template];
      return T(F(g.kind, g.options, null, h, X));
    },
    d = new Map();
  for (let { at: c, decision: u } of n) {
    let p = a(Er(e, c.row), l(u, c.field));
    if (p === null) continue;
    let m = d.get(p);
    (m === void 0 && d.set(p, (m = { last: null, fields: new Map() })), kr(m, c.field, u));
  }
  return (c, u) => d.get(u === -1 ? s(c) : u) ?? null;
}
function Ti(e, n, t) {
  let r = e.source.evidence[t],
    o = e.template.evidence[n],
    i;
  return {
    at: (s) => Te(e, (i ??= Ce(e.supplied.list, r, o)), s),
    base: (s, a) => wr(e, n, e.logOf(n, t), s, a),
    party: r?.party ?? o?.party ?? null,
    matchedBy: e.match.by[n] ?? null,
    rows: { template: n, source: t },
  };
}
function Ci(e, n, t, r) {
  let o = n.template.rows[t],
    i = n.source.rows[r];
  if (o === void 0 || i === void 0) return;
  let s = null;
  for (let a of n.supplied.fields) {
    let l = i[a.from];
    if (l === void 0) continue;
    let d = V(a, o);
    d !== l && ((s ??= Ti(n, t, r)), Ke(e, a, d, l, s));
  }
}
function Ar(e, n, t, r, o, i, s) {
  let { list: a } = n,
    l = Oe(a.partKinds, r, o),
    d = Dr(a, s.rows.get(a.name) ?? [], r, o, l),
    c = { supplied: n, allSupplied: t, template: r, source: o, match: l, history: i, logOf: d };
  (l.sourceOf.forEach((u, p) => {
    u === -1 ? vr(e, c, p) : Ci(e, c, p, u);
  }),
    l.templateOf.forEach((u, p) => {
      u === -1 && Lr(e, c, p);
    }));
}
function Ii(e) {
  let n = ({ meaning: t }) => t === "converted";
  return e.some(n) ? [...e.filter((t) => !n(t)), ...e.filter(n)] : e;
}
function $i(e, n) {
  let { binding: t, snapshot: r, decisions: o, scope: i } = e,
    s = Be(t, r.coverage),
    a = t.project(r.record),
    l = fr(t, e.earlier),
    d = xr(o, t.id, i),
    c = { differences: [], cosmetic: [], keys: new Map() },
    p = {
      at: (m) => m.at,
      base: (m, g) => {
        let h = d.fields.get(m.name);
        return h === void 0 ? l.fieldBase(m, g) : De(h, h.source);
      },
      party: null,
      matchedBy: null,
      rows: null,
    };
  for (let m of s.fields) {
    let g = a.fields[m.from];
    if (g === void 0) continue;
    let h = V(m, n);
    h !== g && Ke(c, m, h, g, p);
  }
  for (let m of s.lists) {
    let { name: g, from: h } = m.list,
      X = le(m.list, "template", de(n[g])),
      Q = le(m.list, "source", de(a.lists[h]));
    Ar(c, m, s, X, Q, l, d);
  }
  return {
    differences: Ii(c.differences),
    cosmetic: c.cosmetic,
    notSupplied: s.notSupplied,
    cannotHold: a.cannotHold,
    of: e,
  };
}
function Ln(e) {
  return Se(() => {
    if (!w(e.template)) throw E("VALUE_UNREADABLE");
    return $i(e, e.template);
  });
}
var Vi = /^(?!\s|\.{1,2}$)[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,200}(?<!\s)$/u;
function Mi(e) {
  return Vi.test(e) ? e : null;
}
var Kr = (e) => Mi(e);
function Fr(e, n) {
  let t = (r) => (r === void 0 ? null : n(r));
  return {
    externalId: t(e.externalId),
    identity: t(e.identity),
    nationalNumber: t(e.nationalNumber),
    enterpriseNumber: t(e.enterpriseNumber),
    name: t(e.name),
    birthDate: t(e.birthDate),
    address: t(e.address),
    partyKind: t(e.partyKind),
    parts: e.parts.map(n),
  };
}
function Tr(e) {
  return Fr(e, (n) => n);
}
function Cr(e, n) {
  return Fr(e, (t) => {
    let r = n.find((o) => o.from === t);
    return r === void 0 ? null : (r.read ?? r.name);
  });
}
var ji = new Set([...Wt, "partyName", "key"]);
function Ir(e) {
  return ji.has(e) || (w(e) && typeof e.canonical == "function");
}
var Pi = ["ask", "preselect", "fill-if-empty", "never"];
function k(e, n) {
  if (!e) throw new H({ code: "BINDING_INVALID", details: { problem: n } });
}
function $r(e, n) {
  return typeof n == "string" && Object.hasOwn(e, n) ? e[n] : void 0;
}
var Ie = (e) => typeof e == "function";
function Ui(e, n, t) {
  k(w(n), t);
  let { others: r, read: o, write: i } = n;
  k(Array.isArray(r) && Ie(o) && Ie(i), t);
  let s = [e, ...r.map(String)];
  return {
    columns: s,
    read: o,
    write: (a) => {
      let l = i(a);
      k(w(l), t);
      for (let d of Object.keys(l)) k(s.includes(d), `${t}: '${d}'`);
      return l;
    },
  };
}
function zi(e, n, t, r, o) {
  let i = w(n) ? n : { from: n };
  k(w(i), r);
  let { from: s, options: a, across: l, read: d, write: c } = i,
    u = $r(t, s);
  k(typeof s == "string" && u !== void 0, `${r}: '${String(s)}'`);
  let p = i.kind ?? u.kind;
  k(Ir(p), `${r}: kind`);
  let m = {
    name: e,
    at: { kind: "field", field: e },
    from: s,
    kind: p,
    options: w(a) ? a : u.options,
    restsOn: u.restsOn,
    policy: o,
  };
  return l !== void 0
    ? { ...m, ...Ui(e, l, `${r}: across`) }
    : (k(d === void 0 || Ie(d), `${r}: read`),
      k(c === void 0 || Ie(c), `${r}: write`),
      {
        ...m,
        columns: [e],
        read: d === void 0 ? null : (g) => d(g[e]),
        write: (g) => ({ [e]: c === void 0 ? g : c(g) }),
      });
}
function Vr(e, n) {
  e.forEach((t, r) => {
    let o = t !== "" && !t.includes(".") && !(t in Object.prototype);
    k(o && e.indexOf(t) === r, `${n}: '${t}'`);
  });
}
function Mr(e, n, t, r, o = "") {
  return Object.entries(e ?? {}).map(([i, s]) => zi(i, s, n, `${t}.${i}`, r(o + i)));
}
function _i(e, n, t, r) {
  let o = `lists.${e}`;
  k(w(n), o);
  let { from: i } = n,
    s = $r(t, i);
  k(typeof i == "string" && s !== void 0, `${o}: '${String(i)}'`);
  let a = Mr(n.fields, s.fields, o, r, `${e}.`);
  (k(a.length > 0, `${o}: no fields`),
    Vr(
      a.flatMap((d) => d.columns),
      o,
    ));
  let l = { ...s.roles, parts: s.roles.parts ?? [] };
  return {
    name: e,
    from: i,
    restsOn: s.restsOn,
    policy: r(e),
    fields: a,
    compared: a.filter((d) => d.kind !== "key" && d.policy !== "never"),
    roles: l,
    readers: { template: Cr(l, a), source: Tr(l) },
    partKinds: l.parts.map((d) => s.fields[d]?.kind ?? "text"),
  };
}
function vn(e) {
  let n = Kr(e.id);
  k(n, "id");
  let { source: t } = e,
    r = new Map(Object.entries(e.policies ?? {})),
    o = new Set(r.keys()),
    i = (l) => {
      let d = r.get(l) ?? "ask";
      return (k(Pi.includes(d), `policies.${l}: '${d}'`), o.delete(l), d);
    },
    s = Mr(e.fields, t.fields, "fields", i),
    a = Object.entries(e.lists ?? {}).map(([l, d]) => _i(l, d, t.lists, i));
  (Vr([...s.flatMap((l) => l.columns), ...a.map((l) => l.name)], "fields"), k(s.length + a.length > 0, "nothing"));
  for (let l of o) k(!1, `policies.${l}`);
  return { id: n, project: t.project, fields: s, lists: a };
}
var Oc = "adminsync",
  Bc = (e, n, t, r) => gn(e, n, t, r),
  jr = {
    externalId: "externalId",
    partyKind: "kind",
    name: "name",
    nationalNumber: "nationalNumber",
    enterpriseNumber: "enterpriseNumber",
    birthDate: "birthDate",
  },
  Wi = ["function", "start", "shareClass", "ownership"],
  W = (e, n) => Object.fromEntries(e.map((t) => [t, n(t)])),
  Pr = (e) => W(Object.keys(e), (n) => n),
  On = (e, n) => (typeof e == "object" && e !== null ? { ...W(Object.keys(n), () => null), ...e } : e),
  Hi = (e, n) => (Array.isArray(e) ? e.map((t) => On(t, n)) : e),
  zr = (e, n) => W(Object.keys(n), (t) => ({ kind: n[t], restsOn: [e + t] })),
  Gi = (e, n) => ({
    restsOn: [e],
    fields: { ...W(Object.values(jr), () => ({ kind: "key", restsOn: [] })), ...zr(`${e}/*/`, n) },
    roles: { ...jr, ...("address" in n && { address: "address" }), parts: Wi.filter((t) => t in n) },
  });
function Bn(e, n, t, r) {
  let o = Object.keys(n),
    i = {
      fields: zr("", e),
      lists: W(o, (a) => Gi(a, n[a])),
      project: (a) => ({ fields: r ? a : On(a, e), lists: r ? a : W(o, (l) => Hi(a[l], n[l])), cannotHold: [] }),
    },
    s = (a) => ({ from: a, fields: Pr(i.lists[a].fields) });
  return vn({ id: "bench", source: i, fields: Pr(e), lists: W(o, s), policies: t });
}
var $e = ({ fields: e, lists: n }, t) => ({
    supplied: [...e, ...n, ...n.flatMap((r) => r.fields)].flatMap(({ restsOn: r }) => r).filter((r) => !t.includes(r)),
  }),
  Ve = (e, n, t) => ({ id: e, contentHash: e, record: n, coverage: t }),
  Dn = (e) => Ln({ scope: "2026", earlier: [], decisions: [], ...e });
function Dc({ list: e, fields: n, supplied: t, notSupplied: r = [], template: o, source: i }) {
  let s = Bn({}, { [e]: n }),
    a = r.map((c) => (c === "*" ? e : `${e}/*/${c}`)),
    l = t.map((c) => o[c]),
    { differences: d } = Dn({
      binding: s,
      template: { [e]: o },
      snapshot: Ve("now", { [e]: i }, $e(s, a)),
      earlier: l.length === 0 ? [] : [Ve("before", { [e]: l }, $e(s, []))],
    });
  return d.map(({ at: c, rows: u }) =>
    u.template === null
      ? { op: "added", s: u.source }
      : u.source === null
        ? { op: "removed", t: u.template }
        : { op: "changed", t: u.template, s: u.source, field: c.field },
  );
}
function qi({ path: e, choice: n, source: t = null, template: r = null }, o, i) {
  let [s, a, l] = e.split("/"),
    d = { id: `decision-${o}`, bindingId: "bench", scope: "2026", choice: { kind: n } };
  if (a === void 0) return { ...d, at: { kind: "field", field: s }, source: t, template: r };
  if (l !== void 0)
    return { ...d, at: { kind: "row", list: s, row: { externalId: a }, field: l }, source: t, template: r };
  let { name: c, birthDate: u, function: p, start: m = null } = t ?? r ?? {},
    g = {
      externalId: a,
      ...(c && { name: c }),
      ...(u && { birthDate: u }),
      ...(p && { part: { function: p, start: m } }),
    },
    [h, X] = [t, r].map((Q) => On(Q, i[s]));
  return { ...d, at: { kind: "row", list: s, row: g }, source: h, template: X };
}
function Ac({ fields: e, lists: n = {}, policies: t = {}, template: r, source: o, notSupplied: i = [], decisions: s }) {
  let a = Bn(e, n, t),
    { differences: l } = Dn({
      binding: a,
      template: r,
      snapshot: Ve("now", o, $e(a, i)),
      decisions: s.map((d, c) => qi(d, c, n)),
    });
  return l.map(({ at: d, kind: c }) => ({
    path: d.kind === "field" ? d.field : [d.list, d.row.externalId ?? "?", d.field ?? []].flat().join("/"),
    kind: c,
  }));
}
var Ur = new WeakMap();
function Kc({ fields: e, lists: n, template: t, source: r }) {
  let o = Ur.get(e);
  if (o === void 0) {
    let i = Bn(e, n, {}, !0);
    Ur.set(e, (o = { binding: i, coverage: $e(i, []) }));
  }
  return Dn({ binding: o.binding, template: t, snapshot: Ve("now", r, o.coverage) });
}
export { Dc as compareLists, Kc as compareRecord, Bc as equal, Oc as name, Ac as threeWay };
