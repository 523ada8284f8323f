<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open articles…</source>
        <translation>打开文章(&amp;O)…</translation>
    </message>
    <message>
        <source>Take files into the workspace and read their figures</source>
        <translation>把文件收进工作区并读出其中的数据项</translation>
    </message>
    <message>
        <source>Open a &amp;folder of articles…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Take in every article of a folder and the folders below it</source>
        <translation>收进文件夹及其下各级文件夹里的所有文章</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>Begin an empty workspace in a file of your choice</source>
        <translation>在您选定的文件里建立一个空的工作区</translation>
    </message>
    <message>
        <source>Open &amp;workspace…</source>
        <translation>打开工作区(&amp;W)…</translation>
    </message>
    <message>
        <source>Go on in another workspace</source>
        <translation>换到另一个工作区继续</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the verified figures to a CSV or JSON Lines file</source>
        <translation>把核过的数据项写成 CSV 或 JSON Lines 文件</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Your name as analyst, language, theme and text size</source>
        <translation>分析员姓名、语言、主题和字号</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program; every decision is saved already</source>
        <translation>关闭程序；每个判断都已保存</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change, also one from before the program was closed</source>
        <translation>撤回上一个改动，上次关闭程序以前的也行</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>把撤回的改动再做一遍</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>The figure is right as it stands; go to the next unreviewed one</source>
        <translation>数据项无误，转到下一个待核的</translation>
    </message>
    <message>
        <source>&amp;Edit the fields</source>
        <translation>修改字段(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the form; Enter there saves the correction, Esc comes back</source>
        <translation>转到表单；在那里按 Enter 保存修正，按 Esc 返回</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>剔除(&amp;J)</translation>
    </message>
    <message>
        <source>This is no figure; it is kept as rejected and left out of the dataset</source>
        <translation>这不是数据项；留作已剔除，不进入数据集</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>存疑(&amp;U)</translation>
    </message>
    <message>
        <source>Leave the figure for a second look</source>
        <translation>留待再看一遍</translation>
    </message>
    <message>
        <source>Back to un&amp;reviewed</source>
        <translation>退回待核(&amp;R)</translation>
    </message>
    <message>
        <source>Withdraw the decision on this figure</source>
        <translation>撤回对这个数据项的判断</translation>
    </message>
    <message>
        <source>&amp;Add the selection as a figure</source>
        <translation>把选中的文字补录为数据项(&amp;A)</translation>
    </message>
    <message>
        <source>The engine reads the selected text; Shift and the arrows select without a mouse</source>
        <translation>由引擎读取选中的文字；不用鼠标时按 Shift 加方向键选择</translation>
    </message>
    <message>
        <source>&amp;Take the selection as its span</source>
        <translation>以选中的文字为其片段(&amp;T)</translation>
    </message>
    <message>
        <source>The current figure&apos;s quote becomes the selected text</source>
        <translation>当前数据项的原文改为选中的文字</translation>
    </message>
    <message>
        <source>Read the articles a&amp;gain</source>
        <translation>重读文章(&amp;G)</translation>
    </message>
    <message>
        <source>Next &amp;unreviewed figure</source>
        <translation>下一个待核数据项(&amp;U)</translation>
    </message>
    <message>
        <source>Also across the end of the article</source>
        <translation>可越过文章末尾</translation>
    </message>
    <message>
        <source>Previous unre&amp;viewed figure</source>
        <translation>上一个待核数据项(&amp;V)</translation>
    </message>
    <message>
        <source>Also across the begin of the article</source>
        <translation>可越过文章开头</translation>
    </message>
    <message>
        <source>&amp;Next figure</source>
        <translation>下一个数据项(&amp;N)</translation>
    </message>
    <message>
        <source>In the order of the text, whatever its state</source>
        <translation>按原文次序，不论状态</translation>
    </message>
    <message>
        <source>&amp;Previous figure</source>
        <translation>上一个数据项(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>下一篇文章(&amp;X)</translation>
    </message>
    <message>
        <source>Open the article below in the list</source>
        <translation>打开列表中下面一篇</translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>上一篇文章(&amp;I)</translation>
    </message>
    <message>
        <source>Open the article above in the list</source>
        <translation>打开列表中上面一篇</translation>
    </message>
    <message>
        <source>To the &amp;articles</source>
        <translation>转到文章列表(&amp;A)</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of articles</source>
        <translation>键盘移到文章列表</translation>
    </message>
    <message>
        <source>To the &amp;text</source>
        <translation>转到原文(&amp;T)</translation>
    </message>
    <message>
        <source>Move the keyboard to the article&apos;s text</source>
        <translation>键盘移到文章原文</translation>
    </message>
    <message>
        <source>To the &amp;figures</source>
        <translation>转到数据项表(&amp;F)</translation>
    </message>
    <message>
        <source>Move the keyboard to the table of figures</source>
        <translation>键盘移到数据项表</translation>
    </message>
    <message>
        <source>To the for&amp;m</source>
        <translation>转到表单(&amp;M)</translation>
    </message>
    <message>
        <source>Move the keyboard to the fields of the figure</source>
        <translation>键盘移到数据项的字段</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Also Ctrl and the mouse wheel</source>
        <translation>也可按住 Ctrl 滚动滚轮</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>恢复字号(&amp;U)</translation>
    </message>
    <message>
        <source>Take back all zooming</source>
        <translation>取消所有缩放</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing but the review</source>
        <translation>只留审核界面</translation>
    </message>
    <message>
        <source>Reset the la&amp;yout</source>
        <translation>恢复布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Panels, columns and text size as on the first day</source>
        <translation>面板、列和字号恢复初始状态</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>浅色或深色随桌面而定</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>The interface in English</source>
        <translation>界面使用英文</translation>
    </message>
    <message>
        <source>The interface in simplified Chinese</source>
        <translation>界面使用简体中文</translation>
    </message>
    <message>
        <source>The interface in traditional Chinese</source>
        <translation>界面使用繁体中文</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Every key on one sheet</source>
        <translation>所有快捷键一览</translation>
    </message>
    <message>
        <source>&amp;About Jiaoshu</source>
        <translation>关于校数(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and where the workspace is</source>
        <translation>版本、许可证和工作区位置</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审核(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>在文章中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Words in the text of the article</source>
        <translation>文章原文里的文字</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>The next place with the same words</source>
        <translation>下一处相同的文字</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>The previous place with the same words</source>
        <translation>上一处相同的文字</translation>
    </message>
    <message>
        <source>Fi&amp;lter the figures…</source>
        <translation>筛选数据项(&amp;L)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Add figure</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Unsure, with a &amp;note…</source>
        <translation>存疑并备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Leave it for a second look and say why; the note comes back with it</source>
        <translation>留待再看并说明原因；再看时备注也在</translation>
    </message>
    <message>
        <source>Not a &amp;figure</source>
        <translation>不是数据项(&amp;F)</translation>
    </message>
    <message>
        <source>Reject: the words say no amount at all</source>
        <translation>剔除：这些字根本不表示数量</translation>
    </message>
    <message>
        <source>Wrong &amp;words</source>
        <translation>取字有误(&amp;W)</translation>
    </message>
    <message>
        <source>Reject: part of another number, or words that do not belong together</source>
        <translation>剔除：是别的数字的一部分，或者不该连在一起</translation>
    </message>
    <message>
        <source>&amp;Said before</source>
        <translation>前文已有(&amp;S)</translation>
    </message>
    <message>
        <source>Reject: the article says the same figure elsewhere</source>
        <translation>剔除：文章别处已有同一数据</translation>
    </message>
    <message>
        <source>&amp;Nothing to measure</source>
        <translation>无可统计(&amp;N)</translation>
    </message>
    <message>
        <source>Reject: an amount, but of nothing that the dataset wants</source>
        <translation>剔除：是数量，但不是数据集要的</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>下一个问题(&amp;B)</translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation>上一个问题(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;text goes</source>
        <translation>按原文顺序(&amp;T)</translation>
    </message>
    <message>
        <source>After a decision go to the next unreviewed figure in reading order</source>
        <translation>判断之后按原文顺序到下一个待核的数据项</translation>
    </message>
    <message>
        <source>&amp;Problems first</source>
        <translation>先看有问题的(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>更改快捷键(&amp;C)…</translation>
    </message>
    <message>
        <source>Other keys for any action; sets of keys as files</source>
        <translation>给任何操作换键；方案可存为文件</translation>
    </message>
    <message>
        <source>Re&amp;ject because</source>
        <translation>剔除原因(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Order of work</source>
        <translation>核对次序(&amp;O)</translation>
    </message>
    <message>
        <source>Times &amp;10⁴ (万)</source>
        <translation>乘以 &amp;10⁴（万）</translation>
    </message>
    <message>
        <source>The number was meant in units of ten thousand; Enter then saves it</source>
        <translation>这个数原以万计；再按 Enter 保存</translation>
    </message>
    <message>
        <source>Divided by 1&amp;0⁴</source>
        <translation>除以 1&amp;0⁴</translation>
    </message>
    <message>
        <source>Ten thousand was counted once too often</source>
        <translation>多乘了一次万</translation>
    </message>
    <message>
        <source>Times 10⁸ (亿)</source>
        <translation>乘以 10⁸（亿）</translation>
    </message>
    <message>
        <source>The number was meant in units of a hundred million</source>
        <translation>这个数原以亿计</translation>
    </message>
    <message>
        <source>Divided by 10⁸</source>
        <translation>除以 10⁸</translation>
    </message>
    <message>
        <source>A hundred million was counted once too often</source>
        <translation>多乘了一次亿</translation>
    </message>
    <message>
        <source>&amp;Percent or percentage points</source>
        <translation>百分比或百分点(&amp;P)</translation>
    </message>
    <message>
        <source>% becomes 百分点, anything else becomes %</source>
        <translation>% 变为百分点，其余变为 %</translation>
    </message>
    <message>
        <source>&amp;Minus or plus</source>
        <translation>正负号(&amp;M)</translation>
    </message>
    <message>
        <source>A decrease that was read as an increase, or the other way round</source>
        <translation>把减少读成了增加，或者相反</translation>
    </message>
    <message>
        <source>Next &amp;qualifier</source>
        <translation>下一个限定(&amp;Q)</translation>
    </message>
    <message>
        <source>Exactly, about, more than, at least, less than, at most, and round again</source>
        <translation>恰好、约、超过、至少、不足、至多，依次轮换</translation>
    </message>
    <message>
        <source>Previous qualifier</source>
        <translation>上一个限定</translation>
    </message>
    <message>
        <source>The same the other way round</source>
        <translation>反方向轮换</translation>
    </message>
    <message>
        <source>The &amp;unit…</source>
        <translation>单位(&amp;U)…</translation>
    </message>
    <message>
        <source>Go to the unit in the form</source>
        <translation>到表单里的单位</translation>
    </message>
    <message>
        <source>The &amp;time…</source>
        <translation>时期(&amp;T)…</translation>
    </message>
    <message>
        <source>Go to the period in the form: 2023, 23-8, 2024q3, 23h1</source>
        <translation>到表单里的时期：2023、23-8、2024q3、23h1</translation>
    </message>
    <message>
        <source>The p&amp;lace…</source>
        <translation>地区(&amp;L)…</translation>
    </message>
    <message>
        <source>Go to the place in the form</source>
        <translation>到表单里的地区</translation>
    </message>
    <message>
        <source>The &amp;indicator…</source>
        <translation>指标(&amp;I)…</translation>
    </message>
    <message>
        <source>Go to the indicator in the form</source>
        <translation>到表单里的指标</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>更正(&amp;C)</translation>
    </message>
    <message>
        <source>Words end &amp;further right</source>
        <translation>末尾右移(&amp;F)</translation>
    </message>
    <message>
        <source>One more character belongs to the figure; the number is read anew</source>
        <translation>后面多取一字；数值随之重读</translation>
    </message>
    <message>
        <source>Words end further left</source>
        <translation>末尾左移</translation>
    </message>
    <message>
        <source>The last character does not belong to the figure</source>
        <translation>最后一字不属于这个数据项</translation>
    </message>
    <message>
        <source>Words begin further left</source>
        <translation>开头左移</translation>
    </message>
    <message>
        <source>One more character in front belongs to the figure</source>
        <translation>前面多取一字</translation>
    </message>
    <message>
        <source>Words begin further right</source>
        <translation>开头右移</translation>
    </message>
    <message>
        <source>The first character does not belong to the figure</source>
        <translation>第一字不属于这个数据项</translation>
    </message>
    <message>
        <source>The &amp;whole number</source>
        <translation>取整个数(&amp;W)</translation>
    </message>
    <message>
        <source>Take in all of the number that the words cut or touch</source>
        <translation>把切断或相邻的数字全部取入</translation>
    </message>
    <message>
        <source>Confirm all that is sho&amp;wn…</source>
        <translation>确认表中所示(&amp;W)…</translation>
    </message>
    <message>
        <source>What the table shows and is not decided; a list first, one undo after</source>
        <translation>表中显示而尚未判断的；先列清单，之后一次撤销即可</translation>
    </message>
    <message>
        <source>Check a grou&amp;p…</source>
        <translation>成组核对(&amp;P)…</translation>
    </message>
    <message>
        <source>Figures of one unit, indicator or kind from all articles on one list: strike out the wrong ones, confirm the rest</source>
        <translation>把各篇里同一单位、指标或种类的数据项列在一起：划去错的，确认其余</translation>
    </message>
    <message>
        <source>The same for si&amp;milar figures…</source>
        <translation>同样更改类似的(&amp;M)…</translation>
    </message>
    <message>
        <source>Carry the last correction over to the figures it fits as well; a list first, one undo after</source>
        <translation>把刚才的更正用到同样情形的数据项；先列清单，之后一次撤销即可</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>What happened, in sentences; one figure can be brought back to an earlier state</source>
        <translation>发生过什么，一句一条；可让某个数据项回到先前状态</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Any action by a part of its name</source>
        <translation>按名称的一部分找任何操作</translation>
    </message>
    <message>
        <source>&amp;Paste an article</source>
        <translation>粘贴文章(&amp;P)</translation>
    </message>
    <message>
        <source>Take in the text, web page or files that were copied elsewhere</source>
        <translation>收进在别处复制的文字、网页或文件</translation>
    </message>
    <message>
        <source>Find &amp;articles…</source>
        <translation>查找文章(&amp;A)…</translation>
    </message>
    <message>
        <source>List only articles with these words in their title or text</source>
        <translation>只列出标题或正文里有这些字词的文章</translation>
    </message>
    <message>
        <source>Next of the same un&amp;it</source>
        <translation>下一个同单位的(&amp;I)</translation>
    </message>
    <message>
        <source>In any article, whatever its state; once round</source>
        <translation>不论哪篇文章、什么状态；到头后从头再来</translation>
    </message>
    <message>
        <source>Next of the same in&amp;dicator</source>
        <translation>下一个同指标的(&amp;D)</translation>
    </message>
    <message>
        <source>Narrow &amp;down</source>
        <translation>筛选文章(&amp;D)</translation>
    </message>
    <message>
        <source>List articles by the state, unit, indicator, place, year and so on of their figures</source>
        <translation>按数据项的状态、单位、指标、地区、年份等列出文章</translation>
    </message>
    <message>
        <source>Workspace &amp;1</source>
        <translation>工作区(&amp;1)</translation>
    </message>
    <message>
        <source>Go on in a workspace that was open before</source>
        <translation>回到以前打开过的工作区</translation>
    </message>
    <message>
        <source>Workspace &amp;2</source>
        <translation>工作区(&amp;2)</translation>
    </message>
    <message>
        <source>Workspace &amp;3</source>
        <translation>工作区(&amp;3)</translation>
    </message>
    <message>
        <source>Workspace &amp;4</source>
        <translation>工作区(&amp;4)</translation>
    </message>
    <message>
        <source>Workspace &amp;5</source>
        <translation>工作区(&amp;5)</translation>
    </message>
    <message>
        <source>Accept what is &amp;sure…</source>
        <translation>采纳有把握的(&amp;S)…</translation>
    </message>
    <message>
        <source>Confirm what the engine was surest of without a look at each, at a price that your decisions tell; a sample after</source>
        <translation>不逐项看就确认引擎最有把握的；代价由您以往的判断推算，之后抽样复核</translation>
    </message>
    <message>
        <source>Next number no figure co&amp;vers</source>
        <translation>下一个无着落的数字(&amp;V)</translation>
    </message>
    <message>
        <source>Selects it: A makes it a figure, Shift+X says that it is none</source>
        <translation>选中它：A 补录为数据项，Shift+X 表示不是数据项</translation>
    </message>
    <message>
        <source>This nu&amp;mber is no figure</source>
        <translation>这个数字不是数据项(&amp;M)</translation>
    </message>
    <message>
        <source>Covers the selected number by a rejection and goes to the next one</source>
        <translation>把选中的数字记为剔除，再到下一个</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>核对速度(&amp;P)</translation>
    </message>
    <message>
        <source>Show how long a decision takes you and how much time is left; it is kept nowhere</source>
        <translation>显示您判断一项要多久、还需要多少时间；不作任何记录</translation>
    </message>
    <message>
        <source>Room for the &amp;text</source>
        <translation>正文为主(&amp;T)</translation>
    </message>
    <message>
        <source>The article wide, the list of articles put away</source>
        <translation>正文加宽，收起文章列表</translation>
    </message>
    <message>
        <source>Room for the fi&amp;gures</source>
        <translation>数据项为主(&amp;G)</translation>
    </message>
    <message>
        <source>The table wide with all its columns, the list of articles put away</source>
        <translation>表格加宽、各列齐全，收起文章列表</translation>
    </message>
    <message>
        <source>A short &amp;tour</source>
        <translation>入门演练(&amp;T)</translation>
    </message>
    <message>
        <source>Five things to try on the article at hand</source>
        <translation>在眼前的文章上试五件事</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>最近的工作区(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>What there is to go back to, each with its number of decisions</source>
        <translation>可以退回的各个备份，各有多少判断</translation>
    </message>
    <message>
        <source>Shows first what the engine would read otherwise; decided figures stay as they are</source>
        <translation>先列出引擎会有哪些不同读法；已判断的数据项保持不变</translation>
    </message>
    <message>
        <source>New &amp;issue of an earlier article…</source>
        <translation>较早文章的新版(&amp;I)…</translation>
    </message>
    <message>
        <source>Carry the decisions on an earlier article over to this one</source>
        <translation>把对较早文章的判断带到这一篇</translation>
    </message>
    <message>
        <source>&amp;Moved and lost figures…</source>
        <translation>挪动与失落的数据项(&amp;M)…</translation>
    </message>
    <message>
        <source>Decided figures that were not found to the letter in a new issue</source>
        <translation>在新版中没有一字不差找到的已判断数据项</translation>
    </message>
    <message>
        <source>Check the &amp;workspace</source>
        <translation>检查工作区(&amp;W)</translation>
    </message>
    <message>
        <source>From its pages to the chain of the decisions</source>
        <translation>从文件页面一直查到判断的链条</translation>
    </message>
    <message>
        <source>Open an a&amp;ddress…</source>
        <translation>打开网址(&amp;D)…</translation>
    </message>
    <message>
        <source>Take in the article at a web address (https), and nothing else from there</source>
        <translation>收进网址（https）上的那一篇文章，不加载那里的其他内容</translation>
    </message>
    <message>
        <source>New win&amp;dow</source>
        <translation>新建窗口(&amp;D)</translation>
    </message>
    <message>
        <source>Another window, for another workspace</source>
        <translation>再开一个窗口，用于另一个工作区</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window; every decision is saved already</source>
        <translation>关闭这个窗口；每个判断都已保存</translation>
    </message>
    <message>
        <source>&amp;Concordance…</source>
        <translation>上下文索引(&amp;C)…</translation>
    </message>
    <message>
        <source>Every place of some words or a number in all articles, with the words around it</source>
        <translation>词语或数字在所有文章里的每一处，连同前后文</translation>
    </message>
    <message>
        <source>Article &amp;details and tags…</source>
        <translation>文章信息与标签(&amp;D)…</translation>
    </message>
    <message>
        <source>Correct title, day, outlet, reporter and place of the article, and put tags on it</source>
        <translation>更正文章的标题、日期、发布者、记者和地区，并加标签</translation>
    </message>
    <message>
        <source>The article sa&amp;ys so</source>
        <translation>原文如此(&amp;Y)</translation>
    </message>
    <message>
        <source>Confirms the figure as it is printed, though a sum fails; that is no problem any more</source>
        <translation>尽管算不拢，仍按原文确认，不再算作问题</translation>
    </message>
    <message>
        <source>The next figure whose sums fail, then the next unreviewed one that the engine doubts</source>
        <translation>下一个算不拢的数据项，然后是下一个引擎没有把握的待核数据项</translation>
    </message>
    <message>
        <source>The previous figure whose sums fail, then the previous unreviewed one that the engine doubts</source>
        <translation>上一个算不拢的数据项，然后是上一个引擎没有把握的待核数据项</translation>
    </message>
    <message>
        <source>Next of the same su&amp;m</source>
        <translation>同一算式的下一项(&amp;M)</translation>
    </message>
    <message>
        <source>The other figures that the check of this one compares it with, once round</source>
        <translation>核算时与这一项相比较的其他数据项，循环一圈</translation>
    </message>
    <message>
        <source>After a decision go to what fails a sum or the engine doubts, and to the rest when nothing of it is left</source>
        <translation>判断之后先到算不拢的和引擎没有把握的，看完再看其余</translation>
    </message>
    <message>
        <source>Ta&amp;g the articles…</source>
        <translation>给文章加标签(&amp;G)…</translation>
    </message>
    <message>
        <source>Put one tag on all articles that are selected in the list, or take it off them</source>
        <translation>给列表里选中的所有文章加上或去掉同一个标签</translation>
    </message>
    <message>
        <source>&amp;Merge variants of words…</source>
        <translation>合并同义写法(&amp;M)…</translation>
    </message>
    <message>
        <source>Indicators, places and units that are one thing under several names, in all articles</source>
        <translation>所有文章里写法不同而所指相同的指标、地区和单位</translation>
    </message>
    <message>
        <source>Ta&amp;ke the articles out</source>
        <translation>移除文章(&amp;K)</translation>
    </message>
    <message>
        <source>What is selected in the list, out of the workspace with all figures; undo brings them back</source>
        <translation>把列表里选中的文章连同数据项移出工作区；可撤销</translation>
    </message>
    <message>
        <source>Confirm wherever it is sai&amp;d</source>
        <translation>各处一并确认(&amp;D)</translation>
    </message>
    <message>
        <source>The figure and all others that tell the same fact with the same number, in this article and others; one undo takes all back</source>
        <translation>当前数据项，以及本文和其他文章里数值相同、说同一件事的各处；一次撤销即可全部收回</translation>
    </message>
    <message>
        <source>Dup&amp;licates…</source>
        <translation>重复文章(&amp;L)…</translation>
    </message>
    <message>
        <source>Articles that are nearly the same, with what differs in them; link them and review a fact once</source>
        <translation>几乎相同的文章及其差异；关联后同一事实只需核对一次</translation>
    </message>
    <message>
        <source>Narrow down to figures with these words, in this article and all others</source>
        <translation>只看含这些字词的数据项，本文和其他文章都一样</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>显示全部(&amp;S)</translation>
    </message>
    <message>
        <source>Take back all that articles and figures are narrowed down by</source>
        <translation>取消对文章和数据项的所有筛选</translation>
    </message>
    <message>
        <source>New &amp;words…</source>
        <translation>新词(&amp;W)…</translation>
    </message>
    <message>
        <source>Indicators, places and units that only analysts have typed: found right, or made a known word</source>
        <translation>只由分析员输入过的指标、地区和单位：认定无误，或改成已有的词</translation>
    </message>
    <message>
        <source>&amp;Risk and weight first</source>
        <translation>风险大、分量重的先做(&amp;R)</translation>
    </message>
    <message>
        <source>Article by article: what fails a sum, contradicts or is doubted, and the figures of the headline and the first paragraph before the others</source>
        <translation>逐篇进行：算不平、相矛盾或有疑问的先做，标题和首段里的数据项排在其余之前</translation>
    </message>
    <message>
        <source>Cop&amp;y with the source</source>
        <translation>连同出处复制(&amp;Y)</translation>
    </message>
    <message>
        <source>The selected words, or the figure with what it says, and which article they stand in</source>
        <translation>选中的文字（或当前数据项及其含义）连同所在的文章</translation>
    </message>
    <message>
        <source>&amp;My own workspace</source>
        <translation>我的工作区(&amp;M)</translation>
    </message>
    <message>
        <source>From the sample articles to your own</source>
        <translation>从示例文章转到您自己的文章</translation>
    </message>
    <message>
        <source>&amp;Sample articles</source>
        <translation>示例文章(&amp;S)</translation>
    </message>
    <message>
        <source>Four articles to practise on, in a workspace of their own</source>
        <translation>四篇供练习的文章，放在单独的工作区里</translation>
    </message>
    <message>
        <source>Begin the samples &amp;anew</source>
        <translation>重新开始练习(&amp;A)</translation>
    </message>
    <message>
        <source>The sample articles as on the first day; what you decided on them is forgotten</source>
        <translation>示例文章恢复原样；您对它们的判断会被清除</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>&amp;Unfinished import</source>
        <translation>未完成的导入(&amp;U)</translation>
    </message>
    <message>
        <source>Go on with an import that was stopped, or forget it</source>
        <translation>继续中断的导入，或将其放弃</translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message>
        <source>%1 = %2</source>
        <comment>parts, total</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 of %2 is %3</source>
        <comment>part, whole, share</comment>
        <translation>%1占%2的%3</translation>
    </message>
    <message>
        <source>From %1 to %2 is %3</source>
        <translation>由%1到%2，变动%3</translation>
    </message>
    <message>
        <source>A change by %1 to %2 is %3</source>
        <translation>变动%1后为%2，幅度%3</translation>
    </message>
    <message>
        <source>Fell from %1 to %2</source>
        <translation>由%1降到%2</translation>
    </message>
    <message>
        <source>Rose from %1 to %2</source>
        <translation>由%1升到%2</translation>
    </message>
    <message>
        <source>%1 for %2 is %3 each</source>
        <translation>%1分给%2，平均%3</translation>
    </message>
    <message>
        <source>The same fact is told as %1 and as %2</source>
        <translation>同一事实两处分别写作%1和%2</translation>
    </message>
    <message>
        <source>%1 = %2, but the total says %3</source>
        <translation>%1 = %2，但合计写的是%3</translation>
    </message>
    <message>
        <source>%1 of %2 is %3, but the article says %4</source>
        <translation>%1占%2的%3，但文中写的是%4</translation>
    </message>
    <message>
        <source>From %1 to %2 is %3, but the article says %4</source>
        <translation>由%1到%2，变动应为%3，但文中写的是%4</translation>
    </message>
    <message>
        <source>A change by %1 to %2 is %3, but the article says %4</source>
        <translation>变动%1后为%2，幅度应为%3，但文中写的是%4</translation>
    </message>
    <message>
        <source>%1 is said to be a part of %2, and is more</source>
        <translation>%1是%2的一部分，却比它大</translation>
    </message>
    <message>
        <source>%1 in %2: too few or too many for each</source>
        <translation>%2共%1：平均到每个单位的数量不合常理</translation>
    </message>
    <message>
        <source>From %1 to %2, but the article says that it fell</source>
        <translation>由%1到%2，但文中说是下降</translation>
    </message>
    <message>
        <source>From %1 to %2, but the article says that it rose</source>
        <translation>由%1到%2，但文中说是上升</translation>
    </message>
    <message>
        <source>%1 for %2 is %3 each, but the article says %4</source>
        <translation>%1分给%2，平均%3，但文中写的是%4</translation>
    </message>
    <message>
        <source>The same fact is told as %1, but also as %2</source>
        <translation>同一事实一处写作%1，另一处写作%2</translation>
    </message>
    <message>
        <source>%1; it would hold with %2 for %3</source>
        <comment>what fails, value, words</comment>
        <translation>%1；若%3为%2便算得拢</translation>
    </message>
    <message>
        <source>The text reads %1, which is %2; the figure says %3</source>
        <translation>原文为 %1，即 %2；数据项写的是 %3</translation>
    </message>
    <message>
        <source>The text reads %1, which is %2.</source>
        <translation>原文为 %1，即 %2。</translation>
    </message>
    <message>
        <source>The same fact is told otherwise elsewhere.</source>
        <translation>同一事实在别处另有说法。</translation>
    </message>
    <message>
        <source>A check that it takes part in does not come out.</source>
        <translation>它参与的一项核算对不上。</translation>
    </message>
    <message>
        <source>%1 (printed: %2)</source>
        <comment>amount, words</comment>
        <translation>%1（原文印作%2）</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>characters %1 to %2</source>
        <translation>第 %1 至 %2 字</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>数字的位数太多。</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write 2023, 2023-08, 2023-08-31 or two of them joined by “/”.</source>
        <translation>“%1”不是时期。请写成 2023、2023-08、2023-08-31，或用“/”连接其中两个。</translation>
    </message>
    <message>
        <source>A field cannot be as it is: %1.</source>
        <translation>字段的内容不成立：%1。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>There is no number in the selection. Select a number with its unit.</source>
        <translation>选中的文字里没有数字。请选中数字及其单位。</translation>
    </message>
    <message>
        <source>The text of this article was lost, so no figure can be added and no quote changed. Take the same file in again first.</source>
        <translation>这篇文章的原文已丢失，因此不能补录数据项，也不能改动引文。请先重新导入同一文件。</translation>
    </message>
    <message>
        <source>The selection holds no text of the article.</source>
        <translation>选中范围里没有文章的文字。</translation>
    </message>
    <message>
        <source>The workspace holds this article already.</source>
        <translation>工作区里已有这篇文章。</translation>
    </message>
    <message>
        <source>The workspace no longer holds this article.</source>
        <translation>工作区里已没有这篇文章。</translation>
    </message>
    <message>
        <source>The workspace no longer holds this figure.</source>
        <translation>工作区里已没有这个数据项。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的改动。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的改动。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空文件。</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 不是文本文件。</translation>
    </message>
    <message>
        <source>%1 is neither UTF-8 nor GB18030 nor Big5. Save it as UTF-8 and open it again.</source>
        <translation>%1 的编码既不是 UTF-8，也不是 GB18030 或 Big5。请另存为 UTF-8 再打开。</translation>
    </message>
    <message>
        <source>%1 is too large for an article.</source>
        <translation>%1 太大，不像一篇文章。</translation>
    </message>
    <message>
        <source>The word lists of the program are damaged: %1 (%2). Install it again.</source>
        <translation>程序的词表已损坏：%1（%2）。请重新安装。</translation>
    </message>
    <message>
        <source>%1 is not in a format that is understood.</source>
        <translation>无法识别 %1 的格式。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check its permissions.</source>
        <translation>无法读取 %1（%2）。请检查权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another place.</source>
        <translation>无法写入 %1（%2）。请换一个位置。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>磁盘已满。请腾出空间再试。</translation>
    </message>
    <message>
        <source>Articles are just being written. Try again in a moment.</source>
        <translation>正在写入文章，请稍后再试。</translation>
    </message>
    <message>
        <source>What is said there was changed in the meantime. Nothing was decided: look at it again.</source>
        <translation>那里的内容在此期间已有变动，这次判断没有作出，请再看一遍。</translation>
    </message>
    <message>
        <source>The workspace can only be read, so nothing can be decided in it.</source>
        <translation>工作区是只读的，不能在其中作判断。</translation>
    </message>
    <message>
        <source>%1 is not a workspace of Jiaoshu. It was left as it is.</source>
        <translation>%1 不是校数的工作区。文件未作任何改动。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Jiaoshu. Update the program to open it.</source>
        <translation>%1 由更新版本的校数建立。请更新程序再打开。</translation>
    </message>
    <message>
        <source>The last changes of %1 stand in a file beside it that cannot be read here. Copy the whole folder to a place that can be written and open the copy.</source>
        <translation>%1 的最后改动记在它旁边的一个文件里，在此处读不出来。请把整个文件夹复制到可以写入的地方，再打开副本。</translation>
    </message>
    <message>
        <source>The workspace could not be written: %1.</source>
        <translation>无法写入工作区：%1。</translation>
    </message>
    <message>
        <source>%1 did not read back as it was written. The old file was kept; try another disk.</source>
        <translation>%1 写入后读回不一致。旧文件已保留，请换一个磁盘再试。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 已损坏（%2）。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one and open it again.</source>
        <translation>%1 有密码保护。请取消密码另存后再打开。</translation>
    </message>
    <message>
        <source>The pages of %1 hold no text: they were scanned. Have their text recognised first.</source>
        <translation>%1 的页面没有文字：是扫描件。请先做文字识别。</translation>
    </message>
    <message>
        <source>More is packed in %1 than is unpacked (%2).</source>
        <translation>%1 里压缩的内容超过允许解开的大小（%2）。</translation>
    </message>
    <message>
        <source>%1 could not be read safely (%2). The other articles were.</source>
        <translation>%1 无法安全读取（%2）。其余文章不受影响。</translation>
    </message>
    <message>
        <source>%1 is a backup of another workspace. Nothing was changed.</source>
        <translation>%1 是另一个工作区的备份。没有作任何改动。</translation>
    </message>
    <message>
        <source>%1 cannot be read as it is: %2.</source>
        <translation>%1 无法照原样读取：%2。</translation>
    </message>
    <message>
        <source>%1 is a picture. Have the words in it recognised first.</source>
        <translation>%1 是图片。请先识别其中的文字。</translation>
    </message>
    <message>
        <source>%1 is a recording, not a text.</source>
        <translation>%1 是录音或录像，不是文本。</translation>
    </message>
    <message>
        <source>%1 is an archive of a kind that is not opened. Unpack it first.</source>
        <translation>%1 是不能打开的压缩格式。请先解压。</translation>
    </message>
    <message>
        <source>%1 is a presentation. Save it as PDF and open that.</source>
        <translation>%1 是演示文稿。请另存为 PDF 再打开。</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument spreadsheet. Save it as xlsx and open that.</source>
        <translation>%1 是 OpenDocument 电子表格。请另存为 xlsx 再打开。</translation>
    </message>
    <message>
        <source>%1 is an electronic book. Save it as html or txt and open that.</source>
        <translation>%1 是电子书。请另存为 html 或 txt 再打开。</translation>
    </message>
    <message>
        <source>%1 is a program or its data, not a text.</source>
        <translation>%1 是程序或程序的数据，不是文本。</translation>
    </message>
    <message>
        <source>The program that lays out PDF is missing: %1. Install Jiaoshu again, or export as HTML and print that.</source>
        <translation>缺少排版 PDF 的程序：%1。请重新安装校数，或导出 HTML 再打印。</translation>
    </message>
    <message>
        <source>The workspace is open in another program. Close it there and try again.</source>
        <translation>工作区正在另一个程序中打开。请在那里关闭后再试。</translation>
    </message>
    <message>
        <source>The workspace is open in another Jiaoshu that runs on this computer. Close it there and try again.</source>
        <translation>本机上运行的另一个校数已打开此工作区。请在那里关闭后再试。</translation>
    </message>
    <message>
        <source>The workspace is open in Jiaoshu on the computer “%1”. Close it there and try again.</source>
        <translation>计算机“%1”上的校数已打开此工作区。请在那里关闭后再试。</translation>
    </message>
    <message>
        <source>The program “%1” has the workspace open. Close it, or wait until it is done, and try again.</source>
        <translation>程序“%1”正打开着此工作区。请关闭它，或等它完成后再试。</translation>
    </message>
    <message>
        <source>The program “%1” on the computer “%2” has the workspace open. Close it there and try again.</source>
        <translation>计算机“%2”上的程序“%1”正打开着此工作区。请在那里关闭后再试。</translation>
    </message>
    <message>
        <source>its end is cut off</source>
        <translation>文件末尾缺了一段</translation>
    </message>
    <message>
        <source>a part of it is missing that others refer to</source>
        <translation>缺少其他内容所引用的部分</translation>
    </message>
    <message>
        <source>it is not laid out as Jiaoshu does it</source>
        <translation>内部结构与校数所建的不同</translation>
    </message>
    <message>
        <source>some of what it holds is not as it was written</source>
        <translation>其中有内容与写入时不同</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. It was left as it is; go back to a copy of it.</source>
        <translation>%1 已损坏：%2。文件保持原样；请改用它的副本。</translation>
    </message>
</context>
<context>
    <name>FigureColumns</name>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>column: the words as printed</comment>
        <translation>原文</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>column: what is counted or measured</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>±</source>
        <comment>column: about, more than, at least; keep it to one or two characters</comment>
        <translation>±</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>column</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column</comment>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>column</comment>
        <translation>时期</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column: actual, target, standard</comment>
        <translation>性质</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: count, money, percentage</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>column: how sure the program was</comment>
        <translation>把握</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>FilterTexts</name>
    <message>
        <source>A quote is not closed.</source>
        <translation>引号没有成对。</translation>
    </message>
    <message>
        <source>There is no field “%1:”. There are: %2. A word with a colon stands in quotes.</source>
        <translation>没有“%1:”这个字段。可用的有：%2。含冒号的词请加引号。</translation>
    </message>
    <message>
        <source>“%1:” wants one of: %2.</source>
        <translation>“%1:”之后须为其中之一：%2。</translation>
    </message>
    <message>
        <source>“%1:” has no “%2”, but: %3.</source>
        <translation>“%1:”没有“%2”，可用的有：%3。</translation>
    </message>
    <message>
        <source>“%1:” wants numbers, parted by commas.</source>
        <translation>“%1:”之后须为编号，用逗号隔开。</translation>
    </message>
    <message>
        <source>“%1:” wants a word behind it; “%1:&quot;&quot;” asks for figures without one.</source>
        <translation>“%1:”后面要有一个词；“%1:&quot;&quot;”找没有填写的数据项。</translation>
    </message>
    <message>
        <source>No figure has “%1:%2”.</source>
        <translation>没有数据项符合“%1:%2”。</translation>
    </message>
    <message>
        <source>No figure has the place “%1”.</source>
        <translation>没有数据项的地区是“%1”。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>article</source>
        <comment>field of a filter: numbers</comment>
        <translation>文章</translation>
    </message>
    <message>
        <source>figure</source>
        <comment>field of a filter: numbers</comment>
        <translation>数据项</translation>
    </message>
    <message>
        <source>has</source>
        <comment>field of a filter: a word of figures</comment>
        <translation>含</translation>
    </message>
    <message>
        <source>There is no field “%1:”, so it is looked for as a word. There are: %2.</source>
        <translation>没有“%1:”这个字段，已当作词来查找。可用的有：%2。</translation>
    </message>
    <message>
        <source>No article holds “%1”.</source>
        <translation>没有文章含“%1”。</translation>
    </message>
    <message>
        <source>%1 There is: %2.</source>
        <comment>that no figure has something; what figures have</comment>
        <translation>%1相近的有：%2。</translation>
    </message>
</context>
<context>
    <name>HistoryTexts</name>
    <message>
        <source>%1: %2</source>
        <comment>what was done, details</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>剔除 %1</translation>
    </message>
    <message>
        <source>Left %1 for later</source>
        <translation>%1 存疑</translation>
    </message>
    <message>
        <source>Put %1 back to unreviewed</source>
        <translation>%1 退回待核</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>补录 %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %n figure(s)</source>
        <translation>
            <numerusform>确认 %n 个数据项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n figure(s)</source>
        <translation>
            <numerusform>更改 %n 个数据项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened an article with %n figure(s)</source>
        <translation>
            <numerusform>打开一篇文章，%n 个数据项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read an article again: %n figure(s) changed</source>
        <translation>
            <numerusform>重读一篇文章：%n 个数据项有变</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>title</source>
        <comment>of an article</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>day</source>
        <comment>an article was published on</comment>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>outlet</source>
        <comment>of an article</comment>
        <translation>发布者</translation>
    </message>
    <message>
        <source>reporter</source>
        <comment>of an article</comment>
        <translation>记者</translation>
    </message>
    <message>
        <source>place</source>
        <comment>of an article</comment>
        <translation>地区</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>of an article</comment>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Took %n article(s) out</source>
        <translation>
            <numerusform>移除了 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n article(s)</source>
        <translation>
            <numerusform>给 %n 篇文章改了标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the %1 of an article</source>
        <translation>改了一篇文章的%1</translation>
    </message>
    <message>
        <source>the article says so</source>
        <translation>原文如此</translation>
    </message>
    <message numerus="yes">
        <source>Unlinked %n article(s)</source>
        <translation>
            <numerusform>取消了 %n 篇文章的关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %n article(s) that tell the same</source>
        <translation>
            <numerusform>关联了 %n 篇内容相同的文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Said of two articles that they are no duplicates</source>
        <translation>判定两篇文章不重复</translation>
    </message>
    <message>
        <source>Said of two articles that they may be duplicates</source>
        <translation>收回“两篇文章不重复”的判断</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n article(s)</source>
        <translation>
            <numerusform>打开 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>right as it stands</source>
        <translation>现值无误</translation>
    </message>
    <message numerus="yes">
        <source>Put %n figure(s) back to unreviewed</source>
        <translation>
            <numerusform>%n 个数据项退回待核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %n article(s) back</source>
        <translation>
            <numerusform>恢复了 %n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingTexts</name>
    <message>
        <source>By time</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>By hand; kept until you remove it</source>
        <translation>手动；保留到您删除为止</translation>
    </message>
    <message>
        <source>Before many articles were taken in</source>
        <translation>收进大批文章之前</translation>
    </message>
    <message>
        <source>Before a backup was put back</source>
        <translation>恢复备份之前</translation>
    </message>
    <message>
        <source>Before the states were derived anew</source>
        <translation>重新推导状态之前</translation>
    </message>
    <message>
        <source>Before articles were read again</source>
        <translation>重读文章之前</translation>
    </message>
    <message>
        <source>Before a new issue was taken over</source>
        <translation>接收新版之前</translation>
    </message>
    <message>
        <source>A page of the file is damaged</source>
        <translation>文件有一页损坏</translation>
    </message>
    <message>
        <source>A row refers to one that is not there</source>
        <translation>有一行指向不存在的行</translation>
    </message>
    <message>
        <source>The text of an article is not what was taken in</source>
        <translation>一篇文章的文字与收进时不同</translation>
    </message>
    <message>
        <source>The fields of a figure are not what was written</source>
        <translation>一个数据项的字段与写入时不同</translation>
    </message>
    <message>
        <source>A reading is not of the extraction it names</source>
        <translation>一个读法不属于它所称的那次提取</translation>
    </message>
    <message>
        <source>The words of a figure do not stand in its article</source>
        <translation>一个数据项的原文不在文章中</translation>
    </message>
    <message>
        <source>The file an article was read from is not what was taken in</source>
        <translation>文章的原始文件与收入时不一致</translation>
    </message>
    <message>
        <source>Who published or wrote an article is not what was written</source>
        <translation>文章的发布者或记者与写入时不一致</translation>
    </message>
    <message>
        <source>Original %1</source>
        <translation>原始文件 %1</translation>
    </message>
    <message>
        <source>A decision was changed, or is missing</source>
        <translation>有判断被改动或缺失</translation>
    </message>
    <message>
        <source>A figure does not stand as its decisions say</source>
        <translation>一个数据项的状态与其判断不符</translation>
    </message>
    <message>
        <source>Figures of an article are lost; import its file again</source>
        <translation>有文章丢失了数据项，请重新导入其文件</translation>
    </message>
    <message>
        <source>Article %1, %2</source>
        <translation>第 %1 篇文章，%2</translation>
    </message>
    <message>
        <source>A count is wrong</source>
        <translation>有计数不对</translation>
    </message>
    <message>
        <source>What the file says of itself was changed</source>
        <translation>文件的自述被改动</translation>
    </message>
    <message>
        <source>What a repair told was changed</source>
        <translation>修复时的记录被改动</translation>
    </message>
    <message>
        <source>Before version %1 of the file; kept until you remove it</source>
        <translation>升级到文件版本 %1 之前；保留到您删除为止</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Read otherwise</source>
        <translation>读法不同</translation>
    </message>
    <message>
        <source>No longer proposed</source>
        <translation>不再提出</translation>
    </message>
    <message>
        <source>Decided; stays</source>
        <translation>已判断，保持不变</translation>
    </message>
    <message>
        <source>Lost: these words are not in the new issue</source>
        <translation>失落：新版中没有这些字</translation>
    </message>
    <message numerus="yes">
        <source>Moved: in %n place(s) of the new issue</source>
        <translation>
            <numerusform>挪动：新版中有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that cannot be read, by number</source>
        <translation>无法读取的行（按编号）</translation>
    </message>
    <message>
        <source>Rows that hang on lost ones</source>
        <translation>所依附的行已丢失</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln 个判断</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>articles, figures, decisions, each with its number</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln 个数据项</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest decisions are missing</source>
        <translation>最新的判断缺失</translation>
    </message>
    <message>
        <source>Table %1, row %2</source>
        <translation>表 %1，第 %2 行</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>第 %1 篇文章</translation>
    </message>
    <message>
        <source>Version %1 of a figure</source>
        <translation>数据项的第 %1 号版本</translation>
    </message>
    <message>
        <source>Version %1 of a figure, article %2</source>
        <translation>数据项的第 %1 号版本，第 %2 篇文章</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>第 %1 步，%2</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>第 %1 号数据项</translation>
    </message>
    <message>
        <source>Count of “%1”</source>
        <translation>“%1”的计数</translation>
    </message>
    <message>
        <source>Table %1, rows %2</source>
        <translation>表 %1，第 %2 行</translation>
    </message>
    <message>
        <source>%1 rows of table %2</source>
        <translation>表 %2 的 %1 行</translation>
    </message>
    <message>
        <source>The text of an article is lost</source>
        <translation>一篇文章的正文已丢失</translation>
    </message>
    <message>
        <source>Page %1 of the file</source>
        <translation>文件的第 %1 页</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>OriginTexts</name>
    <message>
        <source>from the heading</source>
        <comment>where a field comes from</comment>
        <translation>取自标题</translation>
    </message>
    <message>
        <source>from what the whole article is about</source>
        <comment>where a field comes from</comment>
        <translation>取自全文所讲</translation>
    </message>
    <message>
        <source>from the dateline</source>
        <comment>where a field comes from</comment>
        <translation>取自发稿日期</translation>
    </message>
    <message>
        <source>from the beginning of the paragraph</source>
        <comment>where a field comes from</comment>
        <translation>取自段首</translation>
    </message>
    <message>
        <source>goes on from before</source>
        <comment>where a field comes from</comment>
        <translation>沿用前文</translation>
    </message>
    <message>
        <source>assumed, the article does not say</source>
        <comment>where a field comes from</comment>
        <translation>文中未说，按惯例</translation>
    </message>
    <message>
        <source>from these words</source>
        <comment>where a field comes from</comment>
        <translation>取自这些字</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the article</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where a field comes from, the words there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; second choice: %1</source>
        <translation>；其次：%1</translation>
    </message>
    <message>
        <source>set by an analyst; the engine read it otherwise</source>
        <translation>由分析员改定，引擎原来另有读法</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Per</source>
        <comment>a rate is counted per this</comment>
        <translation>每</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>PlaceTexts</name>
    <message>
        <source>No place “%1” is known.</source>
        <translation>不认识“%1”这个地名。</translation>
    </message>
    <message>
        <source>No place “%1” is known; there is %2.</source>
        <translation>不认识“%1”这个地名；有%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Enter once more saves it all the same.</source>
        <translation>再按一次 Enter 仍照此保存。</translation>
    </message>
    <message>
        <source>“%1” may be one of these places: %2.</source>
        <translation>“%1”可能是其中一处：%2。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be %2 or one of %n more places.</source>
        <translation>
            <numerusform>“%1”可能是%2，或另外 %n 处之一。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave this workspace</source>
        <translation>离开这个工作区</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved and would be lost.</source>
        <translation>
            <numerusform>有 %n 处改动还没有保存，将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>关闭并放弃</translation>
    </message>
    <message>
        <source>Go on and lose them</source>
        <translation>继续并放弃</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Articles are still coming in: %1 of %2 files are in the workspace.</source>
        <translation>文章还在导入：%2 个文件中已有 %1 个进入工作区。</translation>
    </message>
    <message>
        <source>What is in stays in, and the next start offers to go on with the rest.</source>
        <translation>已导入的会保留，下次启动时可以接着导入其余的。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>继续导入</translation>
    </message>
</context>
<context>
    <name>TermTexts</name>
    <message>
        <source>Count</source>
        <comment>kind of figure</comment>
        <translation>计数</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>kind of figure</comment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Percentage</source>
        <comment>kind of figure</comment>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>kind of figure: length, area, mass, energy</comment>
        <translation>度量</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>kind of figure</comment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>kind of figure: something per something</comment>
        <translation>比率</translation>
    </message>
    <message>
        <source>Multiple</source>
        <comment>kind of figure: three times as much</comment>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Fraction</source>
        <comment>kind of figure: one third</comment>
        <translation>分数</translation>
    </message>
    <message>
        <source>Exactly</source>
        <comment>qualifier of a number</comment>
        <translation>确切</translation>
    </message>
    <message>
        <source>About</source>
        <comment>qualifier of a number</comment>
        <translation>约</translation>
    </message>
    <message>
        <source>More than</source>
        <comment>qualifier of a number</comment>
        <translation>超过</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>qualifier of a number</comment>
        <translation>不少于</translation>
    </message>
    <message>
        <source>Less than</source>
        <comment>qualifier of a number</comment>
        <translation>不足</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>qualifier of a number</comment>
        <translation>不超过</translation>
    </message>
    <message>
        <source>Actual</source>
        <comment>status of a figure: it happened or stands so</comment>
        <translation>实际</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>status of a figure: it is to be reached</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>status of a figure: a rule, a price, a threshold</comment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>state of review</comment>
        <translation>待核</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>state of review</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>state of review</comment>
        <translation>已修正</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>state of review</comment>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>state of review</comment>
        <translation>补录</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>state of review</comment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Found by the program, not yet looked at.</source>
        <translation>程序找到，尚未核对。</translation>
    </message>
    <message>
        <source>Looked at and right as the program read it.</source>
        <translation>已核对，程序读得对。</translation>
    </message>
    <message>
        <source>Looked at and put right by an analyst.</source>
        <translation>已核对，由分析员修正。</translation>
    </message>
    <message>
        <source>Looked at and not a figure.</source>
        <translation>已核对，不是数据项。</translation>
    </message>
    <message>
        <source>Missed by the program, added by an analyst.</source>
        <translation>程序漏读，由分析员补录。</translation>
    </message>
    <message>
        <source>Looked at and left for later.</source>
        <translation>已看过，留待再核。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>not a figure</source>
        <comment>why a figure was rejected</comment>
        <translation>不是数据项</translation>
    </message>
    <message>
        <source>wrong words</source>
        <comment>why a figure was rejected</comment>
        <translation>取字有误</translation>
    </message>
    <message>
        <source>said before</source>
        <comment>why a figure was rejected</comment>
        <translation>前文已有</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <comment>why a figure was rejected</comment>
        <translation>无可统计</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::AcceptDialog</name>
    <message>
        <source>You have decided on no figure as sure as these yet, so nobody knows how many are wrong. Review some first.</source>
        <translation>您还没有判断过这样有把握的数据项，所以无从知道会错多少。请先核一些。</translation>
    </message>
    <message>
        <source>Accept what is sure</source>
        <translation>采纳有把握的</translation>
    </message>
    <message>
        <source>How sure the engine must have been</source>
        <translation>引擎至少要有多大把握</translation>
    </message>
    <message>
        <source>Figures are confirmed as they stand, under the name “auto”, so that they are never taken for ones a person looked at. One undo takes all back.</source>
        <translation>数据项以“auto”的名义按原样确认，不会与人核过的混淆。一次撤销即可全部收回。</translation>
    </message>
    <message>
        <source>Then look at a random sample of them</source>
        <translation>然后随机抽取一些来复核</translation>
    </message>
    <message>
        <source>The same number draws the same sample again</source>
        <translation>同一个数会再次抽出同样的样本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>抽几项</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>抽样种子</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>采纳 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln figure(s) as sure that you decided on, %1 turned out wrong. So about %2 of these will be wrong, and at most %3 (95 %).</source>
        <translation>
            <numerusform>同样有把握的数据项您判断过 %Ln 项，其中 %1 项是错的。照此推算，这一批大约有 %2 项会错，至多 %3 项（95 %）。</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure is %1 sure; the surest are %2.</source>
        <translation>没有数据项的把握达到 %1；最高的是 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) would be accepted.</source>
        <translation>
            <numerusform>将有 %Ln 个数据项被直接采纳。</numerusform>
        </translation>
    </message>
    <message>
        <source>So many take the button itself: Enter leaves them as they are.</source>
        <translation>数量很多，须点按钮本身：按 Enter 不作改动。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Acceptance</name>
    <message>
        <source>Look at a sample</source>
        <translation>抽样复核</translation>
    </message>
    <message>
        <source>Drawn at random from what was accepted. Strike out the wrong ones: they go back to unreviewed.</source>
        <translation>从采纳的里面随机抽取。把错的划掉：它们会退回待核。</translation>
    </message>
    <message>
        <source>%1 are right</source>
        <translation>%1 项是对的</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ArticleDelegate</name>
    <message>
        <source>No figures</source>
        <translation>没有数据项</translation>
    </message>
    <message numerus="yes">
        <source>Done · %n figure(s)</source>
        <translation>
            <numerusform>已核完 · %n 个数据项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>figures to review</comment>
        <translation>待核 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) uncovered</source>
        <translation>
            <numerusform>%n 个数字无着落</numerusform>
        </translation>
    </message>
    <message>
        <source>All decided</source>
        <comment>figures of an article</comment>
        <translation>全部判断过</translation>
    </message>
    <message>
        <source>≈ linked</source>
        <comment>with another article</comment>
        <translation>≈ 已关联</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ArticleDesk</name>
    <message>
        <source>Show them…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1 项</translation>
    </message>
    <message>
        <source>“%1” was taken out, with its figures.</source>
        <translation>“%1”连同它的数据项已移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have the tag “%1” now.</source>
        <translation>
            <numerusform>已给 %n 篇文章加上标签“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have the tag “%1” no more.</source>
        <translation>
            <numerusform>已从 %n 篇文章去掉标签“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were taken out, with their figures.</source>
        <translation>
            <numerusform>%n 篇文章连同数据项已移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>保存原始文件</translation>
    </message>
    <message>
        <source>The original was saved as it came in.</source>
        <translation>已按收入时的原样保存原始文件。</translation>
    </message>
    <message>
        <source>Take articles out</source>
        <translation>移除文章</translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of the workspace?</source>
        <translation>
            <numerusform>从工作区移除 %n 篇文章？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on their figures go with them. Undo brings all back.</source>
        <translation>
            <numerusform>其数据项上的 %n 个判断也一并移除。撤销可全部恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>By the corrected details, %n figure(s) still to be decided would read differently.</source>
        <translation>
            <numerusform>按更正后的文章信息，有 %n 个未判断的数据项读法会不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) still to be decided could take “%1” as their place; no words beside them name another.</source>
        <translation>
            <numerusform>有 %n 个未判断的数据项旁边没有写明地区，可以改为“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>会有哪些改动</translation>
    </message>
    <message>
        <source>Each line shows what changes in a figure. It is not confirmed by that: it still waits for your decision. A line that you strike out stays as it is.</source>
        <translation>每行显示一个数据项的改动。改动不等于确认，仍待您判断。划掉的行保持不变。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ArticleHeader</name>
    <message>
        <source>Nothing is known of where this comes from</source>
        <translation>不知道这篇文章的来源</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>文章信息</translation>
    </message>
    <message>
        <source>Click to correct it and to put tags on the article</source>
        <translation>点击可更正，并给文章加标签</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ArticleListModel</name>
    <message numerus="yes">
        <source>Failed checks and conflicts: %n figure(s)</source>
        <translation>
            <numerusform>算不拢或相互矛盾：%n 个数据项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ArticlePanel</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>As taken in</source>
        <comment>order of articles</comment>
        <translation>按收入先后</translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order of articles</comment>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>By title</source>
        <comment>order of articles</comment>
        <translation>按标题</translation>
    </message>
    <message>
        <source>Most left first</source>
        <comment>order of articles: figures to review</comment>
        <translation>剩得多的在前</translation>
    </message>
    <message>
        <source>Nearly done first</source>
        <comment>order of articles</comment>
        <translation>快核完的在前</translation>
    </message>
    <message>
        <source>Keep this choice as a view…</source>
        <translation>把当前选择存为视图…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Narrow down by</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Find articles</source>
        <translation>查找文章</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>文章的次序</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Choices of articles that were kept under a name</source>
        <translation>存了名字的文章选择</translation>
    </message>
    <message>
        <source>No article fits. Esc shows all again.</source>
        <translation>没有符合的文章。按 Esc 重新显示全部。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %n figure(s)</source>
        <comment>articles shown</comment>
        <translation>
            <numerusform>%1/%2 · %n 个数据项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>articles shown</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Words of the title or the text, in either script; a number is found however it is written. kind:money year:2023 unit:元 narrow the figures down, as in an export.</source>
        <translation>标题或正文中的词，简繁皆可；数字不论怎么写都能找到。kind:money year:2023 unit:元 用来筛选数据项，与导出时相同。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>这个备份无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>Restoring it takes %n decision(s) back. What is there now becomes a backup first, so that this can be undone the same way.</source>
        <translation>
            <numerusform>恢复它会收回 %n 个判断。现有内容会先成为一个备份，因此可以用同样的办法再退回来。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring it puts this state in the place of the present one, which becomes a backup first, so that this can be undone the same way.</source>
        <translation>恢复它会以这一状态取代现有内容；现有内容会先成为一个备份，因此可以用同样的办法再退回来。</translation>
    </message>
    <message>
        <source>The workspace holds %1 and %2 now. Backups are made by time while there is something new, and before work that touches much; each is checked to the last decision.</source>
        <translation>工作区现有 %1和 %2。有新内容时会定时备份，牵涉很多的操作之前也会备份；每个备份都检查到最后一个判断。</translation>
    </message>
    <message>
        <source>The workspace cannot be read, so that no backup can be made of it. Put back the newest one that holds what you need; the damaged file is kept beside the backups.</source>
        <translation>工作区读不出来，因此无法备份。请恢复含有所需内容的最新一份备份；损坏的文件会留在备份旁边。</translation>
    </message>
    <message>
        <source>Restoring it puts this state in the place of the damaged file, which is kept as it is in the folder of the backups.</source>
        <translation>恢复后，这份内容会取代损坏的文件；损坏的文件原样留在备份文件夹里。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::BulkReview</name>
    <message>
        <source>Save the fields with Enter first, or leave them as they were with Esc.</source>
        <translation>请先按 Enter 保存字段，或按 Esc 还原。</translation>
    </message>
    <message>
        <source>Confirm wherever it is said</source>
        <translation>凡有此说处一并确认</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) tell this fact with the same number, in all articles, and are not decided.</source>
        <translation>
            <numerusform>全部文章中有 %n 个数据项以同样的数值说同一件事，尚未判断。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm all that is shown</source>
        <translation>确认表中所示</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of this article stand in the table and are not decided.</source>
        <translation>
            <numerusform>表中有本文 %n 个尚未判断的数据项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>确认 %1 个</translation>
    </message>
    <message>
        <source>Of the same unit: %1</source>
        <translation>同一单位：%1</translation>
    </message>
    <message>
        <source>Of the same indicator: %1</source>
        <translation>同一指标：%1</translation>
    </message>
    <message>
        <source>Of the same kind: %1</source>
        <translation>同一种类：%1</translation>
    </message>
    <message>
        <source>Check a group</source>
        <translation>成组核对</translation>
    </message>
    <message>
        <source>What is not decided in any article. Struck out lines stay as they are.</source>
        <translation>各篇里尚未判断的。划去的行保持原样。</translation>
    </message>
    <message>
        <source>What is not decided in any article and fits what the window is narrowed down to. Struck out lines stay as they are.</source>
        <translation>各篇里尚未判断、又合于当前筛选的。划去的行保持原样。</translation>
    </message>
    <message>
        <source>The same for similar figures</source>
        <translation>同样更改类似的数据项</translation>
    </message>
    <message>
        <source>You have corrected %1. These had the same. They take it over and still wait for your decision.</source>
        <translation>您已更正 %1。下列数据项原来相同，将随之更改，仍待您判断。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1 个</translation>
    </message>
    <message>
        <source>Merge variants of words</source>
        <translation>合并同义写法</translation>
    </message>
    <message>
        <source>These become “%1” and keep their states.</source>
        <translation>以下各项改为“%1”，状态不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changes that are not saved: they are struck out here, and keep them.</source>
        <translation>
            <numerusform>有 %n 个数据项的修改尚未保存：在此先划去，修改照样留着。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) fail a sum or contradict another: they are struck out here.</source>
        <translation>
            <numerusform>有 %n 个数据项算不拢或与别处矛盾：在此先划去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CareDesk</name>
    <message>
        <source>Repair into a copy</source>
        <translation>修复成副本</translation>
    </message>
    <message>
        <source>Workspaces (*.jiaoshu)</source>
        <translation>工作区 (*.jiaoshu)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were saved into %2; %n are told as lost there</source>
        <translation>
            <numerusform>已把 %1 行救到 %2；其中记有 %n 处损失</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Put this backup in the place of the workspace? What is there now becomes a backup first.</source>
        <translation>用这个备份取代工作区吗？现有内容会先成为一个备份。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The backup was put back. What was there before is among the backups.</source>
        <translation>备份已恢复。原有内容在备份之中。</translation>
    </message>
    <message>
        <source>Checking the workspace…</source>
        <translation>正在检查工作区…</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Comparing with the present engine…</source>
        <translation>正在与现在的引擎比较…</translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>Deriving anew…</source>
        <translation>正在重新推导…</translation>
    </message>
    <message>
        <source>Repairing into a copy…</source>
        <translation>正在修复到副本…</translation>
    </message>
    <message numerus="yes">
        <source>The check after opening found %n fault(s) in the workspace.</source>
        <translation>
            <numerusform>打开后的检查在工作区里发现 %n 处问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>检查…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read again from their originals, as they were</source>
        <translation>
            <numerusform>%n 篇文章已按原文件重新读入，与原先一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were mended by what their figures quote, and are as they were</source>
        <translation>
            <numerusform>%n 篇文章已按其数据项的引文修复，与原先一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were lost and are proposed again, in %1</source>
        <translation>
            <numerusform>%n 个丢失的数据项已重新列为待核，分布于 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing the files of %1 again brings the lost figures in them back</source>
        <translation>重新导入 %1 的文件，即可找回其中丢失的数据项</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CheckDialog</name>
    <message>
        <source>Check the workspace</source>
        <translation>检查工作区</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Derive anew</source>
        <translation>重新推导</translation>
    </message>
    <message>
        <source>The state of each figure and the counts from the decisions; a backup is made first</source>
        <translation>由判断推导每个数据项的状态和计数；先做一个备份</translation>
    </message>
    <message>
        <source>Repair into a copy…</source>
        <translation>修复成副本…</translation>
    </message>
    <message>
        <source>What can be read goes into a new file; this one stays as it is</source>
        <translation>能读出的写进新文件；原文件不动</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The workspace is being checked…</source>
        <translation>正在检查工作区…</translation>
    </message>
    <message>
        <source>Its pages, each text and figure against its hash, the chain of the decisions, and that every figure stands as they say. You can go on working.</source>
        <translation>检查文件页面，用校验值核对每篇文字和每个数据项，核对判断的链条，以及每个数据项是否与判断相符。您可以继续工作。</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>发现 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is whole</source>
        <translation>工作区完好</translation>
    </message>
    <message>
        <source>Checked: %1.</source>
        <translation>已检查：%1。</translation>
    </message>
    <message>
        <source>No decision is touched: only what is kept for speed is wrong, and can be derived from the decisions. Checked: %1.</source>
        <translation>判断都没有受损：只是为了速度而存的内容不对，可以由判断重新推导。已检查：%1。</translation>
    </message>
    <message>
        <source>Something changed or damaged the file from outside. Go back to a backup, or bring what can be read into a copy. Checked: %1.</source>
        <translation>文件被外界改动或损坏。请退回到某个备份，或者把能读出的内容救到副本里。已检查：%1。</translation>
    </message>
    <message>
        <source>Lost before, told by a repair</source>
        <translation>以前的损失，修复时已记下</translation>
    </message>
    <message>
        <source>Go on with what is there</source>
        <translation>在现有内容上继续</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>This could not be carried out</source>
        <translation>这一步没有做成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>States and counts are derived anew…</source>
        <translation>正在重新推导状态和计数…</translation>
    </message>
    <message>
        <source>A backup is made first. The workspace is opened again when it is done.</source>
        <translation>先做一份备份。完成后会重新打开工作区。</translation>
    </message>
    <message>
        <source>What can be read is brought into a copy…</source>
        <translation>正在把读得出来的内容写进副本…</translation>
    </message>
    <message>
        <source>The workspace itself stays as it is.</source>
        <translation>工作区文件本身保持原样。</translation>
    </message>
    <message>
        <source>All of it could be saved</source>
        <translation>全部内容都已救出</translation>
    </message>
    <message>
        <source>What could be read was saved</source>
        <translation>读得出来的内容已经救出</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>工作区打不开</translation>
    </message>
    <message>
        <source>Go back to a backup, or bring what can be read into a copy. The file stays as it is.</source>
        <translation>可以恢复一份备份，或者把读得出来的内容写进副本。文件保持原样。</translation>
    </message>
    <message>
        <source>What is there is whole, but decisions that were saved later are not in it: an older copy was put there, or the file beside it that held them was deleted. Go back to a backup that has them, or go on with what is there. Checked: %1.</source>
        <translation>现有内容完好，但之后保存的判断不在里面：可能换成了较旧的副本，或者旁边存放它们的文件被删掉了。请恢复一份含有它们的备份，或者就在现有内容上继续。已检查：%1。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CheckList</name>
    <message>
        <source>(the article says so)</source>
        <translation>（原文如此）</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <comment>other figures of a check</comment>
        <translation>前往：%1</translation>
    </message>
    <message>
        <source>Another article says %1</source>
        <translation>另一篇文章写作%1</translation>
    </message>
    <message>
        <source>Another article says the same: %1</source>
        <translation>另一篇文章也这样写：%1</translation>
    </message>
    <message>
        <source>The article says so</source>
        <translation>原文如此</translation>
    </message>
    <message>
        <source>It is printed like this: confirms the figure, and the check is no problem any more</source>
        <translation>原文就是这样印的：确认该数据项，这项核算不再算作问题</translation>
    </message>
    <message>
        <source>Confirm all %1 that say so</source>
        <translation>这样说的 %1 处一并确认</translation>
    </message>
    <message>
        <source>The figure in hand and every other that tells the same fact with the same number</source>
        <translation>当前数据项，以及数值相同、说同一件事的其他各处</translation>
    </message>
    <message>
        <source>(kept as it stands)</source>
        <translation>（已按现值保留）</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>现值无误</translation>
    </message>
    <message>
        <source>The value is meant, whatever the words print: confirms the figure, and this is no problem any more</source>
        <translation>无论原文怎么写，现值就是要用的：确认该数据项，此处不再算问题</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>other figures of a check</comment>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>With the figure as it is saved, not as it is typed below:</source>
        <translation>按已保存的数值，不含下面正在输入的：</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ColumnsDialog</name>
    <message>
        <source>Columns of a table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Each row of %1 is an article. Which column holds what? Tables with the same header are taken so from now on.</source>
        <translation>%1 的每一行是一篇文章。各项内容在哪一列？以后表头相同的表格都照此读取。</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>正文(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>媒体(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Address on the web</source>
        <translation>网址(&amp;A)</translation>
    </message>
    <message>
        <source>Open so</source>
        <translation>照此打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您要做什么？</translation>
    </message>
    <message>
        <source>Nothing is called so, or it cannot be done now.</source>
        <translation>没有这样的命令，或者现在不能做。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ConcordanceDialog</name>
    <message>
        <source>Concordance</source>
        <translation>上下文索引</translation>
    </message>
    <message>
        <source>Words or a number</source>
        <translation>词语或数字</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Enter goes to the place. A click on a column sorts by it: by the words before or after what was found.</source>
        <translation>Enter 转到该处。点击列标题按该列排序：按前文或后文。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ConcordanceModel</name>
    <message>
        <source>Before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>After</source>
        <translation>后文</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ContextMenus</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DetailsDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>文章信息</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>记者</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Year, month and day: 2023-11-16; it says which year “last month” is in</source>
        <translation>年月日：2023-11-16；“上月”等由它推算</translation>
    </message>
    <message>
        <source>The area that the article is about, full name</source>
        <translation>文章所写的行政区，用全名</translation>
    </message>
    <message>
        <source>Your own words to find the article by, parted by commas</source>
        <translation>供您查找文章用的词，用逗号隔开</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>用逗号隔开</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Write the day as 2023-11-16.</source>
        <translation>日期请写成 2023-11-16。</translation>
    </message>
    <message>
        <source>%1 · %2 · SHA-256 %3…</source>
        <comment>file, size, begin of its hash</comment>
        <translation>%1 · %2 · SHA-256 %3…</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>保存原始文件…</translation>
    </message>
    <message>
        <source>Write the file as it came in, byte for byte</source>
        <translation>按收入时的原样逐字节写出文件</translation>
    </message>
    <message>
        <source>It was too large to be kept; its hash alone is there</source>
        <translation>文件过大，没有保存，只留有哈希值</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始文件</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DifferenceDialog</name>
    <message>
        <source>Read again</source>
        <translation>重读</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The present engine reads nothing otherwise that is still open</source>
        <translation>对尚待核的数据项，现在的引擎没有不同读法</translation>
    </message>
    <message>
        <source>%1 new, %2 read otherwise, %3 no longer proposed</source>
        <translation>新增 %1 个，读法不同 %2 个，不再提出 %3 个</translation>
    </message>
    <message numerus="yes">
        <source>What was decided on is never touched: %n decided figure(s) would be read otherwise today.</source>
        <translation>
            <numerusform>已判断的绝不改动：其中有 %n 个数据项，引擎现在会有不同读法。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DuplicatesDesk</name>
    <message numerus="yes">
        <source>%n of the articles that came in are nearly the same as others.</source>
        <translation>
            <numerusform>新收入的文章中有 %n 篇与其他文章几乎相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>查看…</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on linked articles hold for the same figures here.</source>
        <translation>
            <numerusform>关联文章上有 %n 项判断适用于这里的相同数据项。</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision on a linked article holds for an open figure here.</source>
        <translation>关联文章上没有适用于这里待核数据项的判断。</translation>
    </message>
    <message>
        <source> (rejected there)</source>
        <translation>（在那篇中已否定）</translation>
    </message>
    <message>
        <source>Decisions on linked articles</source>
        <translation>关联文章上的判断</translation>
    </message>
    <message>
        <source>They are decided as the same figures of the linked articles were, as one step. Struck out lines stay as they are.</source>
        <translation>按关联文章中相同数据项的判断处理，作为一步。划掉的行保持原样。</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>采用 %1 项</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DuplicatesDialog</name>
    <message>
        <source>Take decisions over…</source>
        <translation>采用判断…</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>列出它们</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复文章</translation>
    </message>
    <message>
        <source>Articles that are nearly the same</source>
        <translation>几乎相同的文章</translation>
    </message>
    <message>
        <source>The earlier article; what it alone holds is underlined</source>
        <translation>较早的文章；仅它有的内容加下划线</translation>
    </message>
    <message>
        <source>The later article; what it alone holds is underlined</source>
        <translation>较晚的文章；仅它有的内容加下划线</translation>
    </message>
    <message>
        <source>Show those that are linked with it, and no other articles, in the library</source>
        <translation>在文章列表中只显示与它关联的文章</translation>
    </message>
    <message>
        <source>Decisions on figures with the same words and fields in a linked article; you see them first</source>
        <translation>关联文章中原文和字段都相同的数据项上的判断；先给您看</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Earlier article</source>
        <translation>较早的文章</translation>
    </message>
    <message>
        <source>Articles are compared…</source>
        <translation>正在比较文章…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how alike two articles are</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No article is nearly the same as another.</source>
        <translation>没有几乎相同的文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of articles are nearly the same.</source>
        <translation>
            <numerusform>有 %n 对几乎相同的文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>The later article is told from the others again; undo links it again</source>
        <translation>较晚的文章重新与其他文章分开；撤销可恢复关联</translation>
    </message>
    <message>
        <source>Both tell the same: a fact in them is reviewed once; undo takes it back</source>
        <translation>两篇内容相同：其中的事实只核对一次；可以撤销</translation>
    </message>
    <message>
        <source>With those that are no duplicates</source>
        <translation>含已判为不重复的</translation>
    </message>
    <message>
        <source>List also the pairs of which somebody said that they are no duplicates</source>
        <translation>也列出已有人判为不重复的文章</translation>
    </message>
    <message>
        <source>Maybe duplicates</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>不是重复</translation>
    </message>
    <message>
        <source>What was said of them is taken back: they are listed again</source>
        <translation>收回这一判断：重新列出这两篇</translation>
    </message>
    <message>
        <source>They tell different things: they are listed no more; undo takes it back</source>
        <translation>两篇内容不同：不再列出；可以撤销</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::EncodingDialog</name>
    <message>
        <source>Encoding of a text</source>
        <translation>文本的编码</translation>
    </message>
    <message>
        <source>%1 does not say how its characters are encoded. Choose the encoding in which it reads well.</source>
        <translation>%1 没有说明字符编码。请选择读起来通顺的那一种。</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>Open so</source>
        <translation>照此打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) do not fit this encoding; they stand in ⟦ ⟧.</source>
        <translation>
            <numerusform>有 %n 个字节不符合此编码，已标在 ⟦ ⟧ 中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ExportDialog</name>
    <message>
        <source>%n not yet reviewed</source>
        <translation>%n 个待核</translation>
    </message>
    <message>
        <source>%n unsure</source>
        <translation>%n 个存疑</translation>
    </message>
    <message>
        <source>%n rejected</source>
        <translation>%n 个已剔除</translation>
    </message>
    <message>
        <source>%n outside the filter</source>
        <translation>%n 个不符合筛选</translation>
    </message>
    <message>
        <source>%n without a period</source>
        <translation>%n 个没有时期</translation>
    </message>
    <message>
        <source>%n that no decimal equals</source>
        <translation>%n 个无法写成小数</translation>
    </message>
    <message>
        <source>%n inside another figure</source>
        <translation>%n 个在另一数字之内</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Verified figures only (%1)</source>
        <translation>只导出核过的数据项（%1）</translation>
    </message>
    <message>
        <source>All figures, each with its state (%1)</source>
        <translation>导出所有数据项，各注明状态（%1）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>With a byte order mark, so that Excel shows Chinese</source>
        <translation>带字节顺序标记（BOM），让 Excel 正确显示中文</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>没有略去任何数据项。</translation>
    </message>
    <message>
        <source>States that are asked for go out, verified or not.</source>
        <translation>所查的核对状态不论是否核对过都会写出。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>略去：%1。</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>There is nothing to export yet: confirm a figure first.</source>
        <translation>还没有可导出的数据项：请先确认一个。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Safe for spreadsheets: no text becomes a formula</source>
        <translation>对电子表格安全：文字不会变成公式</translation>
    </message>
    <message>
        <source>One row a place and period</source>
        <translation>每个地区和时期一行</translation>
    </message>
    <message>
        <source>With the articles&apos; text</source>
        <translation>包括文章原文</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>只要</translation>
    </message>
    <message>
        <source>Only figures that fit</source>
        <translation>只要符合的数据项</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units to convert to</source>
        <translation>要换算成的单位</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Keep as template…</source>
        <translation>存为模板…</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>No figure fits.</source>
        <translation>没有符合的数据项。</translation>
    </message>
    <message>
        <source>This cannot be asked for: %1</source>
        <translation>无法这样筛选：%1</translation>
    </message>
    <message numerus="yes">
        <source>First rows of %n figure(s)</source>
        <translation>
            <numerusform>%n 个数据项的前几行</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>As the window is narrowed down. Empty it to write everything.</source>
        <translation>与窗口里的筛选相同；清空则写出全部。</translation>
    </message>
    <message>
        <source>What people look at comes first here; the file has its columns in the order of its format.</source>
        <translation>这里先列常看的栏；文件里的栏仍按格式的次序。</translation>
    </message>
    <message>
        <source>What is asked for cannot be read.</source>
        <translation>所填的条件无法识别。</translation>
    </message>
    <message>
        <source>Say which file it is to go to.</source>
        <translation>请填写要写入的文件。</translation>
    </message>
    <message>
        <source>That is a folder: add the name of a file.</source>
        <translation>这是文件夹：请加上文件名。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) fit, but none of them is verified.</source>
        <translation>
            <numerusform>有 %n 个数据项符合，但都还没有核定。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no figure to export.</source>
        <translation>没有可导出的数据项。</translation>
    </message>
    <message>
        <source>Nothing can be told in “%1”: its size is not known.</source>
        <translation>无法折算为“%1”：不知其大小。</translation>
    </message>
    <message>
        <source>“%1”: one of them cannot be told in the other.</source>
        <translation>“%1”：两者不能互相折算。</translation>
    </message>
    <message>
        <source>“%1”: another unit is asked for already.</source>
        <translation>“%1”：已要求折算为另一单位。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FacetTreeModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>引擎的把握</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>核定人</translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>the engine of a figure</comment>
        <translation>有把握</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>a figure is right</comment>
        <translation>多半对</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>a figure</comment>
        <translation>把握不大</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无人核定</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未给出</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figure(s)</source>
        <comment>value of a facet</comment>
        <translation>
            <numerusform>%1：%n 个数据项</numerusform>
        </translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>算不拢</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>相互矛盾</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no problem of a figure</comment>
        <translation>没有</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>把握不大</translation>
    </message>
    <message>
        <source>Rule that read it</source>
        <translation>识别规则</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FigureChoice</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>哪些数据项</translation>
    </message>
    <message>
        <source>Space strikes a line out, or takes it back. Enter does it to the rest; Ctrl+Z takes all of it back at once.</source>
        <translation>空格划去或恢复一行。Enter 处理其余各行；Ctrl+Z 一次全部撤回。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) at once, more than one looks through: Enter does not do it. Press the button “%1” for that. Space strikes a line out.</source>
        <translation>
            <numerusform>一次 %Ln 项，难以逐一看过：按 Enter 不会处理，须点“%1”按钮。空格划去一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through all articles…</source>
        <translation>正在查找所有文章…</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FigureChoiceModel</name>
    <message>
        <source>struck out</source>
        <translation>已划去</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FigureForm</name>
    <message>
        <source>Save correction</source>
        <translation>保存修正</translation>
    </message>
    <message>
        <source>Save the fields as typed and go to the next unreviewed figure (Enter)</source>
        <translation>保存所填字段，转到下一个待核数据项（Enter）</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Forget what was typed and go back to the text (Esc)</source>
        <translation>丢弃所填内容，回到原文（Esc）</translation>
    </message>
    <message>
        <source>Say what is unsure. Enter leaves the figure for later, Esc goes back.</source>
        <translation>写下疑点。Enter 留待再看，Esc 返回。</translation>
    </message>
    <message>
        <source>Saved as: %1</source>
        <translation>将存为：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FigureGroups</name>
    <message>
        <source>none given</source>
        <comment>field of figures</comment>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>算不拢</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>相互矛盾</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>把握不大</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>没有问题</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FigureHead</name>
    <message>
        <source>Edited, not saved</source>
        <translation>已改动，未保存</translation>
    </message>
    <message>
        <source>No figure is chosen</source>
        <translation>未选中数据项</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>state of review, analyst, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Read by the engine, %1 sure</source>
        <translation>引擎读取，把握 %1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was decided, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Brought in from outside: %1</source>
        <translation>从外部带入：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FigurePanel</name>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all figures</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Filter figures</source>
        <translation>筛选数据项</translation>
    </message>
    <message>
        <source>States shown</source>
        <translation>显示的状态</translation>
    </message>
    <message>
        <source>All</source>
        <comment>figures of every state</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>figures that await a decision</comment>
        <translation>未定</translation>
    </message>
    <message>
        <source>In one list</source>
        <comment>how figures are put together</comment>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By sentence</source>
        <comment>how figures are put together</comment>
        <translation>按句</translation>
    </message>
    <message>
        <source>By indicator</source>
        <comment>how figures are put together</comment>
        <translation>按指标</translation>
    </message>
    <message>
        <source>By place</source>
        <comment>how figures are put together</comment>
        <translation>按地区</translation>
    </message>
    <message>
        <source>By period</source>
        <comment>how figures are put together</comment>
        <translation>按时期</translation>
    </message>
    <message>
        <source>By state</source>
        <comment>how figures are put together</comment>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By problem</source>
        <comment>how figures are put together</comment>
        <translation>按问题</translation>
    </message>
    <message>
        <source>Put figures together by</source>
        <translation>数据项分组</translation>
    </message>
    <message>
        <source>Several</source>
        <comment>states of figures that are shown</comment>
        <translation>多种</translation>
    </message>
    <message>
        <source>Words of the figure, its indicator, place or unit; kind:money year:2023 unit:元 ask for fields, as in an export</source>
        <translation>数据项本身、其指标、地区或单位中的词；kind:money year:2023 unit:元 按字段筛选，与导出时相同</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FilterBar</name>
    <message>
        <source>Only:</source>
        <comment>before the conditions that figures fit</comment>
        <translation>只看：</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1: press to take this back</source>
        <translation>%1：按一下取消</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FilterDesk</name>
    <message numerus="yes">
        <source>%n article(s) chosen</source>
        <translation>
            <numerusform>选定的 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>articles with “%1”</source>
        <translation>含“%1”的文章</translation>
    </message>
    <message>
        <source>figures with “%1”</source>
        <translation>含“%1”的数据项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what figures are narrowed down by, its values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) fit</source>
        <translation>
            <numerusform>%n 个数据项符合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) chosen</source>
        <translation>
            <numerusform>选定的 %n 个数据项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the list of matches</comment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FittingDesk</name>
    <message>
        <source>The figure in hand does not fit.</source>
        <translation>手上的数据项不在当前筛选之内。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FormFields</name>
    <message>
        <source>A figure needs a value.</source>
        <translation>数据项必须有数值。</translation>
    </message>
    <message>
        <source>The upper end is not a number.</source>
        <translation>上限不是数字。</translation>
    </message>
    <message>
        <source>Only a rate is counted per something: choose Rate as its kind, or empty this field.</source>
        <translation>只有比率才有“每”：请把类别改为比率，或清空此栏。</translation>
    </message>
    <message>
        <source>The upper end lies below the value.</source>
        <translation>上限低于数值。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>每</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The number in the unit, scale applied: 30,900 for 3.09万</source>
        <translation>以该单位计的数字，已乘进位：3.09万写作 30,900</translation>
    </message>
    <message>
        <source>Only for a range: its upper end</source>
        <translation>仅用于区间：上限</translation>
    </message>
    <message>
        <source>In simplified characters, without a scale</source>
        <translation>用简体字，不含万、亿等进位</translation>
    </message>
    <message>
        <source>Only for a rate: the unit it is counted per</source>
        <translation>仅用于比率：按什么单位计</translation>
    </message>
    <message>
        <source>What sort of number it is</source>
        <translation>是哪一类数字</translation>
    </message>
    <message>
        <source>How exactly the article states it</source>
        <translation>文章说得有多确切</translation>
    </message>
    <message>
        <source>Whether it happened, is to be reached, or is a rule or price</source>
        <translation>已经发生、有待达到，还是规定或价格</translation>
    </message>
    <message>
        <source>What is counted or measured, a short noun phrase without a number</source>
        <translation>所计所量之物，简短名词短语，不含数字</translation>
    </message>
    <message>
        <source>The administrative area it describes, full name</source>
        <translation>所描述的行政区，写全称</translation>
    </message>
    <message>
        <source>Your own remark; it goes into the dataset</source>
        <translation>您的备注，会写进数据集</translation>
    </message>
    <message>
        <source>The value is not a number such as 25,000, 2.5万 or 1/3.</source>
        <translation>数值应当是 25,000、2.5万 或 1/3 这样的数。</translation>
    </message>
    <message>
        <source>Write the period as 2023, 2023-08, 2023-08-31, 2023q3, from/to, or as the article says it: 2023年1至10月.</source>
        <translation>时期请写成 2023、2023-08、2023-08-31、2023q3、起/止，或照原文写：2023年1至10月。</translation>
    </message>
    <message>
        <source>The time it describes: 2023, 2023-08, 2023-08-31, 2023q3, from/to, or as the article says it</source>
        <translation>它所说的时间：2023、2023-08、2023-08-31、2023q3、起/止，或照原文写</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>没有 %1 月。</translation>
    </message>
    <message>
        <source>%1 has no day %2.</source>
        <translation>%1 没有 %2 日。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>时期的止在起之前。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FormatTexts</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A table for spreadsheets and statistics programs.</source>
        <translation>供电子表格和统计软件使用的表格。</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>The same with tabs between the columns.</source>
        <translation>同上，列之间用制表符分隔。</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>One object a line, for programs.</source>
        <translation>每行一个对象，供程序读取。</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Numbers as numbers, the sentence beside each, and a sheet that explains the columns.</source>
        <translation>数字就是数字，旁附原句，另有一页说明各列。</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>Figures and articles as tables to be queried.</source>
        <translation>数据项和文章各成一表，可供查询。</translation>
    </message>
    <message>
        <source>Report (web page)</source>
        <translation>报告（网页）</translation>
    </message>
    <message>
        <source>The articles with their figures in place, in one file for any browser.</source>
        <translation>文章连同其中标出的数据项，单个文件，任何浏览器都能打开。</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>报告（PDF）</translation>
    </message>
    <message>
        <source>The same on pages, to print or to send.</source>
        <translation>同样内容分页排好，可打印或发送。</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>A folder of CSV files with their types and sources, after Frictionless Data.</source>
        <translation>一个文件夹：CSV 文件及其类型和来源，遵循 Frictionless Data。</translation>
    </message>
    <message>
        <source>CSV on the Web</source>
        <translation>CSV on the Web</translation>
    </message>
    <message>
        <source>A folder of CSV files with a description after the W3C&apos;s standard.</source>
        <translation>一个文件夹：CSV 文件及按 W3C 标准写的说明。</translation>
    </message>
    <message>
        <source>SDMX-CSV</source>
        <translation>SDMX-CSV</translation>
    </message>
    <message>
        <source>Observations for the systems of statistical offices; figures without a period are left out.</source>
        <translation>供统计机构系统使用的观测值；没有时期的数据项不在其中。</translation>
    </message>
    <message>
        <source>RO-Crate</source>
        <translation>RO-Crate</translation>
    </message>
    <message>
        <source>A folder for archives that tells where each figure came from and who decided on it.</source>
        <translation>供存档的文件夹，说明每个数据项从何而来、由谁核定。</translation>
    </message>
    <message>
        <source>Web Annotation</source>
        <translation>Web Annotation</translation>
    </message>
    <message>
        <source>Figures as annotations of the text, after the W3C&apos;s standard.</source>
        <translation>把数据项作为原文的标注，遵循 W3C 标准。</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>Tasks with the labelling configuration beside them.</source>
        <translation>任务文件，旁附标注配置。</translation>
    </message>
    <message>
        <source>brat</source>
        <translation>brat</translation>
    </message>
    <message>
        <source>A folder of texts with standoff annotations.</source>
        <translation>一个文件夹：原文及独立的标注文件。</translation>
    </message>
    <message>
        <source>doccano</source>
        <translation>doccano</translation>
    </message>
    <message>
        <source>Texts with labelled spans, one article a line.</source>
        <translation>带标注区间的原文，每行一篇。</translation>
    </message>
    <message>
        <source>CoNLL-2003</source>
        <translation>CoNLL-2003</translation>
    </message>
    <message>
        <source>One character a line with its tag, to train models.</source>
        <translation>每行一个字及其标签，用于训练模型。</translation>
    </message>
    <message>
        <source>IOB2 with offsets</source>
        <translation>IOB2（带位置）</translation>
    </message>
    <message>
        <source>The same with each character&apos;s place in the article.</source>
        <translation>同上，另有每个字在文章中的位置。</translation>
    </message>
    <message>
        <source>Verified figures</source>
        <translation>核过的数据项</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未包括</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>not fitting</source>
        <translation>不合筛选</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>核定人</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已改正</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>added</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::HistoryModel</name>
    <message>
        <source>%1, %2 (taken back since)</source>
        <translation>%1，%2（后已撤销）</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::HistoryPanel</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This figure</source>
        <translation>当前数据项</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>谁的历史</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>发生过什么，最新在前</translation>
    </message>
    <message>
        <source>Go to the figure</source>
        <translation>转到该数据项</translation>
    </message>
    <message>
        <source>Back to this</source>
        <translation>回到此状态</translation>
    </message>
    <message>
        <source>Bring this figure back to what it was after this step; nothing else changes, and nothing is lost</source>
        <translation>让这个数据项回到这一步之后的样子；其余不变，什么也不会丢</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::IntakeDesk</name>
    <message>
        <source>Opened as %1, which is not certain.</source>
        <translation>按 %1 打开，但不能确定。</translation>
    </message>
    <message>
        <source>Opened with the columns that are known by their names or were told before.</source>
        <translation>按列名或以前的选择打开。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::IntakeDialog</name>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Table of text (*.tsv)</source>
        <translation>文本表格 (*.tsv)</translation>
    </message>
    <message>
        <source>What was not opened</source>
        <translation>未能打开的内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be opened.</source>
        <comment>files, articles and rows</comment>
        <translation>
            <numerusform>有 %n 项未能打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) open by a guess.</source>
        <comment>files, articles and rows</comment>
        <translation>
            <numerusform>有 %n 项是凭推测打开的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the &amp;encoding…</source>
        <translation>选择编码(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose the co&amp;lumns…</source>
        <translation>选择各列(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::IssueDesk</name>
    <message>
        <source>The articles are compared with the present engine; nothing is changed yet…</source>
        <translation>正在用现在的引擎对照文章，尚未作任何改动…</translation>
    </message>
    <message>
        <source>%1 (article %2)</source>
        <comment>title, number</comment>
        <translation>%1（第 %2 篇）</translation>
    </message>
    <message>
        <source>New issue of an earlier article</source>
        <translation>较早文章的新版</translation>
    </message>
    <message>
        <source>This article is the new issue of:</source>
        <translation>这篇文章是下面这一篇的新版：</translation>
    </message>
    <message>
        <source>%1 decided figures stand in the new issue to the letter and go on there. %2 stand in another sentence and %3 not at all: these stay where they are and wait for you under “Moved and lost figures”.</source>
        <translation>%1 个已判断的数据项在新版中一字不差，会带过去。%2 个在别的句子里，%3 个不在新版中：它们留在原处，在“挪动与失落的数据项”里等您处理。</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>带过去</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::KeyEditor</name>
    <message>
        <source>Open a set of keys</source>
        <translation>打开快捷键方案</translation>
    </message>
    <message>
        <source>Sets of keys (*.json)</source>
        <translation>快捷键方案 (*.json)</translation>
    </message>
    <message>
        <source>%1 holds no set of keys.</source>
        <translation>%1 里没有快捷键方案。</translation>
    </message>
    <message>
        <source>Save the set of keys</source>
        <translation>保存快捷键方案</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Set:</source>
        <translation>方案：</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>单字母</translation>
    </message>
    <message>
        <source>No single letters</source>
        <translation>不用单字母</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>快捷键方案</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Press a new key</source>
        <translation>按一个新键</translation>
    </message>
    <message>
        <source>Click here and press the key that the action is to have as well</source>
        <translation>点这里，再按要添加的键</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>The keys that this action came with</source>
        <translation>这个操作原来的键</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>改归此操作</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keys of “%1”:</source>
        <translation>“%1”的快捷键：</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>去掉这个键</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>去掉 %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: Alt belongs to the menus, Ctrl+Space to input methods, Esc and Tab to the window.</source>
        <translation>%1 不能用：Alt 归菜单，Ctrl+Space 归输入法，Esc 和 Tab 归窗口。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 已属于“%2”。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Single letters work in the articles, the text and the table, also while a Chinese input method is on; never while you type in a field.</source>
        <translation>单个字母键在文章列表、原文和数据项表中有效，开着中文输入法也行；在字段里打字时绝不触发。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keys of Jiaoshu</source>
        <translation>校数快捷键</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::MainWindow</name>
    <message>
        <source>Jiaoshu</source>
        <translation>校数</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>还没有文章</translation>
    </message>
    <message>
        <source>Open text files with Chinese articles, or drop them here. Their figures are found at once; you confirm or correct each with one key, and every decision is saved as you take it.</source>
        <translation>打开中文文章的文本文件，或把文件拖到这里。程序立即找出其中的数据项；您一键确认或修正，每个判断随即保存。</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>打开文章…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <comment>title of the window</comment>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>Read only: this workspace or its folder must not be written. You can read, search and export; nothing can be decided.</source>
        <translation>只读：不能写入这个工作区或它所在的文件夹。可以阅读、查找和导出，但不能判断。</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开工作区</translation>
    </message>
    <message>
        <source>A workspace is one file with the articles and every decision on them. Open another one, or begin a new one from the File menu.</source>
        <translation>工作区是一个文件，文章和所有判断都在里面。请打开另一个，或从“文件”菜单新建一个。</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Try it on four sample articles</source>
        <translation>先用四篇示例文章试试</translation>
    </message>
    <message>
        <source>Your own workspace is open in another window: open the articles there.</source>
        <translation>您自己的工作区已在另一个窗口中打开：请在那里打开文章。</translation>
    </message>
    <message>
        <source>Sample articles, to practise on; their numbers are invented. What you open goes into a workspace of your own.</source>
        <translation>这些是供练习的示例文章，其中的数字是虚构的。您打开的文章会放进您自己的工作区。</translation>
    </message>
    <message>
        <source>Sample articles</source>
        <translation>示例文章</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>另有 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Notices</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Went on from the other end of the workspace: some figures there are still unreviewed.</source>
        <translation>已从工作区另一端继续：那里还有待核的数据项。</translation>
    </message>
    <message>
        <source>Every figure of the workspace is reviewed. Ctrl+E exports them.</source>
        <translation>工作区的数据项已全部核完。按 Ctrl+E 导出。</translation>
    </message>
    <message>
        <source>Select a number in the text first, with the mouse or with Shift and the arrows.</source>
        <translation>请先在原文中选中数字，可用鼠标，也可按 Shift 加方向键。</translation>
    </message>
    <message>
        <source>Your changes to “%1” are not saved. They wait there until you save or discard them.</source>
        <translation>对“%1”的改动尚未保存，会留在那里等您保存或放弃。</translation>
    </message>
    <message>
        <source>Opening articles…</source>
        <translation>正在打开文章…</translation>
    </message>
    <message>
        <source>Reading the articles again…</source>
        <translation>正在重读文章…</translation>
    </message>
    <message>
        <source>All articles were read again. Nothing changed.</source>
        <translation>已重读所有文章，没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>All articles were read again. %n of them changed.</source>
        <translation>
            <numerusform>已重读所有文章，其中 %n 篇有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles are just being written. The decision is saved as soon as they are.</source>
        <translation>文章正在写入，写完后这个判断会立即保存。</translation>
    </message>
    <message>
        <source>This decision is not saved.</source>
        <translation>这个判断未保存。</translation>
    </message>
    <message>
        <source>The last decision is not saved. %1</source>
        <translation>上一个判断未保存。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) opened.</source>
        <translation>
            <numerusform>已打开 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were in the workspace already.</source>
        <translation>
            <numerusform>%n 篇文章原已在工作区中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was cancelled.</source>
        <translation>其余已取消。</translation>
    </message>
    <message>
        <source>There are no articles there that can be read.</source>
        <translation>那里没有能读的文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个数据项写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>略去：%1。</translation>
    </message>
    <message>
        <source>All others are decided. Now those come back that were left for later, with their notes.</source>
        <translation>其余都已判断。现在回到先前存疑的数据项，备注也在。</translation>
    </message>
    <message>
        <source>Nothing of what is listed awaits a decision. Ctrl+Shift+K lists all articles again.</source>
        <translation>列出的里面没有待核的了。按 Ctrl+Shift+K 重新列出全部文章。</translation>
    </message>
    <message>
        <source>Every number of this article is a figure or was passed over for a reason.</source>
        <translation>这篇文章的每个数字都已是数据项，或者有理由略过。</translation>
    </message>
    <message numerus="yes">
        <source>All figures of this article are decided, but %n number(s) stand in brackets that no figure covers. A makes one a figure, Shift+X says that it is none, J goes on without.</source>
        <translation>
            <numerusform>这篇文章的数据项都核完了，但还有 %n 个带角框的数字没有着落。A 把它补录为数据项，Shift+X 表示它不是，J 不管它继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me round</source>
        <translation>带我看看</translation>
    </message>
    <message>
        <source>Bringing the workspace up to date…</source>
        <translation>正在把工作区升级到新版本…</translation>
    </message>
    <message>
        <source>Step %1 of %2, the newest that was known, is not in this workspace: an older copy was put there, or a file beside it was deleted. If you did not do that on purpose, go back to a backup.</source>
        <translation>工作区里没有已知最新的第 %1 步（%2）：可能换成了较旧的副本，或者旁边的文件被删掉了。如果不是您有意这样做的，请恢复备份。</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Another machine serves this folder, and what is saved here is only as safe as that and the way to it. Close every other program that has the workspace open; better, work on a copy on this machine.</source>
        <translation>这个文件夹在另一台机器上，保存得是否可靠取决于那台机器和网络。请关闭其他打开这个工作区的程序；最好在本机的副本上工作。</translation>
    </message>
    <message>
        <source>Jiaoshu was not closed properly last time. Every decision that was shown as saved is there.</source>
        <translation>校数上次没有正常关闭。凡是显示为已保存的判断都在。</translation>
    </message>
    <message>
        <source>Check or repair…</source>
        <translation>检查或修复…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Jiaoshu is busy. The import can go on when that is done.</source>
        <translation>校数正忙，待其完成后即可继续导入。</translation>
    </message>
    <message>
        <source>More was done since. Undo takes it back step by step, the last one first.</source>
        <translation>此后又有其他操作。撤销会从最近一步起逐步退回。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>There is no other figure whose sums fail, and no other unreviewed one that the engine doubts.</source>
        <translation>没有别的算不拢的数据项，待核的里面也没有别的引擎把握不大的数据项了。</translation>
    </message>
    <message>
        <source>The encoding of a text is doubtful.</source>
        <translation>有文本的编码不能确定。</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Its columns…</source>
        <translation>它的各列…</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>全部显示…</translation>
    </message>
    <message>
        <source>Welcome to Jiaoshu. Enter confirms a figure, X rejects it, E corrects it, and F1 shows every key.</source>
        <translation>欢迎使用校数。按 Enter 确认数据项，X 剔除，E 修改，F1 显示所有按键。</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n article(s) is lost: of it only what figures quote went out.</source>
        <translation>
            <numerusform>%n 篇文章的正文已丢失：其中只导出了数据项引用的原文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到那里</translation>
    </message>
    <message>
        <source>The import of %1 was stopped after %2 of %3 files.</source>
        <translation>%1 的导入已中断：共 %3 个文件，已导入 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s)</source>
        <comment>that were given to import</comment>
        <translation>
            <numerusform>%n 个文件或文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Opening articles: %1 of %2</source>
        <translation>正在打开文章：%1 / %2</translation>
    </message>
    <message>
        <source>Opening articles: %1 so far</source>
        <translation>正在打开文章：已有 %1 篇</translation>
    </message>
    <message>
        <source>What was to be opened in it waits until then: %1.</source>
        <translation>要在其中打开的内容将在工作区可用后打开：%1。</translation>
    </message>
    <message>
        <source>A large step is under way. The decision is saved as soon as that is done.</source>
        <translation>正在进行一项大的操作。完成后这个判断会立即保存。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <comment>an import that was stopped</comment>
        <translation>放弃它</translation>
    </message>
    <message>
        <source>It can still go on: “Unfinished import” in the File menu, and the next start, ask again.</source>
        <translation>导入仍可继续：可用“文件”菜单中的“未完成的导入”，下次启动时也会再次询问。</translation>
    </message>
    <message>
        <source>The import is forgotten. What of it came in stays.</source>
        <translation>已放弃这次导入。已经导入的文章仍然保留。</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>正在重做…</translation>
    </message>
    <message>
        <source>Taking articles out…</source>
        <translation>正在移除文章…</translation>
    </message>
    <message>
        <source>Saved as %1, but the article says otherwise.</source>
        <translation>已保存为 %1，但与原文不符。</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>再看一下</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>复制其路径</translation>
    </message>
    <message>
        <source>Saving many decisions…</source>
        <translation>正在保存大量决定……</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not verified.</source>
        <translation>
            <numerusform>其中 %n 个尚未核定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <comment>articles that have just come in</comment>
        <translation>移除这些文章</translation>
    </message>
    <message>
        <source>%1, with %2 beside it</source>
        <comment>a file, names of files</comment>
        <translation>%1（旁边还有 %2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between files</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ReaderPanel</name>
    <message>
        <source>No article is open</source>
        <translation>没有打开的文章</translation>
    </message>
    <message>
        <source>Open one or more articles: their figures are found, marked in the text, and wait for your decision.</source>
        <translation>打开一篇或多篇文章：其中的数据项会被找出，在原文中标明，等您判断。</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>打开文章…</translation>
    </message>
    <message>
        <source>The text of this article was lost. What its figures quote is left, and every □ is a character that is not. Taking the same file in again brings the text back.</source>
        <translation>这篇文章的正文已丢失，只剩下各数据项引用的原文；每个□代表一个已丢失的字。再次导入同一文件即可找回正文。</translation>
    </message>
    <message>
        <source>No article fits</source>
        <translation>没有符合的文章</translation>
    </message>
    <message>
        <source>No figure is in hand while none fits what is searched for and chosen. As soon as one does, the work goes on where it was.</source>
        <translation>没有数据项符合所查找和所选的条件，因此手头没有数据项。一有符合的，就从原处继续。</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>显示全部文章</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ReviewDesk</name>
    <message>
        <source>Figures</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, where it comes from</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ReviewStatus</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Each decision is in the workspace file as soon as it is taken.</source>
        <translation>每个判断一作出就写入工作区文件。</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>已全部核完</translation>
    </message>
    <message>
        <source>%1 left here · %2 in the workspace</source>
        <comment>figures to review</comment>
        <translation>本文待核 %1 · 工作区待核 %2</translation>
    </message>
    <message>
        <source>%1 left in the workspace</source>
        <comment>figures to review</comment>
        <translation>工作区待核 %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Analyst: %1</source>
        <translation>分析员：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 s a figure · about %n minute(s) left</source>
        <translation>
            <numerusform>每项 %1 秒 · 大约还要 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s a figure · about %n hour(s) left</source>
        <translation>
            <numerusform>每项 %1 秒 · 大约还要 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) uncovered</source>
        <translation>
            <numerusform>%n 个数字无着落</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of the article that are neither a figure nor passed over: Z goes to them, A makes one a figure, Shift+X says that it is none.</source>
        <translation>文章里既不是数据项、也没有被略过的数字：Z 逐个前往，A 补录为数据项，Shift+X 表示不是数据项。</translation>
    </message>
    <message>
        <source>The median time of your last decisions; it is kept nowhere.</source>
        <translation>您最近各次判断用时的中位数；不作任何记录。</translation>
    </message>
    <message>
        <source>%1 s a figure</source>
        <translation>每个数据项 %1 秒</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析员</translation>
    </message>
    <message>
        <source>Kept with each decision from now on; earlier ones keep the name they were taken under.</source>
        <translation>从现在起记入每个判断；以前的判断保留当时的姓名。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>after a size of type in points</comment>
        <translation> 磅</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) is what the system uses; the article is set larger</source>
        <translation>
            <numerusform>系统用 %n 磅；文章的字更大</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>数据项表</translation>
    </message>
    <message>
        <source>As the script of the article asks</source>
        <translation>随文章的字体</translation>
    </message>
    <message>
        <source>Font of: %1</source>
        <translation>字体：%1</translation>
    </message>
    <message>
        <source>Points larger than the rest: %1</source>
        <translation>比其他文字大几磅：%1</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::StraysDialog</name>
    <message>
        <source>Moved and lost figures</source>
        <translation>挪动与失落的数据项</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In the new issue</source>
        <translation>在新版中</translation>
    </message>
    <message>
        <source>Earlier issue</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>Its place in the new issue</source>
        <translation>它在新版中的位置</translation>
    </message>
    <message>
        <source>Show in the earlier issue</source>
        <translation>在旧版中显示</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>放到这里</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No figure waits for a place.</source>
        <translation>没有数据项在等待位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were decided on in an earlier issue and do not stand to the letter in the new one. None is guessed: give each a place, or reject it.</source>
        <translation>
            <numerusform>有 %n 个数据项在旧版中已经判断，在新版中却不是一字不差。程序不作猜测：请逐个指定位置，或者剔除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::TagDialog</name>
    <message>
        <source>Put on</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Tag articles</source>
        <translation>给文章加标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>A word of your own to find %n article(s) by:</source>
        <translation>
            <numerusform>给 %n 篇文章一个自定的标签：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Tour</name>
    <message>
        <source>The framed number in the text is the current figure; on the right stands how it was read. Press %1 if that is right: it is saved, and the next one comes.</source>
        <translation>正文里加框的数字是当前数据项，右边是它被读成的样子。对的话按 %1：它随即保存，并转到下一项。</translation>
    </message>
    <message>
        <source>Nothing is ever lost: %1 takes back the last decision, also after a restart. Try it.</source>
        <translation>什么都不会丢：%1 撤销上一个判断，重启之后也行。试试看。</translation>
    </message>
    <message>
        <source>That is all it takes. %1 finds articles, %2 finds any command by its name, %3 shows every key, %4 writes what is verified to a file.</source>
        <translation>这就够了。%1 查找文章，%2 按名称找任何命令，%3 显示全部按键，%4 把核过的写成文件。</translation>
    </message>
    <message>
        <source>Not everything with digits is a figure. %1 rejects the framed one; %2 to %3 in its place reject it and say why. Try one of them here, though this figure may be right: it is taken back in a moment.</source>
        <translation>带数字的不一定都是数据项。%1 剔除框住的这一项；改按 %2 到 %3 则同时说明理由。这一项也许并没有错，不妨先试一下：稍后就会撤回。</translation>
    </message>
    <message>
        <source>A slip is put right by one key: %1 multiplies by ten thousand, %2 goes to the unit, %3 to the period. Try %1, then %4 saves it: this, too, is taken back.</source>
        <translation>小错一个键就能改：%1 乘以一万，%2 到单位，%3 到时期。试按 %1，再按 %4 保存：这一步稍后也会撤回。</translation>
    </message>
    <message numerus="yes">
        <source>Those were tries. %1 takes back the last decision, also after a restart: press it %n time(s), and the figures stand as they did.</source>
        <translation>
            <numerusform>刚才只是试一试。%1 撤销上一个判断，重启之后也行：按 %n 次，数据项就恢复原样。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::TourBar</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束演练</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>演练</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::VariantsDialog</name>
    <message>
        <source>Show what changes…</source>
        <translation>查看更改…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Merge variants of words</source>
        <translation>合并同义写法</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Words of which field</source>
        <translation>哪一栏的词</translation>
    </message>
    <message>
        <source>Words that are written alike</source>
        <translation>写法相近的词</translation>
    </message>
    <message>
        <source>No two words of this field are written alike.</source>
        <translation>这一栏里没有写法相近的词。</translation>
    </message>
    <message>
        <source>All become</source>
        <translation>统一为</translation>
    </message>
    <message>
        <source>Words that differ only in script, width or spaces; of indicators and places also in case, punctuation, 的 or how a number is written, and of places in an ending such as 县. Look whether they mean the same.</source>
        <translation>这些词只在简繁、全角半角或空格上不同；指标和地区还可能在大小写、标点、“的”字或数字写法上不同，地区还可能差“县”一类的词尾。请看所指是否相同。</translation>
    </message>
    <message>
        <source>Words of</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>word, figures that have it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>这个词没错</translation>
    </message>
    <message>
        <source>written alike</source>
        <translation>写法相近</translation>
    </message>
    <message>
        <source>new</source>
        <comment>words</comment>
        <translation>新词</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>哪些词</translation>
    </message>
    <message>
        <source>that are</source>
        <comment>words of a field that are written alike, or new</comment>
        <translation>范围</translation>
    </message>
    <message>
        <source>Words that analysts have typed, and that neither the engine nor the program&apos;s tables have. Those that are right are offered while you type; the others can become a known word.</source>
        <translation>分析员输入过、引擎和程序的词表里都没有的词。没错的词以后输入时会提示；其余的可以改成已有的词。</translation>
    </message>
    <message>
        <source>No word of this field is new.</source>
        <translation>这一栏没有新词。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::WindowActions</name>
    <message>
        <source>Open articles</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <translation>文章 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This figure is not decided yet: there is nothing to take back here. %1 takes back the decision before, on whichever figure that was.</source>
        <translation>这一项还没有判断，这里没有可撤回的。%1 撤销上一个判断，不论是哪一项的。</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>打开文章文件夹</translation>
    </message>
    <message>
        <source>Workspaces (*.jiaoshu);;All files (*)</source>
        <translation>工作区 (*.jiaoshu);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Jiaoshu %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Turns Chinese news articles into a verified dataset of figures.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;校数 %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;把中文新闻文章变成核实过的数据集。&lt;/p&gt;&lt;p&gt;自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Workspace: %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;工作区：%1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Jiaoshu</source>
        <translation>关于校数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no figure to do this to.</source>
        <translation>没有可以这样做的数据项。</translation>
    </message>
    <message>
        <source>The same for them…</source>
        <translation>同样更改…</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy an article first.</source>
        <translation>没有可粘贴的文字。请先复制一篇文章。</translation>
    </message>
    <message numerus="yes">
        <source>%1. The same may hold for %n other figure(s) of this article.</source>
        <translation>
            <numerusform>%1。本文另有 %n 个数据项可能也是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other figure of the workspace has this unit.</source>
        <translation>工作区里没有别的数据项用这个单位。</translation>
    </message>
    <message>
        <source>No other figure of the workspace has this indicator.</source>
        <translation>工作区里没有别的数据项是这个指标。</translation>
    </message>
    <message>
        <source>Keep as a view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>视图名称：</translation>
    </message>
    <message>
        <source>Of %1 that you looked at, %2 were wrong: between %3 % and %4 % of the %5 accepted ones (95 %).</source>
        <translation>您看过的 %1 项里有 %2 项是错的：采纳的 %5 项中错的占 %3 % 到 %4 %（95 %）。</translation>
    </message>
    <message>
        <source>a change that is not saved</source>
        <translation>未保存的改动</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>打开网址</translation>
    </message>
    <message>
        <source>Web address of the article (https):</source>
        <translation>文章的网址（https）：</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Enter now goes on down the table. A third press on the heading it is sorted by, and “In one list”, bring back the order of the text.</source>
        <translation>Enter 现在沿表格往下走。第三次点击所排序的列标题，并选“不分组”，即恢复原文顺序。</translation>
    </message>
    <message>
        <source>An export is being written. How far it is stands below, with a button to give it up; the next one can begin after it.</source>
        <translation>正在写出一次导出。进度显示在下方，可用旁边的按钮放弃；完成后才能开始下一次导出。</translation>
    </message>
    <message>
        <source>The figure in hand does not fit what the window is narrowed down to.</source>
        <translation>手上的数据项不在当前筛选之内。</translation>
    </message>
    <message>
        <source>What that was about does not fit what the window is narrowed down to.</source>
        <translation>所涉及的数据项不在当前筛选之内。</translation>
    </message>
</context>
</TS>
