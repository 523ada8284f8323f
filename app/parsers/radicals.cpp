// SPDX-FileCopyrightText: The Jiaoshu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers/radicals.h"

namespace jiaoshu::parsers {

namespace {

constexpr char16_t FirstSupplement = 0x2e80;
constexpr char16_t FirstKangxi = 0x2f00;

/** For U+2E80 to U+2EF3; what has none in the basic plane stands for itself. */
constexpr QStringView Supplement =
    u"⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑⺕忄心扌攵⺚旡日月"
    u"歺母民氵氺灬爫爫丬牛犭王⺪目示礻⺮糹纟罓罒㓁冗⺵羊⺷⺸耂肀聿"
    u"肉⺽艹艹艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑钅長镸长门⻕阝雨青韦"
    u"页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
/** For U+2F00 to U+2FD5; 户 and 青 as simplified fonts draw those two. */
constexpr QStringView Kangxi = u"一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口"
                               u"囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳"
                               u"心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿"
                               u"片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸"
                               u"缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷"
                               u"豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音"
                               u"頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊"
                               u"齒龍龜龠";

} // namespace

void putCharactersForRadicals(QString &text)
{
    for (QChar &c : text) {
        const char16_t unit = c.unicode();
        if (unit >= FirstKangxi && unit < FirstKangxi + Kangxi.size())
            c = Kangxi[unit - FirstKangxi];
        else if (unit >= FirstSupplement && unit < FirstSupplement + Supplement.size())
            c = Supplement[unit - FirstSupplement];
    }
}

} // namespace jiaoshu::parsers
