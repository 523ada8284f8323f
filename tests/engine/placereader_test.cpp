// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/markedarticle.h"
#include "engine/placereader.h"

using namespace jiaoshu;
using namespace jiaoshu::engine;

class PlaceReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // one a quantity, joined by a space; "-" for none
        QTest::newRow("named") << u"绍兴市新建学校[20所]。"_qs << u"绍兴市"_qs;
        QTest::newRow("districts of Hong Kong, each in its sentence")
            << u"公营房屋增加\n2025-02-21\n分区而言,元朗占[480伙],北区[650伙],观塘石矿场用地有[210伙]。全港输候[3万户],居屋[9万户]。"_qs
            << u"元朗区 北区 观塘区 香港 香港"_qs;
        QTest::newRow("an office of all Hong Kong leads back to it")
            << u"香港零售放缓\n2025-02-21\n湾仔区一间店铺遣散员工[3名]。劳工处指,职位空缺有[430个]。"_qs
            << u"湾仔区 香港"_qs;
        QTest::newRow("a goat, and no county")
            << u"绍兴市概况\n绍兴市黑山羊存栏[21万只]。"_qs << u"绍兴市"_qs;
        QTest::newRow("a common word, before the colon of a title")
            << u"日照:夏粮丰收\n今年夏粮产量[41万吨],都已入库。"_qs << u"日照市"_qs;
        QTest::newRow("a common word in a title")
            << u"日照时数偏少\n今年夏粮产量[41万吨],都已入库。"_qs << u"-"_qs;
        QTest::newRow("a city that parts of two words look like")
            << u"两台中型水闸改造完成。平台南侧修路[3公里],推进交通化解拥堵[2处]。"_qs << u"- -"_qs;
        QTest::newRow("a district that parts of two words look like")
            << u"今年新增城区公厕[12座],绍兴市面貌一新。"_qs << u"绍兴市"_qs;
        QTest::newRow("a listed company behind an example")
            << u"浙江省旅馆业概况\n浙江省旅馆住房率[52%],绍兴市最差,只有[28%]。青木(2799)营收[31亿元]。"_qs
            << u"浙江省 绍兴市 浙江省"_qs;
        QTest::newRow("three big ones, and no city")
            << u"客户包括本地三大连锁餐厅[3家],十大理由[3个]。"_qs << u"- -"_qs;
        QTest::newRow("the country as a paper in Taiwan means it")
            << u"税收增加\n中央社台北10日电\n财政部今天发布,今年全国税收[3862亿元],比去年增加,各项工作都有新的进展,群众普遍满意。"_qs
            << u"台湾"_qs;
        QTest::newRow("letters of two words that name a county")
            << u"购物节带动淘宝应用程式的月活跃用户增加[300万人],业绩好转。"_qs << u"-"_qs;
        QTest::newRow("words that are counties' names as well, where a company of Taiwan says it once")
            << u"和畅电子营收增加\n和畅电子今天公布第2季营收[18.2亿元],新台币升值。\n苗栗县新厂投资[7亿元]。\n董事会同日通过配息[1.5元]。"_qs
            << u"台湾 苗栗县 台湾"_qs;
        QTest::newRow("a county by the short name that is a word as well, named in full")
            << u"会同县新增就业岗位\n今年会同新增就业岗位[320个],群众普遍满意。"_qs << u"会同县"_qs;
        QTest::newRow("a township that is gone, and has its name elsewhere still")
            << u"绩溪县镇情简介\n这里由原水东镇和万村乡合并而成,有耕地[2万亩]。\n有山场[3万亩]。"_qs
            << u"绩溪县 绩溪县"_qs;
        QTest::newRow("a city named once, in what is told of all of Taiwan")
            << u"10月税收增加\n（记者林小满台北2030年11月10日电）财政部今天公布10月全国税收新台币[3128亿元],创下新高。\n证交税[308亿元]成长。\n土增税仅台北市成长[2.5%]。"_qs
            << u"台湾 台湾 台北市"_qs;
        QTest::newRow("a county by its short name")
            << u"宝应新增就业岗位\n今年宝应新增就业岗位[320个],群众普遍满意。"_qs << u"宝应县"_qs;
        QTest::newRow("a name that is quoted behind an area")
            << u"浙江省推进建设\n浙江省推进城市建设。打造绍兴“越夜里”等街区[12个],农贸市场[30个]。"_qs
            << u"浙江省 浙江省"_qs;
        QTest::newRow("a city of which only its people are named")
            << u"全市党员人数增加\n截至去年底,全市共有党员[3万名],约二十位绍兴人中就有一位。"_qs
            << u"绍兴市"_qs;
        QTest::newRow("a court that somebody is sued at")
            << u"青木股份股东卷入诉讼\n公司股东收到绍兴市中级人民法院传票。\n据此,对方向绍兴市中级人民法院起诉,要求支付[17亿元]。"_qs
            << u"-"_qs;
        QTest::newRow("a court that the article is about")
            << u"绍兴市中级人民法院去年审结案件增加\n去年,法院审结案件[1.2万件],各项工作都有新的进展。"_qs
            << u"绍兴市"_qs;
        QTest::newRow("a river that is named again and again")
            << u"治沙大事记\n全县累计造林[126万亩]。\n今年开挖柳河新渠,柳河两岸种上杨树,柳河不再断流。"_qs
            << u"-"_qs;
        QTest::newRow("a profile of a county that is named like a water")
            << u"通海概况\n通海位于云南中部,玉溪以南的坝子里。\n全县实现生产总值[96亿元],玉溪市区车程[40分钟]。"_qs
            << u"通海县 玉溪市"_qs;
        QTest::newRow("a people that is named like a country")
            << u"柳河县情况\n全县有朝鲜族村[5个],朝鲜族人口[4800人],占[16%]。"_qs
            << u"柳河县 柳河县 柳河县"_qs;
        QTest::newRow("chapters on areas, with headings of their own")
            << u"规划介绍\n花莲县\n基本资料\n1. 花莲县住宅用地[68公顷],各项工作都有新的进展,群众普遍满意,认为工作办得很好。\n宜兰县\n基本资料\n1. 全县农地[28公顷],各项工作都有新的进展,群众普遍满意,认为工作办得很好。\n住宅\n县府新增住宅用地[9公顷],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"花莲县 宜兰县 宜兰县"_qs;
        QTest::newRow("a heading that is an area's name alone, and one on something else")
            << u"云林县的词条\n宜兰县\n这里有农地[28公顷],各项工作都有新的进展,群众普遍满意,认为工作办得很好。\n桌子\n桌子高[80厘米],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"宜兰县 云林县"_qs;
        QTest::newRow("a plant elsewhere, in what a company of Taiwan announces")
            << u"20300715 青木化工\n事实发生日:2030/07/09,公开发行以上公司之重大讯息:第二季营业额[87亿元],各项工作都有新的进展。\n青木宁波销售减少[20亿元]。"_qs
            << u"台湾 宁波市"_qs;
        QTest::newRow("a second story on the page, from another province")
            << u"陕西旬邑苹果丰收\n2030-06-28 资讯\n旬邑县苹果今年收了[9万吨],各项工作都有新的进展,群众普遍满意,认为工作办得很好。\n数说家乡·十年变化丨西藏青稞年年丰收\n2030-06-29 资讯\n青稞产量增长[12%],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"旬邑县 西藏自治区"_qs;
        QTest::newRow("a second story on the same province")
            << u"陕西旬邑苹果丰收\n2030-06-28 资讯\n旬邑县苹果今年收了[9万吨],各项工作都有新的进展,群众普遍满意,认为工作办得很好。\n数说家乡·十年变化丨陕西苹果年年丰收\n2030-06-29 资讯\n苹果产量增长[12%],各项工作都有新的进展,群众普遍满意,认为工作办得很好。"_qs
            << u"旬邑县 旬邑县"_qs;
        QTest::newRow("who wrote it")
            << u"街坊说法\n【作者：東區街坊陳大文】\n去年民政事務總署討論了[402次],今年少了[65次]。"_qs
            << u"香港 香港"_qs;
        QTest::newRow("papers of the province")
            << u"推动敬老院发展的措施\n根据《浙江省养老服务条例》和《浙江省敬老院办法》,结合绍兴实际,新建护理床位[200张]。"_qs
            << u"绍兴市"_qs;
        QTest::newRow("a title") << u"绍兴市获评“全国文明城市”等荣誉[9项]。"_qs << u"绍兴市"_qs;
        QTest::newRow("schools of another province, which help")
            << u"改则县的学校\n改则县的孩子上学要走很远的路。\n湖北的[4所]中学对口帮扶,教师来了[26人],新开了[6门]课,改则县的人都说好。"_qs
            << u"改则县 改则县 改则县"_qs;
        QTest::newRow("a gap, and no distance")
            << u"朔州市为缩小城乡差距,新改建农村公路右玉县[86公里]、应县[74公里]。"_qs << u"右玉县 应县"_qs;
        QTest::newRow("offices that every country has")
            << u"交通部门和经济部门统计,全国客运量[45亿人次],各项工作都有新的进展,群众普遍满意,认为办得好。"_qs
            << u"中国"_qs;
        QTest::newRow("somebody's name")
            << u"蒋万安表示,编列[6076亿元],蒋万安又说,增加[3项]。"_qs << u"- -"_qs;
        QTest::newRow("companies that bear the names of areas")
            << u"阿里巴巴营收[30亿元],万华化学营收[3亿元],兴业银行净利[5亿元]。"_qs << u"- - -"_qs;
        QTest::newRow("an area and nobody")
            << u"万安县新建学校[3所],万安投入[5亿元]。"_qs << u"万安县 万安县"_qs;
        QTest::newRow("the same city as a place") << u"在台中修路[3公里]。"_qs << u"台中市"_qs;
        QTest::newRow("a word that begins with a city's name")
            << u"三明治卖出[300个],长治久安,新余额[3亿元]。"_qs << u"- -"_qs;
        QTest::newRow("what something is called after an area")
            << u"始兴县被誉为“北方都江堰”,修渠[30公里],全县受益[3万亩]。"_qs << u"始兴县 始兴县"_qs;
        QTest::newRow("an area in quotation marks") << u"“都江堰”灌溉[30万亩]。"_qs << u"都江堰市"_qs;
        QTest::newRow("从 and not 从江")
            << u"近日,记者从江门市农业农村局获悉,夏粮产量[41万吨]。"_qs << u"江门市"_qs;
        QTest::newRow("a county from which something comes")
            << u"从江县夏粮产量[41万吨]。"_qs << u"从江县"_qs;
        QTest::newRow("where it was written, and nothing else")
            << u"夏粮丰收\n新华社铁岭8月3日电 今年夏粮产量[41万吨],都已入库。"_qs << u"铁岭市"_qs;
        QTest::newRow("written in a capital")
            << u"夏粮丰收\n新华社石家庄8月3日电 今年夏粮产量[41万吨],都已入库。"_qs << u"-"_qs;
        QTest::newRow("who wrote it bears the name of an area")
            << u"夏粮丰收\n作者:沈嘉禾 2024-05-20\n今年夏粮产量[41万吨],都已入库,群众普遍满意,认为办得很好。"_qs
            << u"-"_qs;
        QTest::newRow("the world, aside")
            << u"2023年,中国产量[24万吨]。全球产量[35万吨]。"_qs << u"中国 -"_qs;
        QTest::newRow("first in the world")
            << u"绍兴市外贸观察。全球最大的市场有商户[3万家]。"_qs << u"绍兴市"_qs;
        QTest::newRow("no 本市 in 日本市场")
            << u"绍兴市外贸观察\n绍兴市出口[320亿元]。\n日本市场回暖,日本进口面料[68亿元]。"_qs
            << u"绍兴市 日本"_qs;
        QTest::newRow("本市 after a comma")
            << u"绍兴市外贸观察\n绍兴市出口[320亿元]。\n对诸暨市,本市投入[2亿元]。"_qs << u"绍兴市 绍兴市"_qs;
        QTest::newRow("an article on the country by its name")
            << u"信息化观察\n2023年,中国零售业市场规模达到[4306亿元]。\n从硬件看,网络设备占[45%]。"_qs
            << u"中国 中国"_qs;
        QTest::newRow("a part of the world that a thing is called after")
            << u"始兴县办好实事。南美白对虾养殖[300亩]。"_qs << u"始兴县"_qs;
        QTest::newRow("the place of farms from a part of the world")
            << u"渔业观察。南美养殖白对虾[300亩]。"_qs << u"南美洲"_qs;
        QTest::newRow("several news, each with a place in parentheses")
            << u"新闻集锦\n(柘城)全县种植辣椒[12万亩],带动农户增收。\n(睢县)建成冷库[31座],芦笋远销海外。\n(宁陵)果园面积[9.1万亩],酥梨挂满枝头。"_qs
            << u"柘城县 睢县 宁陵县"_qs;
        QTest::newRow("a common word in brackets that labels its paragraph")
            << u"始兴县概况\n始兴县风光秀丽,总面积[300亩]。\n【资源】草原面积[1317万亩],风光秀丽。"_qs
            << u"始兴县 始兴县"_qs;
        QTest::newRow("a short name in parentheses inside a sentence")
            << u"新闻集锦\n建成冷库[31座],由客商(宁陵)代管。"_qs << u"-"_qs;
        QTest::newRow("several news, each with a place before a colon")
            << u"乡村振兴工作简报第十二期要目\n柘城县:辣椒铺就增收路\n今年种植辣椒[12万亩],带动农户增收,日子越过越好。\n睢县:芦笋出口旺\n出口芦笋[1800吨],带动农户增收,日子越过越好。"_qs
            << u"柘城县 睢县"_qs;
        QTest::newRow("new areas") << u"雄安新区实施项目[240个]。两江新区新增企业[3万家]。"_qs
                                   << u"雄安新区 两江新区"_qs;
        QTest::newRow("a banner by the short name of the press")
            << u"莫旗种植大豆[480万亩],科左中旗种植玉米[300万亩]。"_qs
            << u"莫力达瓦达斡尔族自治旗 科尔沁左翼中旗"_qs;
        QTest::newRow("a share of all Taiwan")
            << u"南投縣農業處說明,筊白筍面積[1700公頃],占全台[八成]。"_qs << u"南投县 南投县"_qs;
        QTest::newRow("all of Taiwan as the subject")
            << u"南投縣農業處說明,筊白筍面積[1700公頃]。全台面積[2100公頃]。"_qs << u"南投县 台湾"_qs;
        QTest::newRow("short name") << u"绍兴新建学校[20所]。"_qs << u"绍兴市"_qs;
        QTest::newRow("a county that only its bank bears the name of")
            << u"盱眙农村商业银行发放贷款[3亿元],全县有[40个]网点。"_qs << u"盱眙县 盱眙县"_qs;
        QTest::newRow("a county named in passing, beside its prefecture")
            << u"淮安开放大学建成开学,盱眙不再没有高校,县财政投入[2亿元]。"_qs << u"盱眙县"_qs;
        QTest::newRow("a river that a county is called by")
            << u"清淤[3公里],洋河水质变好,洋河两岸植树[2万株]。"_qs << u"- -"_qs;
        QTest::newRow("a county that is called by a river, in full")
            << u"浠水县办好实事。浠水投资[3亿元],洪湖市投资[2亿元]。"_qs << u"浠水县 洪湖市"_qs;
        QTest::newRow("a city named once, late and in full")
            << u"市本级收入[1.4亿元]。\n支出[0.8亿元]。\n关于池州市债务的说明。\n年末余额[30亿元]。"_qs
            << u"池州市 池州市 池州市"_qs;
        QTest::newRow("a county's port in the title")
            << u"满洲里口岸货运量创新高\n2024-05-06\n呼和浩特海关介绍,4月满洲里口岸进出境班列[300列]。\n出口货物[20吨]。"_qs
            << u"满洲里市 满洲里市"_qs;
        QTest::newRow("a county with a common word for a name, beside its prefecture")
            << u"毕节职业学院设立分校,大方再添一所高校,县财政投入[2亿元]。"_qs << u"大方县"_qs;
        QTest::newRow("a short county name, torn and whole")
            << u"河南省范县办好实事。评出示范县[3个],范县修路[2公里]。"_qs << u"范县 范县"_qs;
        QTest::newRow("visitors to Taiwan")
            << u"来台旅客续增\n5月来台旅客[80万人次],港澳旅客也有成长。"_qs << u"台湾"_qs;
        QTest::newRow("finest of a chain") << u"广东省韶关市始兴县新建学校[20所]。"_qs << u"始兴县"_qs;
        QTest::newRow("stands in the next sentence")
            << u"始兴县新建学校[2所]。改造公路[30公里]。"_qs << u"始兴县 始兴县"_qs;
        QTest::newRow("replaced") << u"始兴县新建学校[2所],翁源县新建[3所]。"_qs << u"始兴县 翁源县"_qs;
        QTest::newRow("two as one") << u"始兴县、翁源县新建学校[5所]。"_qs << u"始兴县、翁源县"_qs;
        QTest::newRow("whole city") << u"绍兴市办好实事。诸暨市新建学校[2所]。全市共有学校[90所]。"_qs
                                    << u"诸暨市 绍兴市"_qs;
        QTest::newRow("that county") << u"韶关市开展帮扶。始兴县是其中之一。该县投入[300万元]。"_qs
                                     << u"始兴县"_qs;
        QTest::newRow("province") << u"广东省教育厅介绍,全省新建学校[300所]。"_qs << u"广东省"_qs;
        QTest::newRow("autonomous region")
            << u"宁夏回族自治区教育厅介绍,全区新建学校[30所]。"_qs << u"宁夏回族自治区"_qs;
        QTest::newRow("country") << u"上半年,全国新建学校[3000所]。"_qs << u"中国"_qs;
        QTest::newRow("neighbours")
            << u"始兴县概况\n始兴县东与南雄市相连,西邻曲江区,总面积[2132平方公里]。"_qs << u"始兴县"_qs;
        QTest::newRow("place it lies in")
            << u"始兴县概况\n始兴县位于广东省北部,总面积[2132平方公里]。"_qs << u"始兴县"_qs;
        QTest::newRow("the other side")
            << u"绍兴市办好实事。全市[6个]区县与乐山市[7个]区县结对,[30所]学校参加。"_qs
            << u"绍兴市 乐山市 绍兴市"_qs;
        QTest::newRow("back to the article's own")
            << u"绍兴市办好实事\n绍兴市教育先行,投入资金[3亿元]。\n诸暨市某村修路[2公里]。\n健全救助机制,救助群众[500人]。"_qs
            << u"绍兴市 诸暨市 绍兴市"_qs;
        QTest::newRow("goes on in the next paragraph")
            << u"绍兴市办好实事\n绍兴市教育先行,稳步推进。\n诸暨市某村修路[2公里]。\n该村还建起广场[3个]。"_qs
            << u"诸暨市 诸暨市"_qs;
        QTest::newRow("somebody named again in the next paragraph")
            << u"绍兴市办好实事\n绍兴市教育先行,稳步推进。\n诸暨市白杨村的周小满回乡养蜂。\n2020年,周小满添了蜂箱[30个]。\n后来周小满又租地[8亩]。"_qs
            << u"诸暨市 诸暨市"_qs;
        QTest::newRow("a village named again in the next paragraph")
            << u"绍兴市办好实事\n绍兴市教育先行,稳步推进。\n诸暨市白杨村请来农技员。\n去年,白杨村种茶[300亩]。"_qs
            << u"诸暨市"_qs;
        QTest::newRow("village life in the next paragraph")
            << u"绍兴市办好实事\n绍兴市教育先行,稳步推进。\n诸暨市某村请来农技员。\n夫妇俩今年种茶[3亩]。"_qs
            << u"诸暨市"_qs;
        QTest::newRow("items behind a colon")
            << u"绍兴市办好实事\n绍兴市教育先行,稳步推进。\n诸暨市办了三件事:\n(1)修路[2公里];\n(2)种茶[3亩]。"_qs
            << u"诸暨市 诸暨市"_qs;
        QTest::newRow("heading that ends with an address")
            << u"绍兴市办好实事\n绍兴市教育先行,稳步推进。\n茶香满坡——绍兴市诸暨市白杨茶园\n园里种茶[300亩],年年有客来。"_qs
            << u"诸暨市"_qs;
        QTest::newRow("list of measures")
            << u"绍兴市办好实事\n绍兴市一是教育先行。诸暨市新建学校[2所]。二是卫生方面,救治[300人]。"_qs
            << u"诸暨市 绍兴市"_qs;
        QTest::newRow("speaker's place")
            << u"绍兴市办好实事\n绍兴市教育先行,稳步推进。\n“一年能赚[5万元],明年更好。”诸暨市村民王一高兴地说。"_qs
            << u"诸暨市"_qs;
        QTest::newRow("title")
            << u"修好路[30公里]\n2024-01-05\n始兴县交通局介绍,今年始兴县修好农村公路,方便群众出行。"_qs
            << u"始兴县"_qs;
        QTest::newRow("same name elsewhere") << u"南京市办好实事。鼓楼区新建学校[2所]。"_qs << u"鼓楼区"_qs;
        QTest::newRow("traditional characters") << u"紹興市新建學校[20所]。"_qs << u"绍兴市"_qs;
        QTest::newRow("inland, from Hong Kong")
            << u"香港一名工人工资[3万元],内地一名工人工资[1万元]。"_qs << u"香港 中国内地"_qs;
        QTest::newRow("compared in a parenthesis")
            << u"绍兴市办好实事。绍兴市增长[9%],比全省([7%])和全国平均水平([6%])高[2%]。"_qs
            << u"绍兴市 浙江省 中国 绍兴市"_qs;
        QTest::newRow("no country in the middle of two words")
            << u"绍兴市新建学校[20所],其中国家级[2所],普通高中国家助学金[3万元]。"_qs
            << u"绍兴市 绍兴市 绍兴市"_qs;
        QTest::newRow("the country, after 在") << u"在中国开办学校[20所]。"_qs << u"中国"_qs;
        QTest::newRow("autonomous county without its peoples")
            << u"玉屏自治县新建学校[20所]。"_qs << u"玉屏侗族自治县"_qs;
        QTest::newRow("where it was written")
            << u"修路有新规\n2024-01-05 记者王一台北电\n今年共修路[30公里],方便出行。"_qs << u"-"_qs;
        QTest::newRow("hours of sunshine")
            << u"始兴县概况\n始兴县年日照时数[2000小时],耕地[300亩]。"_qs << u"始兴县 始兴县"_qs;
        QTest::newRow("section")
            << u"始兴县简介\n始兴县风光秀丽,总面积[300亩]。\n翁源县简介\n我县风光秀丽,总面积[200亩]。"_qs
            << u"始兴县 翁源县"_qs;
        QTest::newRow("address of a story")
            << u"他家有[3人]。广东省韶关市始兴县某村,是王一的家。\n村里有[90户]人家,日子都好。"_qs
            << u"始兴县 始兴县"_qs;
        QTest::newRow("Hong Kong") << u"香港去年新增企業[20家],全港共有[300家]。"_qs << u"香港 香港"_qs;
        QTest::newRow("neighbouring city's village")
            << u"绍兴市办好实事\n绍兴市教育先行,绍兴市稳步推进。\n南昌县某村修路[2公里]。\n李家村有[30户]。该县投入[3万元]。"_qs
            << u"南昌县 南昌县 南昌县"_qs;
        QTest::newRow("short name, in title and text")
            << u"走进始兴看变化\n产业兴旺\n在始兴发展产业,新建学校[20所]。"_qs << u"始兴县"_qs;
        QTest::newRow("province as the subject of a clause")
            << u"始兴县某村修路。\n始兴县办好实事,始兴县交通先行。\n活动开展以来,广东各县投入[3亿元]。已开工[30处]。"_qs
            << u"广东省 广东省"_qs;
        QTest::newRow("shared out") << u"始兴县和翁源县分别新建学校[2所]和[3所]。"_qs << u"始兴县 翁源县"_qs;
        QTest::newRow("shared out, in order")
            << u"始兴县、翁源县、南雄市产量依次为[2吨]、[3吨]、[4吨]。"_qs << u"始兴县 翁源县 南雄市"_qs;
        QTest::newRow("shared out, on behind the semicolon")
            << u"始兴县和翁源县分别新建学校[2所]和[3所];分别改造[4所]和[5所]。"_qs
            << u"始兴县 翁源县 始兴县 翁源县"_qs;
        QTest::newRow("the former, the latter")
            << u"始兴县和翁源县都修了路。前者修[2公里],后者修[3公里]。"_qs << u"始兴县 翁源县"_qs;
        QTest::newRow("Hong Kong and Macau")
            << u"香港零售商公布业绩,香港销情好。港澳销售[3亿元],全港有店铺[20间]。"_qs
            << u"香港、澳门 香港"_qs;
        QTest::newRow("inland, after 在")
            << u"香港零售商公布业绩,香港销情好。集团9月底在内地有店铺[41间]。"_qs << u"中国内地"_qs;
        QTest::newRow("the country opens")
            << u"上半年,国内新增学校[300所]。\n线上新增[20所]。"_qs << u"中国 中国"_qs;
        QTest::newRow("the country, with a county far below")
            << u"2024年我国新增学校[300所]。\n各地新增[20所]。\n在广东省始兴县,新建[3所]。\n全年改造[40所]。"_qs
            << u"中国 中国 始兴县 中国"_qs;
        QTest::newRow("township of a county that is named")
            << u"走进城口\n在城口县办好实事,城口交通先行。\n高观镇修路[2公里]。"_qs << u"城口县"_qs;
        QTest::newRow("township settled by its prefecture")
            << u"韶关市办好实事,交通先行。\n城南镇修路[2公里]。\n全市修路[90公里]。"_qs
            << u"始兴县 韶关市"_qs;
        QTest::newRow("township first, its county far below")
            << u"碛口镇修路[2公里]。\n临县水利局说,水够了。"_qs << u"临县"_qs;
        QTest::newRow("township known to one county only")
            << u"碛口镇修路[2公里],惠及[300人]。"_qs << u"临县 临县"_qs;
        QTest::newRow("township behind its county")
            << u"临县碛口镇修路[2公里],另有村道[3公里]。"_qs << u"临县 临县"_qs;
        QTest::newRow("several townships of a county")
            << u"临县办好实事。碛口镇、克虎镇修路[2公里]。"_qs << u"临县"_qs;
        QTest::newRow("city inside a county of Taiwan") << u"朴子市整建公園[2處]。"_qs << u"嘉义县"_qs;
        QTest::newRow("a county by the name it had")
            << u"农业局介绍,沙湾县种棉[30亩]。新疆另有[3个]县种棉。"_qs << u"沙湾县 新疆维吾尔自治区"_qs;
        QTest::newRow("a long short name, once") << u"去年,霍尔果斯接待游客[30人]。"_qs << u"霍尔果斯市"_qs;
        QTest::newRow("a county of the city that is named")
            << u"韶关市办好实事\n韶关市交通先行,稳步推进。\n始兴交通局介绍,今年修路[2公里]。"_qs
            << u"始兴县"_qs;
        QTest::newRow("two counties of one city by short names")
            << u"韶关市办好实事\n韶关市交通先行,稳步推进。\n始兴、翁源两县修路[2公里]。"_qs
            << u"始兴县、翁源县"_qs;
        QTest::newRow("come to a place inside the article's own")
            << u"韶关市办好实事\n韶关市交通先行,稳步推进。\n他被招聘到始兴县修路,一年修了[2公里]。"_qs
            << u"始兴县"_qs;
        QTest::newRow("who helps from afar")
            << u"东西部协作看韶关\n2024-05-20\n韶关市与绍兴市深化协作,稳步推进。\n绍兴市投入资金[3亿元],引进绍兴企业[20家]。"_qs
            << u"韶关市 韶关市"_qs;
        QTest::newRow("the whole province, everywhere in it")
            << u"韶关市办好实事\n韶关市交通先行,稳步推进。\n全省各地交通先行,修路[2公里]。"_qs
            << u"广东省"_qs;
        QTest::newRow("so many in the whole country")
            << u"某公司今年开店[20家],覆盖全国[13个]城市,员工[300人]。"_qs << u"- 中国 -"_qs;
        QTest::newRow("heading on the country")
            << u"韶关市办好实事\n韶关市交通先行,韶关市稳步推进。\n一季度全国交通运行情况\n全社会修路[2公里],各地都有新的进展。"_qs
            << u"中国"_qs;
        QTest::newRow("lines with figures below a list")
            << u"韶关市办好实事\n韶关市交通先行,稳步推进。\n始兴县办了三件事:\n全年提供就业岗位[60个]\n带动周边农户[132户]增收致富\n以上各项都已经办成,群众普遍满意,认为办得很好,都说明年还要再来。"_qs
            << u"始兴县 始兴县"_qs;
        QTest::newRow("a common word that an office bears")
            << u"韩城民政局长答问,床位共有[300人],站点建成[20所]。"_qs << u"韩城市 韩城市"_qs;
        QTest::newRow("a common word that a bank bears again and again")
            << u"永清农村商业银行放款[3亿元]。永清农村商业银行设网点[20家]。永清农村商业银行服务全县[300人]。"_qs
            << u"永清县 永清县 永清县"_qs;
        QTest::newRow("a name that a district bears as well")
            << u"昌邑口岸货运量创新高\n2024-05-06\n4月昌邑口岸进出货物[20吨],各项工作都有新的进展,群众普遍满意。"_qs
            << u"昌邑市"_qs;
    }

    void places() { check(); }

    void isNotDeceived_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("caption")
            << u"绍兴市办好实事\n绍兴市教育先行,稳步推进。\n诸暨市通过项目资金撬动,大力扶持茶产业发展,带动农民增收\n新建学校[3所],群众都说办得好。"_qs
            << u"绍兴市"_qs;
        QTest::newRow("inland as a goal") << u"香港一家公司进军内地,获注资[3万元]。"_qs << u"香港"_qs;
        QTest::newRow("no place") << u"公司今年新增员工[300人]。"_qs << u"-"_qs;
        QTest::newRow("somebody known before the story")
            << u"绍兴市办好实事\n市长周小满说,绍兴市教育先行,稳步推进。\n诸暨市某村迎来周小满。\n今年,周小满要办实事[30件]。"_qs
            << u"绍兴市"_qs;
        QTest::newRow("family life in another city's story")
            << u"绍兴市办好实事\n绍兴市教育先行,绍兴市稳步推进。\n南昌县派人来看学校。\n夫妇都能领到补助的有[300户]。"_qs
            << u"绍兴市"_qs;
        QTest::newRow("other items than those behind the colon")
            << u"绍兴市办好实事\n绍兴市教育先行,稳步推进。\n诸暨市办了三件事:\n(1)修路[2公里]。\n另外,完成种茶[3亩]。"_qs
            << u"诸暨市 绍兴市"_qs;
        QTest::newRow("university") << u"北京大学招收学生[300人]。"_qs << u"-"_qs;
        QTest::newRow("newspaper") << u"湖北日报发行[30万份]。"_qs << u"-"_qs;
        QTest::newRow("bank") << u"浙江农业银行放款[30亿元]。"_qs << u"-"_qs;
        QTest::newRow("road") << u"南京路客流[30万人次]。"_qs << u"-"_qs;
        QTest::newRow("plateau") << u"地处内蒙古高原,海拔[1500米]。"_qs << u"-"_qs;
        QTest::newRow("common word") << u"祝大家一生安康,发放礼品[300份]。"_qs << u"-"_qs;
        QTest::newRow("common word, as a verb") << u"进一步开化思想,培训[300人]。"_qs << u"-"_qs;
        QTest::newRow("county short name without its full one") << u"始兴了[3个]项目。"_qs << u"-"_qs;
        QTest::newRow("field of a contest")
            << u"始兴县办好实事。始兴县有[3所]学校入选全省先进,另有[2所]待评。"_qs << u"始兴县 始兴县"_qs;
        QTest::newRow("rank") << u"始兴县总量居全省第一,达[30亿元]。"_qs << u"始兴县"_qs;
        QTest::newRow("way passed through")
            << u"始兴县概况\n始兴县公路里程[300公里]。铁路通往长沙市,长[20公里]。"_qs << u"始兴县 始兴县"_qs;
        QTest::newRow("Party") << u"中国共产党党员[300人]。"_qs << u"-"_qs;
        QTest::newRow("urban area") << u"始兴县办好实事。始兴县城区新增车位[300个]。"_qs << u"始兴县"_qs;
        QTest::newRow("somebody's past")
            << u"始兴县办好实事\n始兴县某村,在西安做了多年生意的王一回乡,投入[3万元]。"_qs << u"始兴县"_qs;
        QTest::newRow("somebody's work elsewhere")
            << u"始兴县办好实事\n始兴县某村王一原先在东莞打工,如今养羊[30只]。"_qs << u"始兴县"_qs;
        QTest::newRow("stock exchange") << u"台北股市下跌[312点]。"_qs << u"-"_qs;
        QTest::newRow("brand") << u"台湾品牌的帘子每套[7件]。"_qs << u"-"_qs;
        QTest::newRow("time of Beijing") << u"北京时间今晨,比赛售票[300张]。"_qs << u"-"_qs;
        QTest::newRow("town of the same name as a county") << u"始兴镇新建学校[20所]。"_qs << u"-"_qs;
        QTest::newRow("who sent them")
            << u"始兴县办好实事\n始兴县遭灾,翁源县派来的车队运来棉被[300床]。"_qs << u"始兴县"_qs;
        QTest::newRow("the end of another word")
            << u"乡村振兴看始兴\n大力推进乡村振兴,修路[3公里]。"_qs << u"-"_qs;
        QTest::newRow("foreign country in passing") << u"公司向美国出口[3万台],销量居前。"_qs << u"-"_qs;
        QTest::newRow("another city in passing")
            << u"始兴县办好实事\n始兴县的茶卖到广州的超市,一年卖出[3万元]。\n新建学校[3所]。"_qs
            << u"始兴县 始兴县"_qs;
        QTest::newRow("county behind what it is part of")
            << u"始兴县概况\n(更新)\n始兴县隶属广东省韶关市,面积[300亩]。"_qs << u"始兴县"_qs;
        QTest::newRow("two words that meet in a county's name")
            << u"上半年,全国建成县级配送中心[300个]。"_qs << u"中国"_qs;
        QTest::newRow("Guangdong-Hong Kong-Macau")
            << u"香港办好实事。香港对接粤港澳大湾区,新增[20家]。"_qs << u"香港"_qs;
        QTest::newRow("far side of no list") << u"始兴县、翁源县男女分别为[2人]、[3人]、[4人]。"_qs
                                             << u"始兴县、翁源县 始兴县、翁源县 始兴县、翁源县"_qs;
        QTest::newRow("one college of a city, once")
            << u"职业教育看招生\n2024-05-06\n株洲职业学院今年招生[3000人],其他院校招生[200人]。"_qs
            << u"- -"_qs;
        QTest::newRow("a common word that is a county's name as well, far from its prefecture")
            << u"安庆职业学院设立分校,服务大方周到,投入[2亿元]。"_qs << u"-"_qs;
        QTest::newRow("a county's name out of two words")
            << u"吉安市办好实事,教育先行。新建示范县[3个],完成县道[20公里]。"_qs << u"吉安市 吉安市"_qs;
        QTest::newRow("township that many counties have") << u"城关镇修路[2公里]。"_qs << u"-"_qs;
        QTest::newRow("township of another province than the one named")
            << u"河北省办好实事。\n碛口镇修路[2公里]。"_qs << u"河北省"_qs;
        QTest::newRow("a company that bears a district's name")
            << u"海陵药业今年完成销售[3亿元],海陵药业研发投入[2000万元]。"_qs << u"- -"_qs;
        QTest::newRow("the countryside") << u"大力振兴乡村,修路[2公里]。"_qs << u"-"_qs;
        QTest::newRow("towns at large") << u"新型城镇化推进,修路[2公里]。"_qs << u"-"_qs;
        QTest::newRow("each township") << u"各乡镇修路[2公里]。"_qs << u"-"_qs;
        QTest::newRow("a market, and no city of another time")
            << u"沙湾市场今年卖出[30家],买走[20家]。"_qs << u"- -"_qs;
        QTest::newRow("a county's short name in the middle of a sentence")
            << u"韶关市办好实事\n韶关市交通先行,稳步推进。\n大家喜欢乐昌,修路[2公里]。"_qs << u"韶关市"_qs;
        QTest::newRow("two short names of two cities side by side")
            << u"基隆嘉義院區將縮編\n2024-05-20\n院方說,醫師請辭的有[20人],正在慰留,各項工作都照常進行。"_qs
            << u"-"_qs;
        QTest::newRow("come to a place outside the article's own")
            << u"韶关市办好实事\n韶关市交通先行,稳步推进。\n他被招聘到绍兴市修路,一年挣了[3万元]。"_qs
            << u"韶关市"_qs;
        QTest::newRow("another city of the same cause, no helper")
            << u"韶关市办好实事\n韶关市交通先行,韶关市稳步推进。\n绍兴市投入资金[3亿元]。"_qs << u"绍兴市"_qs;
        QTest::newRow("model of the whole province")
            << u"韶关市办好实事\n韶关市交通先行,稳步推进。\n评出全省重点企业[20家]。"_qs << u"韶关市"_qs;
        QTest::newRow("sold in the whole country")
            << u"韶关市办好实事\n韶关市交通先行,稳步推进。\n茶叶卖到全国各地,收入[3亿元]。"_qs
            << u"韶关市"_qs;
        QTest::newRow("a common word inside the names of banks")
            << u"农村合作银行放款[3亿元]。农村合作银行设网点[20家]。农村合作银行服务全县[300人]。"_qs
            << u"- - -"_qs;
        QTest::newRow("an office for something, and not of a county")
            << u"国家安全局介绍,港口管理局验收[3个]泊位。"_qs << u"-"_qs;
        QTest::newRow("a county's name inside that of a port")
            << u"海城口岸进出货物[20吨]。海城口岸验放车辆[30辆],海城口岸直通全县。"_qs << u"海城市 海城市"_qs;
        QTest::newRow("a county's name from the end of a town's to a village's")
            << u"秀水镇坪原村种薯[40亩],全县种薯[300亩]。"_qs << u"- -"_qs;
    }

    void isNotDeceived() { check(); }

private:
    static void check()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const MarkedArticle article(testLexicon(), text);
        const ArticleView view(article.document, article.quantities);
        QStringList names;
        const QList<PlaceReading> readings = PlaceReader(testLexicon()).read(view);
        for (const PlaceReading &reading : readings)
            names.append(reading.name.isEmpty() ? u"-"_qs : reading.name);
        QCOMPARE(names.join(u' '), expected);
    }
};

QTEST_GUILESS_MAIN(PlaceReaderTest)
#include "placereader_test.moc"
