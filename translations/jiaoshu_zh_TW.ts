<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open articles…</source>
        <translation>開啟文章(&amp;O)…</translation>
    </message>
    <message>
        <source>Take files into the workspace and read their figures</source>
        <translation>把檔案收進工作區並讀出其中的數據項</translation>
    </message>
    <message>
        <source>Open a &amp;folder of articles…</source>
        <translation>開啟資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Take in every article of a folder and the folders below it</source>
        <translation>收進資料夾及其下各級資料夾裡的所有文章</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新增工作區(&amp;N)…</translation>
    </message>
    <message>
        <source>Begin an empty workspace in a file of your choice</source>
        <translation>在您選定的檔案裡建立一個空的工作區</translation>
    </message>
    <message>
        <source>Open &amp;workspace…</source>
        <translation>開啟工作區(&amp;W)…</translation>
    </message>
    <message>
        <source>Go on in another workspace</source>
        <translation>換到另一個工作區繼續</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the verified figures to a CSV or JSON Lines file</source>
        <translation>把核過的數據項寫成 CSV 或 JSON Lines 檔案</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Your name as analyst, language, theme and text size</source>
        <translation>分析員姓名、語言、主題和字級</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program; every decision is saved already</source>
        <translation>關閉程式；每個判斷都已儲存</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change, also one from before the program was closed</source>
        <translation>撤回上一個改動，上次關閉程式以前的也行</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>把撤回的改動再做一遍</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>The figure is right as it stands; go to the next unreviewed one</source>
        <translation>數據項無誤，轉到下一個待核的</translation>
    </message>
    <message>
        <source>&amp;Edit the fields</source>
        <translation>修改欄位(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the form; Enter there saves the correction, Esc comes back</source>
        <translation>轉到表單；在那裡按 Enter 儲存修正，按 Esc 返回</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>剔除(&amp;J)</translation>
    </message>
    <message>
        <source>This is no figure; it is kept as rejected and left out of the dataset</source>
        <translation>這不是數據項；留作已剔除，不進入資料集</translation>
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
        <translation>撤回對這個數據項的判斷</translation>
    </message>
    <message>
        <source>&amp;Add the selection as a figure</source>
        <translation>把選取的文字補錄為數據項(&amp;A)</translation>
    </message>
    <message>
        <source>The engine reads the selected text; Shift and the arrows select without a mouse</source>
        <translation>由引擎讀取選取的文字；不用滑鼠時按 Shift 加方向鍵選取</translation>
    </message>
    <message>
        <source>&amp;Take the selection as its span</source>
        <translation>以選取的文字為其片段(&amp;T)</translation>
    </message>
    <message>
        <source>The current figure&apos;s quote becomes the selected text</source>
        <translation>目前數據項的原文改為選取的文字</translation>
    </message>
    <message>
        <source>Read the articles a&amp;gain</source>
        <translation>重讀文章(&amp;G)</translation>
    </message>
    <message>
        <source>Next &amp;unreviewed figure</source>
        <translation>下一個待核數據項(&amp;U)</translation>
    </message>
    <message>
        <source>Also across the end of the article</source>
        <translation>可越過文章末尾</translation>
    </message>
    <message>
        <source>Previous unre&amp;viewed figure</source>
        <translation>上一個待核數據項(&amp;V)</translation>
    </message>
    <message>
        <source>Also across the begin of the article</source>
        <translation>可越過文章開頭</translation>
    </message>
    <message>
        <source>&amp;Next figure</source>
        <translation>下一個數據項(&amp;N)</translation>
    </message>
    <message>
        <source>In the order of the text, whatever its state</source>
        <translation>按原文次序，不論狀態</translation>
    </message>
    <message>
        <source>&amp;Previous figure</source>
        <translation>上一個數據項(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>下一篇文章(&amp;X)</translation>
    </message>
    <message>
        <source>Open the article below in the list</source>
        <translation>開啟清單中下面一篇</translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>上一篇文章(&amp;I)</translation>
    </message>
    <message>
        <source>Open the article above in the list</source>
        <translation>開啟清單中上面一篇</translation>
    </message>
    <message>
        <source>To the &amp;articles</source>
        <translation>移到文章清單(&amp;A)</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of articles</source>
        <translation>鍵盤移到文章清單</translation>
    </message>
    <message>
        <source>To the &amp;text</source>
        <translation>移到原文(&amp;T)</translation>
    </message>
    <message>
        <source>Move the keyboard to the article&apos;s text</source>
        <translation>鍵盤移到文章原文</translation>
    </message>
    <message>
        <source>To the &amp;figures</source>
        <translation>移到數據項表(&amp;F)</translation>
    </message>
    <message>
        <source>Move the keyboard to the table of figures</source>
        <translation>鍵盤移到數據項表</translation>
    </message>
    <message>
        <source>To the for&amp;m</source>
        <translation>移到表單(&amp;M)</translation>
    </message>
    <message>
        <source>Move the keyboard to the fields of the figure</source>
        <translation>鍵盤移到數據項的欄位</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Also Ctrl and the mouse wheel</source>
        <translation>也可按住 Ctrl 捲動滾輪</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>恢復字級(&amp;U)</translation>
    </message>
    <message>
        <source>Take back all zooming</source>
        <translation>取消所有縮放</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing but the review</source>
        <translation>只留審核介面</translation>
    </message>
    <message>
        <source>Reset the la&amp;yout</source>
        <translation>恢復版面配置(&amp;Y)</translation>
    </message>
    <message>
        <source>Panels, columns and text size as on the first day</source>
        <translation>面板、欄和字級恢復初始狀態</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>淺色或深色隨桌面而定</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>淺底深字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>深底淺字</translation>
    </message>
    <message>
        <source>The interface in English</source>
        <translation>介面使用英文</translation>
    </message>
    <message>
        <source>The interface in simplified Chinese</source>
        <translation>介面使用簡體中文</translation>
    </message>
    <message>
        <source>The interface in traditional Chinese</source>
        <translation>介面使用繁體中文</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Every key on one sheet</source>
        <translation>所有快速鍵一覽</translation>
    </message>
    <message>
        <source>&amp;About Jiaoshu</source>
        <translation>關於校數(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and where the workspace is</source>
        <translation>版本、授權條款和工作區位置</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>審核(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>在文章中尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Words in the text of the article</source>
        <translation>文章原文裡的文字</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>尋找下一處(&amp;N)</translation>
    </message>
    <message>
        <source>The next place with the same words</source>
        <translation>下一處相同的文字</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>尋找上一處(&amp;P)</translation>
    </message>
    <message>
        <source>The previous place with the same words</source>
        <translation>上一處相同的文字</translation>
    </message>
    <message>
        <source>Fi&amp;lter the figures…</source>
        <translation>篩選數據項(&amp;L)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Add figure</source>
        <translation>補錄</translation>
    </message>
    <message>
        <source>Unsure, with a &amp;note…</source>
        <translation>存疑並備註(&amp;N)…</translation>
    </message>
    <message>
        <source>Leave it for a second look and say why; the note comes back with it</source>
        <translation>留待再看並說明原因；再看時備註也在</translation>
    </message>
    <message>
        <source>Not a &amp;figure</source>
        <translation>不是數據項(&amp;F)</translation>
    </message>
    <message>
        <source>Reject: the words say no amount at all</source>
        <translation>剔除：這些字根本不表示數量</translation>
    </message>
    <message>
        <source>Wrong &amp;words</source>
        <translation>取字有誤(&amp;W)</translation>
    </message>
    <message>
        <source>Reject: part of another number, or words that do not belong together</source>
        <translation>剔除：是別的數字的一部分，或者不該連在一起</translation>
    </message>
    <message>
        <source>&amp;Said before</source>
        <translation>前文已有(&amp;S)</translation>
    </message>
    <message>
        <source>Reject: the article says the same figure elsewhere</source>
        <translation>剔除：文章別處已有同一數據</translation>
    </message>
    <message>
        <source>&amp;Nothing to measure</source>
        <translation>無可統計(&amp;N)</translation>
    </message>
    <message>
        <source>Reject: an amount, but of nothing that the dataset wants</source>
        <translation>剔除：是數量，但不是資料集要的</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>下一個問題(&amp;B)</translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation>上一個問題(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;text goes</source>
        <translation>按原文順序(&amp;T)</translation>
    </message>
    <message>
        <source>After a decision go to the next unreviewed figure in reading order</source>
        <translation>判斷之後按原文順序到下一個待核的數據項</translation>
    </message>
    <message>
        <source>&amp;Problems first</source>
        <translation>先看有問題的(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>更改快速鍵(&amp;C)…</translation>
    </message>
    <message>
        <source>Other keys for any action; sets of keys as files</source>
        <translation>給任何操作換鍵；方案可存為檔案</translation>
    </message>
    <message>
        <source>Re&amp;ject because</source>
        <translation>剔除原因(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Order of work</source>
        <translation>核對次序(&amp;O)</translation>
    </message>
    <message>
        <source>Times &amp;10⁴ (万)</source>
        <translation>乘以 &amp;10⁴（萬）</translation>
    </message>
    <message>
        <source>The number was meant in units of ten thousand; Enter then saves it</source>
        <translation>這個數原以萬計；再按 Enter 儲存</translation>
    </message>
    <message>
        <source>Divided by 1&amp;0⁴</source>
        <translation>除以 1&amp;0⁴</translation>
    </message>
    <message>
        <source>Ten thousand was counted once too often</source>
        <translation>多乘了一次萬</translation>
    </message>
    <message>
        <source>Times 10⁸ (亿)</source>
        <translation>乘以 10⁸（億）</translation>
    </message>
    <message>
        <source>The number was meant in units of a hundred million</source>
        <translation>這個數原以億計</translation>
    </message>
    <message>
        <source>Divided by 10⁸</source>
        <translation>除以 10⁸</translation>
    </message>
    <message>
        <source>A hundred million was counted once too often</source>
        <translation>多乘了一次億</translation>
    </message>
    <message>
        <source>&amp;Percent or percentage points</source>
        <translation>百分比或百分點(&amp;P)</translation>
    </message>
    <message>
        <source>% becomes 百分点, anything else becomes %</source>
        <translation>% 變為百分點，其餘變為 %</translation>
    </message>
    <message>
        <source>&amp;Minus or plus</source>
        <translation>正負號(&amp;M)</translation>
    </message>
    <message>
        <source>A decrease that was read as an increase, or the other way round</source>
        <translation>把減少讀成了增加，或者相反</translation>
    </message>
    <message>
        <source>Next &amp;qualifier</source>
        <translation>下一個限定(&amp;Q)</translation>
    </message>
    <message>
        <source>Exactly, about, more than, at least, less than, at most, and round again</source>
        <translation>恰好、約、超過、至少、不足、至多，依次輪換</translation>
    </message>
    <message>
        <source>Previous qualifier</source>
        <translation>上一個限定</translation>
    </message>
    <message>
        <source>The same the other way round</source>
        <translation>反方向輪換</translation>
    </message>
    <message>
        <source>The &amp;unit…</source>
        <translation>單位(&amp;U)…</translation>
    </message>
    <message>
        <source>Go to the unit in the form</source>
        <translation>到表單裡的單位</translation>
    </message>
    <message>
        <source>The &amp;time…</source>
        <translation>時期(&amp;T)…</translation>
    </message>
    <message>
        <source>Go to the period in the form: 2023, 23-8, 2024q3, 23h1</source>
        <translation>到表單裡的時期：2023、23-8、2024q3、23h1</translation>
    </message>
    <message>
        <source>The p&amp;lace…</source>
        <translation>地區(&amp;L)…</translation>
    </message>
    <message>
        <source>Go to the place in the form</source>
        <translation>到表單裡的地區</translation>
    </message>
    <message>
        <source>The &amp;indicator…</source>
        <translation>指標(&amp;I)…</translation>
    </message>
    <message>
        <source>Go to the indicator in the form</source>
        <translation>到表單裡的指標</translation>
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
        <translation>後面多取一字；數值隨之重讀</translation>
    </message>
    <message>
        <source>Words end further left</source>
        <translation>末尾左移</translation>
    </message>
    <message>
        <source>The last character does not belong to the figure</source>
        <translation>最後一字不屬於這個數據項</translation>
    </message>
    <message>
        <source>Words begin further left</source>
        <translation>開頭左移</translation>
    </message>
    <message>
        <source>One more character in front belongs to the figure</source>
        <translation>前面多取一字</translation>
    </message>
    <message>
        <source>Words begin further right</source>
        <translation>開頭右移</translation>
    </message>
    <message>
        <source>The first character does not belong to the figure</source>
        <translation>第一字不屬於這個數據項</translation>
    </message>
    <message>
        <source>The &amp;whole number</source>
        <translation>取整個數(&amp;W)</translation>
    </message>
    <message>
        <source>Take in all of the number that the words cut or touch</source>
        <translation>把切斷或相鄰的數字全部取入</translation>
    </message>
    <message>
        <source>Confirm all that is sho&amp;wn…</source>
        <translation>確認表中所示(&amp;W)…</translation>
    </message>
    <message>
        <source>What the table shows and is not decided; a list first, one undo after</source>
        <translation>表中顯示而尚未判斷的；先列清單，之後一次復原即可</translation>
    </message>
    <message>
        <source>Check a grou&amp;p…</source>
        <translation>成組核對(&amp;P)…</translation>
    </message>
    <message>
        <source>Figures of one unit, indicator or kind from all articles on one list: strike out the wrong ones, confirm the rest</source>
        <translation>把各篇裡同一單位、指標或種類的數據項列在一起：劃去錯的，確認其餘</translation>
    </message>
    <message>
        <source>The same for si&amp;milar figures…</source>
        <translation>同樣更改類似的(&amp;M)…</translation>
    </message>
    <message>
        <source>Carry the last correction over to the figures it fits as well; a list first, one undo after</source>
        <translation>把剛才的更正用到同樣情形的數據項；先列清單，之後一次復原即可</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>歷史(&amp;H)</translation>
    </message>
    <message>
        <source>What happened, in sentences; one figure can be brought back to an earlier state</source>
        <translation>發生過什麼，一句一條；可讓某個數據項回到先前狀態</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>尋找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Any action by a part of its name</source>
        <translation>按名稱的一部分找任何操作</translation>
    </message>
    <message>
        <source>&amp;Paste an article</source>
        <translation>貼上文章(&amp;P)</translation>
    </message>
    <message>
        <source>Take in the text, web page or files that were copied elsewhere</source>
        <translation>收進在別處複製的文字、網頁或檔案</translation>
    </message>
    <message>
        <source>Find &amp;articles…</source>
        <translation>尋找文章(&amp;A)…</translation>
    </message>
    <message>
        <source>List only articles with these words in their title or text</source>
        <translation>只列出標題或正文裡有這些字詞的文章</translation>
    </message>
    <message>
        <source>Next of the same un&amp;it</source>
        <translation>下一個同單位的(&amp;I)</translation>
    </message>
    <message>
        <source>In any article, whatever its state; once round</source>
        <translation>不論哪篇文章、什麼狀態；到頭後從頭再來</translation>
    </message>
    <message>
        <source>Next of the same in&amp;dicator</source>
        <translation>下一個同指標的(&amp;D)</translation>
    </message>
    <message>
        <source>Narrow &amp;down</source>
        <translation>篩選文章(&amp;D)</translation>
    </message>
    <message>
        <source>List articles by the state, unit, indicator, place, year and so on of their figures</source>
        <translation>按數據項的狀態、單位、指標、地區、年份等列出文章</translation>
    </message>
    <message>
        <source>Workspace &amp;1</source>
        <translation>工作區(&amp;1)</translation>
    </message>
    <message>
        <source>Go on in a workspace that was open before</source>
        <translation>回到以前打開過的工作區</translation>
    </message>
    <message>
        <source>Workspace &amp;2</source>
        <translation>工作區(&amp;2)</translation>
    </message>
    <message>
        <source>Workspace &amp;3</source>
        <translation>工作區(&amp;3)</translation>
    </message>
    <message>
        <source>Workspace &amp;4</source>
        <translation>工作區(&amp;4)</translation>
    </message>
    <message>
        <source>Workspace &amp;5</source>
        <translation>工作區(&amp;5)</translation>
    </message>
    <message>
        <source>Accept what is &amp;sure…</source>
        <translation>採納有把握的(&amp;S)…</translation>
    </message>
    <message>
        <source>Confirm what the engine was surest of without a look at each, at a price that your decisions tell; a sample after</source>
        <translation>不逐項看就確認引擎最有把握的；代價由您以往的判斷推算，之後抽樣複核</translation>
    </message>
    <message>
        <source>Next number no figure co&amp;vers</source>
        <translation>下一個無著落的數字(&amp;V)</translation>
    </message>
    <message>
        <source>Selects it: A makes it a figure, Shift+X says that it is none</source>
        <translation>選中它：A 補錄為數據項，Shift+X 表示不是數據項</translation>
    </message>
    <message>
        <source>This nu&amp;mber is no figure</source>
        <translation>這個數字不是數據項(&amp;M)</translation>
    </message>
    <message>
        <source>Covers the selected number by a rejection and goes to the next one</source>
        <translation>把選中的數字記為剔除，再到下一個</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>核對速度(&amp;P)</translation>
    </message>
    <message>
        <source>Show how long a decision takes you and how much time is left; it is kept nowhere</source>
        <translation>顯示您判斷一項要多久、還需要多少時間；不作任何記錄</translation>
    </message>
    <message>
        <source>Room for the &amp;text</source>
        <translation>正文為主(&amp;T)</translation>
    </message>
    <message>
        <source>The article wide, the list of articles put away</source>
        <translation>正文加寬，收起文章列表</translation>
    </message>
    <message>
        <source>Room for the fi&amp;gures</source>
        <translation>數據項為主(&amp;G)</translation>
    </message>
    <message>
        <source>The table wide with all its columns, the list of articles put away</source>
        <translation>表格加寬、各列齊全，收起文章列表</translation>
    </message>
    <message>
        <source>A short &amp;tour</source>
        <translation>入門演練(&amp;T)</translation>
    </message>
    <message>
        <source>Five things to try on the article at hand</source>
        <translation>在眼前的文章上試五件事</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>最近的工作區(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>備份(&amp;B)…</translation>
    </message>
    <message>
        <source>What there is to go back to, each with its number of decisions</source>
        <translation>可以退回的各個備份，各有多少判斷</translation>
    </message>
    <message>
        <source>Shows first what the engine would read otherwise; decided figures stay as they are</source>
        <translation>先列出引擎會有哪些不同讀法；已判斷的數據項保持不變</translation>
    </message>
    <message>
        <source>New &amp;issue of an earlier article…</source>
        <translation>較早文章的新版(&amp;I)…</translation>
    </message>
    <message>
        <source>Carry the decisions on an earlier article over to this one</source>
        <translation>把對較早文章的判斷帶到這一篇</translation>
    </message>
    <message>
        <source>&amp;Moved and lost figures…</source>
        <translation>挪動與失落的數據項(&amp;M)…</translation>
    </message>
    <message>
        <source>Decided figures that were not found to the letter in a new issue</source>
        <translation>在新版中沒有一字不差找到的已判斷數據項</translation>
    </message>
    <message>
        <source>Check the &amp;workspace</source>
        <translation>檢查工作區(&amp;W)</translation>
    </message>
    <message>
        <source>From its pages to the chain of the decisions</source>
        <translation>從檔案頁面一直查到判斷的鏈條</translation>
    </message>
    <message>
        <source>Open an a&amp;ddress…</source>
        <translation>開啟網址(&amp;D)…</translation>
    </message>
    <message>
        <source>Take in the article at a web address (https), and nothing else from there</source>
        <translation>收進網址（https）上的那一篇文章，不載入那裡的其他內容</translation>
    </message>
    <message>
        <source>New win&amp;dow</source>
        <translation>新增視窗(&amp;D)</translation>
    </message>
    <message>
        <source>Another window, for another workspace</source>
        <translation>再開一個視窗，用於另一個工作區</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>關閉視窗(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window; every decision is saved already</source>
        <translation>關閉這個視窗；每個判斷都已儲存</translation>
    </message>
    <message>
        <source>&amp;Concordance…</source>
        <translation>上下文索引(&amp;C)…</translation>
    </message>
    <message>
        <source>Every place of some words or a number in all articles, with the words around it</source>
        <translation>詞語或數字在所有文章裡的每一處，連同前後文</translation>
    </message>
    <message>
        <source>Article &amp;details and tags…</source>
        <translation>文章資訊與標籤(&amp;D)…</translation>
    </message>
    <message>
        <source>Correct title, day, outlet, reporter and place of the article, and put tags on it</source>
        <translation>更正文章的標題、日期、發布者、記者和地區，並加標籤</translation>
    </message>
    <message>
        <source>The article sa&amp;ys so</source>
        <translation>原文如此(&amp;Y)</translation>
    </message>
    <message>
        <source>Confirms the figure as it is printed, though a sum fails; that is no problem any more</source>
        <translation>儘管算不攏，仍按原文確認，不再算作問題</translation>
    </message>
    <message>
        <source>The next figure whose sums fail, then the next unreviewed one that the engine doubts</source>
        <translation>下一個算不攏的數據項，然後是下一個引擎沒有把握的待核數據項</translation>
    </message>
    <message>
        <source>The previous figure whose sums fail, then the previous unreviewed one that the engine doubts</source>
        <translation>上一個算不攏的數據項，然後是上一個引擎沒有把握的待核數據項</translation>
    </message>
    <message>
        <source>Next of the same su&amp;m</source>
        <translation>同一算式的下一項(&amp;M)</translation>
    </message>
    <message>
        <source>The other figures that the check of this one compares it with, once round</source>
        <translation>核算時與這一項相比較的其他數據項，循環一圈</translation>
    </message>
    <message>
        <source>After a decision go to what fails a sum or the engine doubts, and to the rest when nothing of it is left</source>
        <translation>判斷之後先到算不攏的和引擎沒有把握的，看完再看其餘</translation>
    </message>
    <message>
        <source>Ta&amp;g the articles…</source>
        <translation>給文章加標籤(&amp;G)…</translation>
    </message>
    <message>
        <source>Put one tag on all articles that are selected in the list, or take it off them</source>
        <translation>給列表裡選取的所有文章加上或去掉同一個標籤</translation>
    </message>
    <message>
        <source>&amp;Merge variants of words…</source>
        <translation>合併同義寫法(&amp;M)…</translation>
    </message>
    <message>
        <source>Indicators, places and units that are one thing under several names, in all articles</source>
        <translation>所有文章裡寫法不同而所指相同的指標、地區和單位</translation>
    </message>
    <message>
        <source>Ta&amp;ke the articles out</source>
        <translation>移除文章(&amp;K)</translation>
    </message>
    <message>
        <source>What is selected in the list, out of the workspace with all figures; undo brings them back</source>
        <translation>把列表裡選取的文章連同數據項移出工作區；可復原</translation>
    </message>
    <message>
        <source>Confirm wherever it is sai&amp;d</source>
        <translation>各處一併確認(&amp;D)</translation>
    </message>
    <message>
        <source>The figure and all others that tell the same fact with the same number, in this article and others; one undo takes all back</source>
        <translation>目前的數據項，以及本文和其他文章裡數值相同、說同一件事的各處；一次復原即可全部收回</translation>
    </message>
    <message>
        <source>Dup&amp;licates…</source>
        <translation>重複文章(&amp;L)…</translation>
    </message>
    <message>
        <source>Articles that are nearly the same, with what differs in them; link them and review a fact once</source>
        <translation>幾乎相同的文章及其差異；關聯後同一事實只需核對一次</translation>
    </message>
    <message>
        <source>Narrow down to figures with these words, in this article and all others</source>
        <translation>只看含這些字詞的數據項，本文和其他文章都一樣</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>顯示全部(&amp;S)</translation>
    </message>
    <message>
        <source>Take back all that articles and figures are narrowed down by</source>
        <translation>取消對文章和數據項的所有篩選</translation>
    </message>
    <message>
        <source>New &amp;words…</source>
        <translation>新詞(&amp;W)…</translation>
    </message>
    <message>
        <source>Indicators, places and units that only analysts have typed: found right, or made a known word</source>
        <translation>只由分析員輸入過的指標、地區和單位：認定無誤，或改成已有的詞</translation>
    </message>
    <message>
        <source>&amp;Risk and weight first</source>
        <translation>風險大、分量重的先做(&amp;R)</translation>
    </message>
    <message>
        <source>Article by article: what fails a sum, contradicts or is doubted, and the figures of the headline and the first paragraph before the others</source>
        <translation>逐篇進行：算不平、相矛盾或有疑問的先做，標題和首段裡的數據項排在其餘之前</translation>
    </message>
    <message>
        <source>Cop&amp;y with the source</source>
        <translation>連同出處複製(&amp;Y)</translation>
    </message>
    <message>
        <source>The selected words, or the figure with what it says, and which article they stand in</source>
        <translation>選取的文字（或目前的數據項及其含義）連同所在的文章</translation>
    </message>
    <message>
        <source>&amp;My own workspace</source>
        <translation>我的工作區(&amp;M)</translation>
    </message>
    <message>
        <source>From the sample articles to your own</source>
        <translation>從範例文章轉到您自己的文章</translation>
    </message>
    <message>
        <source>&amp;Sample articles</source>
        <translation>範例文章(&amp;S)</translation>
    </message>
    <message>
        <source>Four articles to practise on, in a workspace of their own</source>
        <translation>四篇供練習的文章，放在單獨的工作區裡</translation>
    </message>
    <message>
        <source>Begin the samples &amp;anew</source>
        <translation>重新開始練習(&amp;A)</translation>
    </message>
    <message>
        <source>The sample articles as on the first day; what you decided on them is forgotten</source>
        <translation>範例文章恢復原樣；您對它們的判斷會被清除</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>&amp;Unfinished import</source>
        <translation>未完成的匯入(&amp;U)</translation>
    </message>
    <message>
        <source>Go on with an import that was stopped, or forget it</source>
        <translation>繼續中斷的匯入，或將其放棄</translation>
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
        <translation>由%1到%2，變動%3</translation>
    </message>
    <message>
        <source>A change by %1 to %2 is %3</source>
        <translation>變動%1後為%2，幅度%3</translation>
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
        <translation>%1分給%2，平均%3</translation>
    </message>
    <message>
        <source>The same fact is told as %1 and as %2</source>
        <translation>同一事實兩處分別寫作%1和%2</translation>
    </message>
    <message>
        <source>%1 = %2, but the total says %3</source>
        <translation>%1 = %2，但合計寫的是%3</translation>
    </message>
    <message>
        <source>%1 of %2 is %3, but the article says %4</source>
        <translation>%1占%2的%3，但文中寫的是%4</translation>
    </message>
    <message>
        <source>From %1 to %2 is %3, but the article says %4</source>
        <translation>由%1到%2，變動應為%3，但文中寫的是%4</translation>
    </message>
    <message>
        <source>A change by %1 to %2 is %3, but the article says %4</source>
        <translation>變動%1後為%2，幅度應為%3，但文中寫的是%4</translation>
    </message>
    <message>
        <source>%1 is said to be a part of %2, and is more</source>
        <translation>%1是%2的一部分，卻比它大</translation>
    </message>
    <message>
        <source>%1 in %2: too few or too many for each</source>
        <translation>%2共%1：平均到每個單位的數量不合常理</translation>
    </message>
    <message>
        <source>From %1 to %2, but the article says that it fell</source>
        <translation>由%1到%2，但文中說是下降</translation>
    </message>
    <message>
        <source>From %1 to %2, but the article says that it rose</source>
        <translation>由%1到%2，但文中說是上升</translation>
    </message>
    <message>
        <source>%1 for %2 is %3 each, but the article says %4</source>
        <translation>%1分給%2，平均%3，但文中寫的是%4</translation>
    </message>
    <message>
        <source>The same fact is told as %1, but also as %2</source>
        <translation>同一事實一處寫作%1，另一處寫作%2</translation>
    </message>
    <message>
        <source>%1; it would hold with %2 for %3</source>
        <comment>what fails, value, words</comment>
        <translation>%1；若%3為%2便算得攏</translation>
    </message>
    <message>
        <source>The text reads %1, which is %2; the figure says %3</source>
        <translation>原文為 %1，即 %2；數據項寫的是 %3</translation>
    </message>
    <message>
        <source>The text reads %1, which is %2.</source>
        <translation>原文為 %1，即 %2。</translation>
    </message>
    <message>
        <source>The same fact is told otherwise elsewhere.</source>
        <translation>同一事實在別處另有說法。</translation>
    </message>
    <message>
        <source>A check that it takes part in does not come out.</source>
        <translation>它參與的一項核算對不上。</translation>
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
        <translation>「%1」不是數字。</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>數字的位數太多。</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write 2023, 2023-08, 2023-08-31 or two of them joined by “/”.</source>
        <translation>「%1」不是時期。請寫成 2023、2023-08、2023-08-31，或用「/」連接其中兩個。</translation>
    </message>
    <message>
        <source>A field cannot be as it is: %1.</source>
        <translation>欄位的內容不成立：%1。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>這不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>There is no number in the selection. Select a number with its unit.</source>
        <translation>選取的文字裡沒有數字。請選取數字及其單位。</translation>
    </message>
    <message>
        <source>The text of this article was lost, so no figure can be added and no quote changed. Take the same file in again first.</source>
        <translation>這篇文章的原文已遺失，因此不能補錄數據項，也不能改動引文。請先重新匯入同一檔案。</translation>
    </message>
    <message>
        <source>The selection holds no text of the article.</source>
        <translation>選取範圍裡沒有文章的文字。</translation>
    </message>
    <message>
        <source>The workspace holds this article already.</source>
        <translation>工作區裡已有這篇文章。</translation>
    </message>
    <message>
        <source>The workspace no longer holds this article.</source>
        <translation>工作區裡已沒有這篇文章。</translation>
    </message>
    <message>
        <source>The workspace no longer holds this figure.</source>
        <translation>工作區裡已沒有這個數據項。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的改動。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的改動。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空檔案。</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 不是文字檔。</translation>
    </message>
    <message>
        <source>%1 is neither UTF-8 nor GB18030 nor Big5. Save it as UTF-8 and open it again.</source>
        <translation>%1 的編碼既不是 UTF-8，也不是 GB18030 或 Big5。請另存為 UTF-8 再開啟。</translation>
    </message>
    <message>
        <source>%1 is too large for an article.</source>
        <translation>%1 太大，不像一篇文章。</translation>
    </message>
    <message>
        <source>The word lists of the program are damaged: %1 (%2). Install it again.</source>
        <translation>程式的詞表已損毀：%1（%2）。請重新安裝。</translation>
    </message>
    <message>
        <source>%1 is not in a format that is understood.</source>
        <translation>無法辨識 %1 的格式。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check its permissions.</source>
        <translation>無法讀取 %1（%2）。請檢查權限。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another place.</source>
        <translation>無法寫入 %1（%2）。請換一個位置。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>磁碟已滿。請騰出空間再試。</translation>
    </message>
    <message>
        <source>Articles are just being written. Try again in a moment.</source>
        <translation>正在寫入文章，請稍後再試。</translation>
    </message>
    <message>
        <source>What is said there was changed in the meantime. Nothing was decided: look at it again.</source>
        <translation>那裡的內容在此期間已有變動，這次判斷沒有作出，請再看一遍。</translation>
    </message>
    <message>
        <source>The workspace can only be read, so nothing can be decided in it.</source>
        <translation>工作區是唯讀的，不能在其中作判斷。</translation>
    </message>
    <message>
        <source>%1 is not a workspace of Jiaoshu. It was left as it is.</source>
        <translation>%1 不是校數的工作區。檔案未作任何改動。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Jiaoshu. Update the program to open it.</source>
        <translation>%1 由更新版本的校數建立。請更新程式再開啟。</translation>
    </message>
    <message>
        <source>The last changes of %1 stand in a file beside it that cannot be read here. Copy the whole folder to a place that can be written and open the copy.</source>
        <translation>%1 的最後改動記在它旁邊的一個檔案裡，在此處讀不出來。請把整個資料夾複製到可以寫入的地方，再開啟副本。</translation>
    </message>
    <message>
        <source>The workspace could not be written: %1.</source>
        <translation>無法寫入工作區：%1。</translation>
    </message>
    <message>
        <source>%1 did not read back as it was written. The old file was kept; try another disk.</source>
        <translation>%1 寫入後讀回不一致。舊檔案已保留，請換一個磁碟再試。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 已損壞（%2）。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one and open it again.</source>
        <translation>%1 有密碼保護。請取消密碼另存後再開啟。</translation>
    </message>
    <message>
        <source>The pages of %1 hold no text: they were scanned. Have their text recognised first.</source>
        <translation>%1 的頁面沒有文字：是掃描件。請先做文字辨識。</translation>
    </message>
    <message>
        <source>More is packed in %1 than is unpacked (%2).</source>
        <translation>%1 裡壓縮的內容超過允許解開的大小（%2）。</translation>
    </message>
    <message>
        <source>%1 could not be read safely (%2). The other articles were.</source>
        <translation>%1 無法安全讀取（%2）。其餘文章不受影響。</translation>
    </message>
    <message>
        <source>%1 is a backup of another workspace. Nothing was changed.</source>
        <translation>%1 是另一個工作區的備份。沒有作任何改動。</translation>
    </message>
    <message>
        <source>%1 cannot be read as it is: %2.</source>
        <translation>%1 無法照原樣讀取：%2。</translation>
    </message>
    <message>
        <source>%1 is a picture. Have the words in it recognised first.</source>
        <translation>%1 是圖片。請先辨識其中的文字。</translation>
    </message>
    <message>
        <source>%1 is a recording, not a text.</source>
        <translation>%1 是錄音或錄影，不是文字檔。</translation>
    </message>
    <message>
        <source>%1 is an archive of a kind that is not opened. Unpack it first.</source>
        <translation>%1 是不能開啟的壓縮格式。請先解壓縮。</translation>
    </message>
    <message>
        <source>%1 is a presentation. Save it as PDF and open that.</source>
        <translation>%1 是簡報。請另存為 PDF 再開啟。</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument spreadsheet. Save it as xlsx and open that.</source>
        <translation>%1 是 OpenDocument 試算表。請另存為 xlsx 再開啟。</translation>
    </message>
    <message>
        <source>%1 is an electronic book. Save it as html or txt and open that.</source>
        <translation>%1 是電子書。請另存為 html 或 txt 再開啟。</translation>
    </message>
    <message>
        <source>%1 is a program or its data, not a text.</source>
        <translation>%1 是程式或程式的資料，不是文字檔。</translation>
    </message>
    <message>
        <source>The program that lays out PDF is missing: %1. Install Jiaoshu again, or export as HTML and print that.</source>
        <translation>缺少排版 PDF 的程式：%1。請重新安裝校數，或匯出 HTML 再列印。</translation>
    </message>
    <message>
        <source>The workspace is open in another program. Close it there and try again.</source>
        <translation>工作區正在另一個程式中開啟。請在那裡關閉後再試。</translation>
    </message>
    <message>
        <source>The workspace is open in another Jiaoshu that runs on this computer. Close it there and try again.</source>
        <translation>本機上執行的另一個校數已開啟此工作區。請在那裡關閉後再試。</translation>
    </message>
    <message>
        <source>The workspace is open in Jiaoshu on the computer “%1”. Close it there and try again.</source>
        <translation>電腦「%1」上的校數已開啟此工作區。請在那裡關閉後再試。</translation>
    </message>
    <message>
        <source>The program “%1” has the workspace open. Close it, or wait until it is done, and try again.</source>
        <translation>程式「%1」正開啟著此工作區。請關閉它，或等它完成後再試。</translation>
    </message>
    <message>
        <source>The program “%1” on the computer “%2” has the workspace open. Close it there and try again.</source>
        <translation>電腦「%2」上的程式「%1」正開啟著此工作區。請在那裡關閉後再試。</translation>
    </message>
    <message>
        <source>its end is cut off</source>
        <translation>檔案末尾缺了一段</translation>
    </message>
    <message>
        <source>a part of it is missing that others refer to</source>
        <translation>缺少其他內容所引用的部分</translation>
    </message>
    <message>
        <source>it is not laid out as Jiaoshu does it</source>
        <translation>內部結構與校數所建的不同</translation>
    </message>
    <message>
        <source>some of what it holds is not as it was written</source>
        <translation>其中有內容與寫入時不同</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. It was left as it is; go back to a copy of it.</source>
        <translation>%1 已損壞：%2。檔案保持原樣；請改用它的副本。</translation>
    </message>
</context>
<context>
    <name>FigureColumns</name>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>column: the words as printed</comment>
        <translation>原文</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>column: what is counted or measured</comment>
        <translation>指標</translation>
    </message>
    <message>
        <source>±</source>
        <comment>column: about, more than, at least; keep it to one or two characters</comment>
        <translation>±</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>數值</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>column</comment>
        <translation>單位</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column</comment>
        <translation>地區</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>column</comment>
        <translation>時期</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column: actual, target, standard</comment>
        <translation>性質</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: count, money, percentage</comment>
        <translation>類別</translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>column: how sure the program was</comment>
        <translation>把握</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>FilterTexts</name>
    <message>
        <source>A quote is not closed.</source>
        <translation>引號沒有成對。</translation>
    </message>
    <message>
        <source>There is no field “%1:”. There are: %2. A word with a colon stands in quotes.</source>
        <translation>沒有「%1:」這個欄位。可用的有：%2。含冒號的詞請加引號。</translation>
    </message>
    <message>
        <source>“%1:” wants one of: %2.</source>
        <translation>「%1:」之後須為其中之一：%2。</translation>
    </message>
    <message>
        <source>“%1:” has no “%2”, but: %3.</source>
        <translation>「%1:」沒有「%2」，可用的有：%3。</translation>
    </message>
    <message>
        <source>“%1:” wants numbers, parted by commas.</source>
        <translation>「%1:」之後須為編號，用逗號隔開。</translation>
    </message>
    <message>
        <source>“%1:” wants a word behind it; “%1:&quot;&quot;” asks for figures without one.</source>
        <translation>「%1:」後面要有一個詞；「%1:&quot;&quot;」找沒有填寫的數據項。</translation>
    </message>
    <message>
        <source>No figure has “%1:%2”.</source>
        <translation>沒有數據項符合「%1:%2」。</translation>
    </message>
    <message>
        <source>No figure has the place “%1”.</source>
        <translation>沒有數據項的地區是「%1」。</translation>
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
        <translation>數據項</translation>
    </message>
    <message>
        <source>has</source>
        <comment>field of a filter: a word of figures</comment>
        <translation>含</translation>
    </message>
    <message>
        <source>There is no field “%1:”, so it is looked for as a word. There are: %2.</source>
        <translation>沒有「%1:」這個欄位，已當作詞來尋找。可用的有：%2。</translation>
    </message>
    <message>
        <source>No article holds “%1”.</source>
        <translation>沒有文章含「%1」。</translation>
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
        <translation>確認 %1</translation>
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
        <translation>補錄 %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %n figure(s)</source>
        <translation>
            <numerusform>確認 %n 個數據項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n figure(s)</source>
        <translation>
            <numerusform>更改 %n 個數據項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened an article with %n figure(s)</source>
        <translation>
            <numerusform>開啟一篇文章，%n 個數據項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read an article again: %n figure(s) changed</source>
        <translation>
            <numerusform>重讀一篇文章：%n 個數據項有變</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>title</source>
        <comment>of an article</comment>
        <translation>標題</translation>
    </message>
    <message>
        <source>day</source>
        <comment>an article was published on</comment>
        <translation>發布日期</translation>
    </message>
    <message>
        <source>outlet</source>
        <comment>of an article</comment>
        <translation>發布者</translation>
    </message>
    <message>
        <source>reporter</source>
        <comment>of an article</comment>
        <translation>記者</translation>
    </message>
    <message>
        <source>place</source>
        <comment>of an article</comment>
        <translation>地區</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>of an article</comment>
        <translation>標籤</translation>
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
            <numerusform>給 %n 篇文章改了標籤</numerusform>
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
            <numerusform>取消了 %n 篇文章的關聯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %n article(s) that tell the same</source>
        <translation>
            <numerusform>關聯了 %n 篇內容相同的文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Said of two articles that they are no duplicates</source>
        <translation>判定兩篇文章不重複</translation>
    </message>
    <message>
        <source>Said of two articles that they may be duplicates</source>
        <translation>收回「兩篇文章不重複」的判斷</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n article(s)</source>
        <translation>
            <numerusform>開啟 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>right as it stands</source>
        <translation>現值無誤</translation>
    </message>
    <message numerus="yes">
        <source>Put %n figure(s) back to unreviewed</source>
        <translation>
            <numerusform>%n 個數據項退回待核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %n article(s) back</source>
        <translation>
            <numerusform>恢復了 %n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingTexts</name>
    <message>
        <source>By time</source>
        <translation>定時</translation>
    </message>
    <message>
        <source>By hand; kept until you remove it</source>
        <translation>手動；保留到您刪除為止</translation>
    </message>
    <message>
        <source>Before many articles were taken in</source>
        <translation>收進大批文章之前</translation>
    </message>
    <message>
        <source>Before a backup was put back</source>
        <translation>還原備份之前</translation>
    </message>
    <message>
        <source>Before the states were derived anew</source>
        <translation>重新推導狀態之前</translation>
    </message>
    <message>
        <source>Before articles were read again</source>
        <translation>重讀文章之前</translation>
    </message>
    <message>
        <source>Before a new issue was taken over</source>
        <translation>接收新版之前</translation>
    </message>
    <message>
        <source>A page of the file is damaged</source>
        <translation>檔案有一頁損壞</translation>
    </message>
    <message>
        <source>A row refers to one that is not there</source>
        <translation>有一列指向不存在的列</translation>
    </message>
    <message>
        <source>The text of an article is not what was taken in</source>
        <translation>一篇文章的文字與收進時不同</translation>
    </message>
    <message>
        <source>The fields of a figure are not what was written</source>
        <translation>一個數據項的欄位與寫入時不同</translation>
    </message>
    <message>
        <source>A reading is not of the extraction it names</source>
        <translation>一個讀法不屬於它所稱的那次擷取</translation>
    </message>
    <message>
        <source>The words of a figure do not stand in its article</source>
        <translation>一個數據項的原文不在文章中</translation>
    </message>
    <message>
        <source>The file an article was read from is not what was taken in</source>
        <translation>文章的原始檔案與收入時不一致</translation>
    </message>
    <message>
        <source>Who published or wrote an article is not what was written</source>
        <translation>文章的發布者或記者與寫入時不一致</translation>
    </message>
    <message>
        <source>Original %1</source>
        <translation>原始檔案 %1</translation>
    </message>
    <message>
        <source>A decision was changed, or is missing</source>
        <translation>有判斷被改動或缺失</translation>
    </message>
    <message>
        <source>A figure does not stand as its decisions say</source>
        <translation>一個數據項的狀態與其判斷不符</translation>
    </message>
    <message>
        <source>Figures of an article are lost; import its file again</source>
        <translation>有文章遺失了數據項，請重新匯入其檔案</translation>
    </message>
    <message>
        <source>Article %1, %2</source>
        <translation>第 %1 篇文章，%2</translation>
    </message>
    <message>
        <source>A count is wrong</source>
        <translation>有計數不對</translation>
    </message>
    <message>
        <source>What the file says of itself was changed</source>
        <translation>檔案的自述被改動</translation>
    </message>
    <message>
        <source>What a repair told was changed</source>
        <translation>修復時的記錄被改動</translation>
    </message>
    <message>
        <source>Before version %1 of the file; kept until you remove it</source>
        <translation>升級到檔案版本 %1 之前；保留到您刪除為止</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Read otherwise</source>
        <translation>讀法不同</translation>
    </message>
    <message>
        <source>No longer proposed</source>
        <translation>不再提出</translation>
    </message>
    <message>
        <source>Decided; stays</source>
        <translation>已判斷，保持不變</translation>
    </message>
    <message>
        <source>Lost: these words are not in the new issue</source>
        <translation>失落：新版中沒有這些字</translation>
    </message>
    <message numerus="yes">
        <source>Moved: in %n place(s) of the new issue</source>
        <translation>
            <numerusform>挪動：新版中有 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that cannot be read, by number</source>
        <translation>無法讀取的列（按編號）</translation>
    </message>
    <message>
        <source>Rows that hang on lost ones</source>
        <translation>所依附的列已遺失</translation>
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
            <numerusform>%Ln 個判斷</numerusform>
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
            <numerusform>%Ln 個數據項</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest decisions are missing</source>
        <translation>最新的判斷缺失</translation>
    </message>
    <message>
        <source>Table %1, row %2</source>
        <translation>表 %1，第 %2 列</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>第 %1 篇文章</translation>
    </message>
    <message>
        <source>Version %1 of a figure</source>
        <translation>數據項的第 %1 號版本</translation>
    </message>
    <message>
        <source>Version %1 of a figure, article %2</source>
        <translation>數據項的第 %1 號版本，第 %2 篇文章</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>第 %1 步，%2</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>第 %1 號數據項</translation>
    </message>
    <message>
        <source>Count of “%1”</source>
        <translation>「%1」的計數</translation>
    </message>
    <message>
        <source>Table %1, rows %2</source>
        <translation>表 %1，第 %2 列</translation>
    </message>
    <message>
        <source>%1 rows of table %2</source>
        <translation>表 %2 的 %1 列</translation>
    </message>
    <message>
        <source>The text of an article is lost</source>
        <translation>一篇文章的正文已遺失</translation>
    </message>
    <message>
        <source>Page %1 of the file</source>
        <translation>檔案的第 %1 頁</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Tool bar</source>
        <translation>工具列</translation>
    </message>
</context>
<context>
    <name>OriginTexts</name>
    <message>
        <source>from the heading</source>
        <comment>where a field comes from</comment>
        <translation>取自標題</translation>
    </message>
    <message>
        <source>from what the whole article is about</source>
        <comment>where a field comes from</comment>
        <translation>取自全文所講</translation>
    </message>
    <message>
        <source>from the dateline</source>
        <comment>where a field comes from</comment>
        <translation>取自發稿日期</translation>
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
        <translation>文中未說，按慣例</translation>
    </message>
    <message>
        <source>from these words</source>
        <comment>where a field comes from</comment>
        <translation>取自這些字</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the article</comment>
        <translation>「%1」</translation>
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
        <translation>由分析員改定，引擎原來另有讀法</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
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
        <translation>性質</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
</context>
<context>
    <name>PlaceTexts</name>
    <message>
        <source>No place “%1” is known.</source>
        <translation>不認識「%1」這個地名。</translation>
    </message>
    <message>
        <source>No place “%1” is known; there is %2.</source>
        <translation>不認識「%1」這個地名；有%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Enter once more saves it all the same.</source>
        <translation>再按一次 Enter 仍照此儲存。</translation>
    </message>
    <message>
        <source>“%1” may be one of these places: %2.</source>
        <translation>「%1」可能是其中一處：%2。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be %2 or one of %n more places.</source>
        <translation>
            <numerusform>「%1」可能是%2，或另外 %n 處之一。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Leave this workspace</source>
        <translation>離開這個工作區</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved and would be lost.</source>
        <translation>
            <numerusform>有 %n 處改動還沒有儲存，將會遺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>關閉並放棄</translation>
    </message>
    <message>
        <source>Go on and lose them</source>
        <translation>繼續並放棄</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Articles are still coming in: %1 of %2 files are in the workspace.</source>
        <translation>文章還在匯入：%2 個檔案中已有 %1 個進入工作區。</translation>
    </message>
    <message>
        <source>What is in stays in, and the next start offers to go on with the rest.</source>
        <translation>已匯入的會保留，下次啟動時可以接著匯入其餘的。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止並關閉</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>繼續匯入</translation>
    </message>
</context>
<context>
    <name>TermTexts</name>
    <message>
        <source>Count</source>
        <comment>kind of figure</comment>
        <translation>計數</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>kind of figure</comment>
        <translation>金額</translation>
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
        <translation>時長</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>kind of figure: something per something</comment>
        <translation>比率</translation>
    </message>
    <message>
        <source>Multiple</source>
        <comment>kind of figure: three times as much</comment>
        <translation>倍數</translation>
    </message>
    <message>
        <source>Fraction</source>
        <comment>kind of figure: one third</comment>
        <translation>分數</translation>
    </message>
    <message>
        <source>Exactly</source>
        <comment>qualifier of a number</comment>
        <translation>確切</translation>
    </message>
    <message>
        <source>About</source>
        <comment>qualifier of a number</comment>
        <translation>約</translation>
    </message>
    <message>
        <source>More than</source>
        <comment>qualifier of a number</comment>
        <translation>超過</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>qualifier of a number</comment>
        <translation>不少於</translation>
    </message>
    <message>
        <source>Less than</source>
        <comment>qualifier of a number</comment>
        <translation>不足</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>qualifier of a number</comment>
        <translation>不超過</translation>
    </message>
    <message>
        <source>Actual</source>
        <comment>status of a figure: it happened or stands so</comment>
        <translation>實際</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>status of a figure: it is to be reached</comment>
        <translation>目標</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>status of a figure: a rule, a price, a threshold</comment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>state of review</comment>
        <translation>待核</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>state of review</comment>
        <translation>已確認</translation>
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
        <translation>補錄</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>state of review</comment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Found by the program, not yet looked at.</source>
        <translation>程式找到，尚未核對。</translation>
    </message>
    <message>
        <source>Looked at and right as the program read it.</source>
        <translation>已核對，程式讀得對。</translation>
    </message>
    <message>
        <source>Looked at and put right by an analyst.</source>
        <translation>已核對，由分析員修正。</translation>
    </message>
    <message>
        <source>Looked at and not a figure.</source>
        <translation>已核對，不是數據項。</translation>
    </message>
    <message>
        <source>Missed by the program, added by an analyst.</source>
        <translation>程式漏讀，由分析員補錄。</translation>
    </message>
    <message>
        <source>Looked at and left for later.</source>
        <translation>已看過，留待再核。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>not a figure</source>
        <comment>why a figure was rejected</comment>
        <translation>不是數據項</translation>
    </message>
    <message>
        <source>wrong words</source>
        <comment>why a figure was rejected</comment>
        <translation>取字有誤</translation>
    </message>
    <message>
        <source>said before</source>
        <comment>why a figure was rejected</comment>
        <translation>前文已有</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <comment>why a figure was rejected</comment>
        <translation>無可統計</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::AcceptDialog</name>
    <message>
        <source>You have decided on no figure as sure as these yet, so nobody knows how many are wrong. Review some first.</source>
        <translation>您還沒有判斷過這樣有把握的數據項，所以無從知道會錯多少。請先核一些。</translation>
    </message>
    <message>
        <source>Accept what is sure</source>
        <translation>採納有把握的</translation>
    </message>
    <message>
        <source>How sure the engine must have been</source>
        <translation>引擎至少要有多大把握</translation>
    </message>
    <message>
        <source>Figures are confirmed as they stand, under the name “auto”, so that they are never taken for ones a person looked at. One undo takes all back.</source>
        <translation>數據項以「auto」的名義按原樣確認，不會與人核過的混淆。一次復原即可全部收回。</translation>
    </message>
    <message>
        <source>Then look at a random sample of them</source>
        <translation>然後隨機抽取一些來複核</translation>
    </message>
    <message>
        <source>The same number draws the same sample again</source>
        <translation>同一個數會再次抽出同樣的樣本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>抽幾項</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>抽樣種子</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>採納 %1 項</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln figure(s) as sure that you decided on, %1 turned out wrong. So about %2 of these will be wrong, and at most %3 (95 %).</source>
        <translation>
            <numerusform>同樣有把握的數據項您判斷過 %Ln 項，其中 %1 項是錯的。照此推算，這一批大約有 %2 項會錯，至多 %3 項（95 %）。</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure is %1 sure; the surest are %2.</source>
        <translation>沒有數據項的把握達到 %1；最高的是 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) would be accepted.</source>
        <translation>
            <numerusform>將有 %Ln 個數據項被直接採納。</numerusform>
        </translation>
    </message>
    <message>
        <source>So many take the button itself: Enter leaves them as they are.</source>
        <translation>數量很多，須點按鈕本身：按 Enter 不作更動。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Acceptance</name>
    <message>
        <source>Look at a sample</source>
        <translation>抽樣複核</translation>
    </message>
    <message>
        <source>Drawn at random from what was accepted. Strike out the wrong ones: they go back to unreviewed.</source>
        <translation>從採納的裡面隨機抽取。把錯的劃掉：它們會退回待核。</translation>
    </message>
    <message>
        <source>%1 are right</source>
        <translation>%1 項是對的</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ArticleDelegate</name>
    <message>
        <source>No figures</source>
        <translation>沒有數據項</translation>
    </message>
    <message numerus="yes">
        <source>Done · %n figure(s)</source>
        <translation>
            <numerusform>已核完 · %n 個數據項</numerusform>
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
            <numerusform>%n 個數字無著落</numerusform>
        </translation>
    </message>
    <message>
        <source>All decided</source>
        <comment>figures of an article</comment>
        <translation>全部判斷過</translation>
    </message>
    <message>
        <source>≈ linked</source>
        <comment>with another article</comment>
        <translation>≈ 已關聯</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ArticleDesk</name>
    <message>
        <source>Show them…</source>
        <translation>檢視…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1 項</translation>
    </message>
    <message>
        <source>“%1” was taken out, with its figures.</source>
        <translation>「%1」連同它的數據項已移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have the tag “%1” now.</source>
        <translation>
            <numerusform>已給 %n 篇文章加上標籤「%1」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have the tag “%1” no more.</source>
        <translation>
            <numerusform>已從 %n 篇文章去掉標籤「%1」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were taken out, with their figures.</source>
        <translation>
            <numerusform>%n 篇文章連同數據項已移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>儲存原始檔案</translation>
    </message>
    <message>
        <source>The original was saved as it came in.</source>
        <translation>已按收入時的原樣儲存原始檔案。</translation>
    </message>
    <message>
        <source>Take articles out</source>
        <translation>移除文章</translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of the workspace?</source>
        <translation>
            <numerusform>從工作區移除 %n 篇文章？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on their figures go with them. Undo brings all back.</source>
        <translation>
            <numerusform>其數據項上的 %n 個判斷也一併移除。復原可全部還原。</numerusform>
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
            <numerusform>依更正後的文章資訊，有 %n 個未判斷的數據項讀法會不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) still to be decided could take “%1” as their place; no words beside them name another.</source>
        <translation>
            <numerusform>有 %n 個未判斷的數據項旁邊沒有寫明地區，可以改為「%1」。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>會有哪些改動</translation>
    </message>
    <message>
        <source>Each line shows what changes in a figure. It is not confirmed by that: it still waits for your decision. A line that you strike out stays as it is.</source>
        <translation>每行顯示一個數據項的改動。改動不等於確認，仍待您判斷。劃掉的行保持不變。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ArticleHeader</name>
    <message>
        <source>Nothing is known of where this comes from</source>
        <translation>不知道這篇文章的來源</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>文章資訊</translation>
    </message>
    <message>
        <source>Click to correct it and to put tags on the article</source>
        <translation>點擊可更正，並給文章加標籤</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ArticleListModel</name>
    <message numerus="yes">
        <source>Failed checks and conflicts: %n figure(s)</source>
        <translation>
            <numerusform>算不攏或相互矛盾：%n 個數據項</numerusform>
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
        <translation>按收入先後</translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order of articles</comment>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>By title</source>
        <comment>order of articles</comment>
        <translation>按標題</translation>
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
        <translation>把目前選擇存為檢視…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>刪除檢視</translation>
    </message>
    <message>
        <source>Narrow down by</source>
        <translation>篩選條件</translation>
    </message>
    <message>
        <source>Find articles</source>
        <translation>尋找文章</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>文章的次序</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Choices of articles that were kept under a name</source>
        <translation>存了名字的文章選擇</translation>
    </message>
    <message>
        <source>No article fits. Esc shows all again.</source>
        <translation>沒有符合的文章。按 Esc 重新顯示全部。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %n figure(s)</source>
        <comment>articles shown</comment>
        <translation>
            <numerusform>%1/%2 · %n 項數據</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>articles shown</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Words of the title or the text, in either script; a number is found however it is written. kind:money year:2023 unit:元 narrow the figures down, as in an export.</source>
        <translation>標題或正文中的詞，簡繁皆可；數字不論怎麼寫都能找到。kind:money year:2023 unit:元 用來篩選數據項，與匯出時相同。</translation>
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
        <translation>備份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>緣由</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>現在備份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>還沒有備份。</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>這個備份無法讀取。</translation>
    </message>
    <message numerus="yes">
        <source>Restoring it takes %n decision(s) back. What is there now becomes a backup first, so that this can be undone the same way.</source>
        <translation>
            <numerusform>還原它會收回 %n 個判斷。現有內容會先成為一個備份，因此可以用同樣的辦法再退回來。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring it puts this state in the place of the present one, which becomes a backup first, so that this can be undone the same way.</source>
        <translation>還原它會以這一狀態取代現有內容；現有內容會先成為一個備份，因此可以用同樣的辦法再退回來。</translation>
    </message>
    <message>
        <source>The workspace holds %1 and %2 now. Backups are made by time while there is something new, and before work that touches much; each is checked to the last decision.</source>
        <translation>工作區現有 %1和 %2。有新內容時會定時備份，牽涉很多的操作之前也會備份；每個備份都檢查到最後一個判斷。</translation>
    </message>
    <message>
        <source>The workspace cannot be read, so that no backup can be made of it. Put back the newest one that holds what you need; the damaged file is kept beside the backups.</source>
        <translation>工作區讀不出來，因此無法備份。請還原含有所需內容的最新一份備份；損壞的檔案會留在備份旁邊。</translation>
    </message>
    <message>
        <source>Restoring it puts this state in the place of the damaged file, which is kept as it is in the folder of the backups.</source>
        <translation>還原後，這份內容會取代損壞的檔案；損壞的檔案原樣留在備份資料夾裡。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::BulkReview</name>
    <message>
        <source>Save the fields with Enter first, or leave them as they were with Esc.</source>
        <translation>請先按 Enter 儲存欄位，或按 Esc 還原。</translation>
    </message>
    <message>
        <source>Confirm wherever it is said</source>
        <translation>凡有此說處一併確認</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) tell this fact with the same number, in all articles, and are not decided.</source>
        <translation>
            <numerusform>全部文章中有 %n 個數據項以同樣的數值說同一件事，尚未判斷。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm all that is shown</source>
        <translation>確認表中所示</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of this article stand in the table and are not decided.</source>
        <translation>
            <numerusform>表中有本文 %n 個尚未判斷的數據項。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>確認 %1 個</translation>
    </message>
    <message>
        <source>Of the same unit: %1</source>
        <translation>同一單位：%1</translation>
    </message>
    <message>
        <source>Of the same indicator: %1</source>
        <translation>同一指標：%1</translation>
    </message>
    <message>
        <source>Of the same kind: %1</source>
        <translation>同一種類：%1</translation>
    </message>
    <message>
        <source>Check a group</source>
        <translation>成組核對</translation>
    </message>
    <message>
        <source>What is not decided in any article. Struck out lines stay as they are.</source>
        <translation>各篇裡尚未判斷的。劃去的行保持原樣。</translation>
    </message>
    <message>
        <source>What is not decided in any article and fits what the window is narrowed down to. Struck out lines stay as they are.</source>
        <translation>各篇裡尚未判斷、又合於目前篩選的。劃去的行保持原樣。</translation>
    </message>
    <message>
        <source>The same for similar figures</source>
        <translation>同樣更改類似的數據項</translation>
    </message>
    <message>
        <source>You have corrected %1. These had the same. They take it over and still wait for your decision.</source>
        <translation>您已更正 %1。下列數據項原來相同，將隨之更改，仍待您判斷。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1 個</translation>
    </message>
    <message>
        <source>Merge variants of words</source>
        <translation>合併同義寫法</translation>
    </message>
    <message>
        <source>These become “%1” and keep their states.</source>
        <translation>以下各項改為「%1」，狀態不變。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changes that are not saved: they are struck out here, and keep them.</source>
        <translation>
            <numerusform>有 %n 個數據項的修改尚未保存：在此先劃去，修改照樣留著。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) fail a sum or contradict another: they are struck out here.</source>
        <translation>
            <numerusform>有 %n 個數據項算不攏或與別處矛盾：在此先劃去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CareDesk</name>
    <message>
        <source>Repair into a copy</source>
        <translation>修復成副本</translation>
    </message>
    <message>
        <source>Workspaces (*.jiaoshu)</source>
        <translation>工作區 (*.jiaoshu)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were saved into %2; %n are told as lost there</source>
        <translation>
            <numerusform>已把 %1 列救到 %2；其中記有 %n 處損失</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Put this backup in the place of the workspace? What is there now becomes a backup first.</source>
        <translation>用這個備份取代工作區嗎？現有內容會先成為一個備份。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The backup was put back. What was there before is among the backups.</source>
        <translation>備份已還原。原有內容在備份之中。</translation>
    </message>
    <message>
        <source>Checking the workspace…</source>
        <translation>正在檢查工作區…</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>正在備份…</translation>
    </message>
    <message>
        <source>Comparing with the present engine…</source>
        <translation>正在與現在的引擎比較…</translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation>正在還原備份…</translation>
    </message>
    <message>
        <source>Deriving anew…</source>
        <translation>正在重新推導…</translation>
    </message>
    <message>
        <source>Repairing into a copy…</source>
        <translation>正在修復到副本…</translation>
    </message>
    <message numerus="yes">
        <source>The check after opening found %n fault(s) in the workspace.</source>
        <translation>
            <numerusform>開啟後的檢查在工作區裡發現 %n 處問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>檢查…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read again from their originals, as they were</source>
        <translation>
            <numerusform>%n 篇文章已按原始檔案重新讀入，與原先一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were mended by what their figures quote, and are as they were</source>
        <translation>
            <numerusform>%n 篇文章已按其數據項的引文修復，與原先一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were lost and are proposed again, in %1</source>
        <translation>
            <numerusform>%n 個遺失的數據項已重新列為待核，分布於 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing the files of %1 again brings the lost figures in them back</source>
        <translation>重新匯入 %1 的檔案，即可找回其中遺失的數據項</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CheckDialog</name>
    <message>
        <source>Check the workspace</source>
        <translation>檢查工作區</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Derive anew</source>
        <translation>重新推導</translation>
    </message>
    <message>
        <source>The state of each figure and the counts from the decisions; a backup is made first</source>
        <translation>由判斷推導每個數據項的狀態和計數；先做一個備份</translation>
    </message>
    <message>
        <source>Repair into a copy…</source>
        <translation>修復成副本…</translation>
    </message>
    <message>
        <source>What can be read goes into a new file; this one stays as it is</source>
        <translation>能讀出的寫進新檔案；原檔案不動</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The workspace is being checked…</source>
        <translation>正在檢查工作區…</translation>
    </message>
    <message>
        <source>Its pages, each text and figure against its hash, the chain of the decisions, and that every figure stands as they say. You can go on working.</source>
        <translation>檢查檔案頁面，用校驗值核對每篇文字和每個數據項，核對判斷的鏈條，以及每個數據項是否與判斷相符。您可以繼續工作。</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>發現 %n 個問題</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is whole</source>
        <translation>工作區完好</translation>
    </message>
    <message>
        <source>Checked: %1.</source>
        <translation>已檢查：%1。</translation>
    </message>
    <message>
        <source>No decision is touched: only what is kept for speed is wrong, and can be derived from the decisions. Checked: %1.</source>
        <translation>判斷都沒有受損：只是為了速度而存的內容不對，可以由判斷重新推導。已檢查：%1。</translation>
    </message>
    <message>
        <source>Something changed or damaged the file from outside. Go back to a backup, or bring what can be read into a copy. Checked: %1.</source>
        <translation>檔案被外界改動或損壞。請退回到某個備份，或者把能讀出的內容救到副本裡。已檢查：%1。</translation>
    </message>
    <message>
        <source>Lost before, told by a repair</source>
        <translation>以前的損失，修復時已記下</translation>
    </message>
    <message>
        <source>Go on with what is there</source>
        <translation>在現有內容上繼續</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>This could not be carried out</source>
        <translation>這一步沒有做成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>States and counts are derived anew…</source>
        <translation>正在重新推導狀態和計數…</translation>
    </message>
    <message>
        <source>A backup is made first. The workspace is opened again when it is done.</source>
        <translation>先做一份備份。完成後會重新開啟工作區。</translation>
    </message>
    <message>
        <source>What can be read is brought into a copy…</source>
        <translation>正在把讀得出來的內容寫進副本…</translation>
    </message>
    <message>
        <source>The workspace itself stays as it is.</source>
        <translation>工作區檔案本身保持原樣。</translation>
    </message>
    <message>
        <source>All of it could be saved</source>
        <translation>全部內容都已救出</translation>
    </message>
    <message>
        <source>What could be read was saved</source>
        <translation>讀得出來的內容已經救出</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>工作區打不開</translation>
    </message>
    <message>
        <source>Go back to a backup, or bring what can be read into a copy. The file stays as it is.</source>
        <translation>可以還原一份備份，或者把讀得出來的內容寫進副本。檔案保持原樣。</translation>
    </message>
    <message>
        <source>What is there is whole, but decisions that were saved later are not in it: an older copy was put there, or the file beside it that held them was deleted. Go back to a backup that has them, or go on with what is there. Checked: %1.</source>
        <translation>現有內容完好，但之後儲存的判斷不在裡面：可能換成了較舊的副本，或者旁邊存放它們的檔案被刪掉了。請還原一份含有它們的備份，或者就在現有內容上繼續。已檢查：%1。</translation>
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
        <translation>另一篇文章寫作%1</translation>
    </message>
    <message>
        <source>Another article says the same: %1</source>
        <translation>另一篇文章也這樣寫：%1</translation>
    </message>
    <message>
        <source>The article says so</source>
        <translation>原文如此</translation>
    </message>
    <message>
        <source>It is printed like this: confirms the figure, and the check is no problem any more</source>
        <translation>原文就是這樣印的：確認該數據項，這項核算不再算作問題</translation>
    </message>
    <message>
        <source>Confirm all %1 that say so</source>
        <translation>這樣說的 %1 處一併確認</translation>
    </message>
    <message>
        <source>The figure in hand and every other that tells the same fact with the same number</source>
        <translation>目前的數據項，以及數值相同、說同一件事的其他各處</translation>
    </message>
    <message>
        <source>(kept as it stands)</source>
        <translation>（已按現值保留）</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>現值無誤</translation>
    </message>
    <message>
        <source>The value is meant, whatever the words print: confirms the figure, and this is no problem any more</source>
        <translation>無論原文怎麼寫，現值就是要用的：確認該數據項，此處不再算問題</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>other figures of a check</comment>
        <translation>
            <numerusform>另有 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>With the figure as it is saved, not as it is typed below:</source>
        <translation>按已儲存的數值，不含下面正在輸入的：</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ColumnsDialog</name>
    <message>
        <source>Columns of a table</source>
        <translation>表格的欄</translation>
    </message>
    <message>
        <source>Each row of %1 is an article. Which column holds what? Tables with the same header are taken so from now on.</source>
        <translation>%1 的每一列是一篇文章。各項內容在哪一欄？以後表頭相同的表格都照此讀取。</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>正文(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>標題(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>媒體(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Address on the web</source>
        <translation>網址(&amp;A)</translation>
    </message>
    <message>
        <source>Open so</source>
        <translation>照此開啟</translation>
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
        <translation>您要做什麼？</translation>
    </message>
    <message>
        <source>Nothing is called so, or it cannot be done now.</source>
        <translation>沒有這樣的命令，或者現在不能做。</translation>
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
        <translation>詞語或數字</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Enter goes to the place. A click on a column sorts by it: by the words before or after what was found.</source>
        <translation>Enter 轉到該處。點擊欄標題按該欄排序：按前文或後文。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
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
        <translation>後文</translation>
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
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DetailsDialog</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>文章資訊</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>發布者</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>記者</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Year, month and day: 2023-11-16; it says which year “last month” is in</source>
        <translation>年月日：2023-11-16；「上月」等由它推算</translation>
    </message>
    <message>
        <source>The area that the article is about, full name</source>
        <translation>文章所寫的行政區，用全名</translation>
    </message>
    <message>
        <source>Your own words to find the article by, parted by commas</source>
        <translation>供您尋找文章用的詞，用逗號隔開</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>用逗號隔開</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Write the day as 2023-11-16.</source>
        <translation>日期請寫成 2023-11-16。</translation>
    </message>
    <message>
        <source>%1 · %2 · SHA-256 %3…</source>
        <comment>file, size, begin of its hash</comment>
        <translation>%1 · %2 · SHA-256 %3…</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>儲存原始檔案…</translation>
    </message>
    <message>
        <source>Write the file as it came in, byte for byte</source>
        <translation>按收入時的原樣逐位元組寫出檔案</translation>
    </message>
    <message>
        <source>It was too large to be kept; its hash alone is there</source>
        <translation>檔案過大，沒有儲存，只留有雜湊值</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始檔案</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DifferenceDialog</name>
    <message>
        <source>Read again</source>
        <translation>重讀</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原來</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
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
        <translation>對尚待核的數據項，現在的引擎沒有不同讀法</translation>
    </message>
    <message>
        <source>%1 new, %2 read otherwise, %3 no longer proposed</source>
        <translation>新增 %1 個，讀法不同 %2 個，不再提出 %3 個</translation>
    </message>
    <message numerus="yes">
        <source>What was decided on is never touched: %n decided figure(s) would be read otherwise today.</source>
        <translation>
            <numerusform>已判斷的絕不改動：其中有 %n 個數據項，引擎現在會有不同讀法。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DuplicatesDesk</name>
    <message numerus="yes">
        <source>%n of the articles that came in are nearly the same as others.</source>
        <translation>
            <numerusform>新收入的文章中有 %n 篇與其他文章幾乎相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>檢視…</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on linked articles hold for the same figures here.</source>
        <translation>
            <numerusform>關聯文章上有 %n 項判斷適用於這裡的相同數據項。</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision on a linked article holds for an open figure here.</source>
        <translation>關聯文章上沒有適用於這裡待核數據項的判斷。</translation>
    </message>
    <message>
        <source> (rejected there)</source>
        <translation>（在那篇中已否定）</translation>
    </message>
    <message>
        <source>Decisions on linked articles</source>
        <translation>關聯文章上的判斷</translation>
    </message>
    <message>
        <source>They are decided as the same figures of the linked articles were, as one step. Struck out lines stay as they are.</source>
        <translation>按關聯文章中相同數據項的判斷處理，作為一步。劃掉的行保持原樣。</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>採用 %1 項</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DuplicatesDialog</name>
    <message>
        <source>Take decisions over…</source>
        <translation>採用判斷…</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>列出它們</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複文章</translation>
    </message>
    <message>
        <source>Articles that are nearly the same</source>
        <translation>幾乎相同的文章</translation>
    </message>
    <message>
        <source>The earlier article; what it alone holds is underlined</source>
        <translation>較早的文章；僅它有的內容加底線</translation>
    </message>
    <message>
        <source>The later article; what it alone holds is underlined</source>
        <translation>較晚的文章；僅它有的內容加底線</translation>
    </message>
    <message>
        <source>Show those that are linked with it, and no other articles, in the library</source>
        <translation>在文章列表中只顯示與它關聯的文章</translation>
    </message>
    <message>
        <source>Decisions on figures with the same words and fields in a linked article; you see them first</source>
        <translation>關聯文章中原文和欄位都相同的數據項上的判斷；先給您看</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Earlier article</source>
        <translation>較早的文章</translation>
    </message>
    <message>
        <source>Articles are compared…</source>
        <translation>正在比較文章…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how alike two articles are</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No article is nearly the same as another.</source>
        <translation>沒有幾乎相同的文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of articles are nearly the same.</source>
        <translation>
            <numerusform>有 %n 對幾乎相同的文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消關聯</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>The later article is told from the others again; undo links it again</source>
        <translation>較晚的文章重新與其他文章分開；復原可恢復關聯</translation>
    </message>
    <message>
        <source>Both tell the same: a fact in them is reviewed once; undo takes it back</source>
        <translation>兩篇內容相同：其中的事實只核對一次；可以復原</translation>
    </message>
    <message>
        <source>With those that are no duplicates</source>
        <translation>含已判為不重複的</translation>
    </message>
    <message>
        <source>List also the pairs of which somebody said that they are no duplicates</source>
        <translation>也列出已有人判為不重複的文章</translation>
    </message>
    <message>
        <source>Maybe duplicates</source>
        <translation>可能重複</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>不是重複</translation>
    </message>
    <message>
        <source>What was said of them is taken back: they are listed again</source>
        <translation>收回這一判斷：重新列出這兩篇</translation>
    </message>
    <message>
        <source>They tell different things: they are listed no more; undo takes it back</source>
        <translation>兩篇內容不同：不再列出；可以復原</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::EncodingDialog</name>
    <message>
        <source>Encoding of a text</source>
        <translation>文字的編碼</translation>
    </message>
    <message>
        <source>%1 does not say how its characters are encoded. Choose the encoding in which it reads well.</source>
        <translation>%1 沒有說明字元編碼。請選擇讀起來通順的那一種。</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>編碼(&amp;E)</translation>
    </message>
    <message>
        <source>Open so</source>
        <translation>照此開啟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>無法讀取該檔案。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) do not fit this encoding; they stand in ⟦ ⟧.</source>
        <translation>
            <numerusform>有 %n 個位元組不符合此編碼，已標在 ⟦ ⟧ 中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ExportDialog</name>
    <message>
        <source>%n not yet reviewed</source>
        <translation>%n 個待核</translation>
    </message>
    <message>
        <source>%n unsure</source>
        <translation>%n 個存疑</translation>
    </message>
    <message>
        <source>%n rejected</source>
        <translation>%n 個已剔除</translation>
    </message>
    <message>
        <source>%n outside the filter</source>
        <translation>%n 個不符合篩選</translation>
    </message>
    <message>
        <source>%n without a period</source>
        <translation>%n 個沒有時期</translation>
    </message>
    <message>
        <source>%n that no decimal equals</source>
        <translation>%n 個無法寫成小數</translation>
    </message>
    <message>
        <source>%n inside another figure</source>
        <translation>%n 個在另一數字之內</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數據項</translation>
    </message>
    <message>
        <source>Verified figures only (%1)</source>
        <translation>只匯出核過的數據項（%1）</translation>
    </message>
    <message>
        <source>All figures, each with its state (%1)</source>
        <translation>匯出所有數據項，各註明狀態（%1）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>With a byte order mark, so that Excel shows Chinese</source>
        <translation>帶位元組順序記號（BOM），讓 Excel 正確顯示中文</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>沒有略去任何數據項。</translation>
    </message>
    <message>
        <source>States that are asked for go out, verified or not.</source>
        <translation>所查的核對狀態不論是否核對過都會寫出。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>略去：%1。</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>檔案已存在，將被取代。</translation>
    </message>
    <message>
        <source>There is nothing to export yet: confirm a figure first.</source>
        <translation>還沒有可匯出的數據項：請先確認一個。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Safe for spreadsheets: no text becomes a formula</source>
        <translation>對試算表安全：文字不會變成公式</translation>
    </message>
    <message>
        <source>One row a place and period</source>
        <translation>每個地區和時期一列</translation>
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
        <translation>只要符合的數據項</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Units to convert to</source>
        <translation>要換算成的單位</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前幾列</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Keep as template…</source>
        <translation>存為範本…</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>刪除範本</translation>
    </message>
    <message>
        <source>No figure fits.</source>
        <translation>沒有符合的數據項。</translation>
    </message>
    <message>
        <source>This cannot be asked for: %1</source>
        <translation>無法這樣篩選：%1</translation>
    </message>
    <message numerus="yes">
        <source>First rows of %n figure(s)</source>
        <translation>
            <numerusform>%n 個數據項的前幾列</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>範本名稱</translation>
    </message>
    <message>
        <source>As the window is narrowed down. Empty it to write everything.</source>
        <translation>與視窗裡的篩選相同；清空則寫出全部。</translation>
    </message>
    <message>
        <source>What people look at comes first here; the file has its columns in the order of its format.</source>
        <translation>這裡先列常看的欄；檔案裡的欄仍按格式的次序。</translation>
    </message>
    <message>
        <source>What is asked for cannot be read.</source>
        <translation>所填的條件無法識別。</translation>
    </message>
    <message>
        <source>Say which file it is to go to.</source>
        <translation>請填寫要寫入的檔案。</translation>
    </message>
    <message>
        <source>That is a folder: add the name of a file.</source>
        <translation>這是資料夾：請加上檔名。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) fit, but none of them is verified.</source>
        <translation>
            <numerusform>有 %n 個數據項符合，但都還沒有核定。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no figure to export.</source>
        <translation>沒有可匯出的數據項。</translation>
    </message>
    <message>
        <source>Nothing can be told in “%1”: its size is not known.</source>
        <translation>無法折算為「%1」：不知其大小。</translation>
    </message>
    <message>
        <source>“%1”: one of them cannot be told in the other.</source>
        <translation>「%1」：兩者不能互相折算。</translation>
    </message>
    <message>
        <source>“%1”: another unit is asked for already.</source>
        <translation>「%1」：已要求折算為另一單位。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FacetTreeModel</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>引擎的把握</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地區</translation>
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
        <translation>多半對</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>a figure</comment>
        <translation>把握不大</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚無人核定</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未給出</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figure(s)</source>
        <comment>value of a facet</comment>
        <translation>
            <numerusform>%1：%n 項數據</numerusform>
        </translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>發布者</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>算不攏</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>相互矛盾</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no problem of a figure</comment>
        <translation>沒有</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>把握不大</translation>
    </message>
    <message>
        <source>Rule that read it</source>
        <translation>識別規則</translation>
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
        <translation>哪些數據項</translation>
    </message>
    <message>
        <source>Space strikes a line out, or takes it back. Enter does it to the rest; Ctrl+Z takes all of it back at once.</source>
        <translation>空格劃去或恢復一行。Enter 處理其餘各行；Ctrl+Z 一次全部復原。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數據項</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) at once, more than one looks through: Enter does not do it. Press the button “%1” for that. Space strikes a line out.</source>
        <translation>
            <numerusform>一次 %Ln 項，難以逐一看過：按 Enter 不會處理，須點「%1」按鈕。空格劃去一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through all articles…</source>
        <translation>正在尋找所有文章…</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FigureChoiceModel</name>
    <message>
        <source>struck out</source>
        <translation>已劃去</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已選</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>讀作</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改為</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FigureForm</name>
    <message>
        <source>Save correction</source>
        <translation>儲存修正</translation>
    </message>
    <message>
        <source>Save the fields as typed and go to the next unreviewed figure (Enter)</source>
        <translation>儲存所填欄位，轉到下一個待核數據項（Enter）</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄修改</translation>
    </message>
    <message>
        <source>Forget what was typed and go back to the text (Esc)</source>
        <translation>捨棄所填內容，回到原文（Esc）</translation>
    </message>
    <message>
        <source>Say what is unsure. Enter leaves the figure for later, Esc goes back.</source>
        <translation>寫下疑點。Enter 留待再看，Esc 返回。</translation>
    </message>
    <message>
        <source>Saved as: %1</source>
        <translation>將存為：%1</translation>
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
        <translation>未給出</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>算不攏</translation>
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
        <translation>沒有問題</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FigureHead</name>
    <message>
        <source>Edited, not saved</source>
        <translation>已改動，未儲存</translation>
    </message>
    <message>
        <source>No figure is chosen</source>
        <translation>未選取數據項</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>state of review, analyst, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Read by the engine, %1 sure</source>
        <translation>引擎讀取，把握 %1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>規則：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was decided, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Brought in from outside: %1</source>
        <translation>從外部帶入：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
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
        <translation>篩選數據項</translation>
    </message>
    <message>
        <source>States shown</source>
        <translation>顯示的狀態</translation>
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
        <translation>不分組</translation>
    </message>
    <message>
        <source>By sentence</source>
        <comment>how figures are put together</comment>
        <translation>按句</translation>
    </message>
    <message>
        <source>By indicator</source>
        <comment>how figures are put together</comment>
        <translation>按指標</translation>
    </message>
    <message>
        <source>By place</source>
        <comment>how figures are put together</comment>
        <translation>按地區</translation>
    </message>
    <message>
        <source>By period</source>
        <comment>how figures are put together</comment>
        <translation>按時期</translation>
    </message>
    <message>
        <source>By state</source>
        <comment>how figures are put together</comment>
        <translation>按狀態</translation>
    </message>
    <message>
        <source>By problem</source>
        <comment>how figures are put together</comment>
        <translation>按問題</translation>
    </message>
    <message>
        <source>Put figures together by</source>
        <translation>數據項分組</translation>
    </message>
    <message>
        <source>Several</source>
        <comment>states of figures that are shown</comment>
        <translation>多種</translation>
    </message>
    <message>
        <source>Words of the figure, its indicator, place or unit; kind:money year:2023 unit:元 ask for fields, as in an export</source>
        <translation>數據項本身、其指標、地區或單位中的詞；kind:money year:2023 unit:元 按欄位篩選，與匯出時相同</translation>
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
        <translation>顯示全部</translation>
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
            <numerusform>選定的 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>articles with “%1”</source>
        <translation>含「%1」的文章</translation>
    </message>
    <message>
        <source>figures with “%1”</source>
        <translation>含「%1」的數據項</translation>
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
            <numerusform>%n 個數據項符合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) chosen</source>
        <translation>
            <numerusform>選定的 %n 個數據項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>在文章中尋找</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一處（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一處（Enter）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉（Esc）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the list of matches</comment>
        <translation>第 %1 處，共 %2 處</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FittingDesk</name>
    <message>
        <source>The figure in hand does not fit.</source>
        <translation>手上的數據項不在目前篩選之內。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FormFields</name>
    <message>
        <source>A figure needs a value.</source>
        <translation>數據項必須有數值。</translation>
    </message>
    <message>
        <source>The upper end is not a number.</source>
        <translation>上限不是數字。</translation>
    </message>
    <message>
        <source>Only a rate is counted per something: choose Rate as its kind, or empty this field.</source>
        <translation>只有比率才有「每」：請把類別改為比率，或清空此欄。</translation>
    </message>
    <message>
        <source>The upper end lies below the value.</source>
        <translation>上限低於數值。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>每</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>The number in the unit, scale applied: 30,900 for 3.09万</source>
        <translation>以該單位計的數字，已乘進位：3.09萬寫作 30,900</translation>
    </message>
    <message>
        <source>Only for a range: its upper end</source>
        <translation>僅用於區間：上限</translation>
    </message>
    <message>
        <source>In simplified characters, without a scale</source>
        <translation>用簡體字，不含萬、億等進位</translation>
    </message>
    <message>
        <source>Only for a rate: the unit it is counted per</source>
        <translation>僅用於比率：按什麼單位計</translation>
    </message>
    <message>
        <source>What sort of number it is</source>
        <translation>是哪一類數字</translation>
    </message>
    <message>
        <source>How exactly the article states it</source>
        <translation>文章說得有多確切</translation>
    </message>
    <message>
        <source>Whether it happened, is to be reached, or is a rule or price</source>
        <translation>已經發生、有待達到，還是規定或價格</translation>
    </message>
    <message>
        <source>What is counted or measured, a short noun phrase without a number</source>
        <translation>所計所量之物，簡短名詞片語，不含數字</translation>
    </message>
    <message>
        <source>The administrative area it describes, full name</source>
        <translation>所描述的行政區，寫全稱</translation>
    </message>
    <message>
        <source>Your own remark; it goes into the dataset</source>
        <translation>您的備註，會寫進資料集</translation>
    </message>
    <message>
        <source>The value is not a number such as 25,000, 2.5万 or 1/3.</source>
        <translation>數值應當是 25,000、2.5萬 或 1/3 這樣的數。</translation>
    </message>
    <message>
        <source>Write the period as 2023, 2023-08, 2023-08-31, 2023q3, from/to, or as the article says it: 2023年1至10月.</source>
        <translation>時期請寫成 2023、2023-08、2023-08-31、2023q3、起/止，或照原文寫：2023年1至10月。</translation>
    </message>
    <message>
        <source>The time it describes: 2023, 2023-08, 2023-08-31, 2023q3, from/to, or as the article says it</source>
        <translation>它所說的時間：2023、2023-08、2023-08-31、2023q3、起/止，或照原文寫</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>沒有 %1 月。</translation>
    </message>
    <message>
        <source>%1 has no day %2.</source>
        <translation>%1 沒有 %2 日。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>時期的迄在起之前。</translation>
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
        <translation>供試算表與統計軟體使用的表格。</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>The same with tabs between the columns.</source>
        <translation>同上，欄之間以定位字元分隔。</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>One object a line, for programs.</source>
        <translation>每行一個物件，供程式讀取。</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>Numbers as numbers, the sentence beside each, and a sheet that explains the columns.</source>
        <translation>數字就是數字，旁附原句，另有一頁說明各欄。</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite 資料庫</translation>
    </message>
    <message>
        <source>Figures and articles as tables to be queried.</source>
        <translation>數據項與文章各成一表，可供查詢。</translation>
    </message>
    <message>
        <source>Report (web page)</source>
        <translation>報告（網頁）</translation>
    </message>
    <message>
        <source>The articles with their figures in place, in one file for any browser.</source>
        <translation>文章連同其中標出的數據項，單一檔案，任何瀏覽器都能開啟。</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>報告（PDF）</translation>
    </message>
    <message>
        <source>The same on pages, to print or to send.</source>
        <translation>同樣內容分頁排好，可列印或寄送。</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>資料包</translation>
    </message>
    <message>
        <source>A folder of CSV files with their types and sources, after Frictionless Data.</source>
        <translation>一個資料夾：CSV 檔及其型別和來源，遵循 Frictionless Data。</translation>
    </message>
    <message>
        <source>CSV on the Web</source>
        <translation>CSV on the Web</translation>
    </message>
    <message>
        <source>A folder of CSV files with a description after the W3C&apos;s standard.</source>
        <translation>一個資料夾：CSV 檔及按 W3C 標準寫的說明。</translation>
    </message>
    <message>
        <source>SDMX-CSV</source>
        <translation>SDMX-CSV</translation>
    </message>
    <message>
        <source>Observations for the systems of statistical offices; figures without a period are left out.</source>
        <translation>供統計機構系統使用的觀測值；沒有時期的數據項不在其中。</translation>
    </message>
    <message>
        <source>RO-Crate</source>
        <translation>RO-Crate</translation>
    </message>
    <message>
        <source>A folder for archives that tells where each figure came from and who decided on it.</source>
        <translation>供存檔的資料夾，說明每個數據項從何而來、由誰核定。</translation>
    </message>
    <message>
        <source>Web Annotation</source>
        <translation>Web Annotation</translation>
    </message>
    <message>
        <source>Figures as annotations of the text, after the W3C&apos;s standard.</source>
        <translation>把數據項作為原文的標註，遵循 W3C 標準。</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>Tasks with the labelling configuration beside them.</source>
        <translation>任務檔，旁附標註設定。</translation>
    </message>
    <message>
        <source>brat</source>
        <translation>brat</translation>
    </message>
    <message>
        <source>A folder of texts with standoff annotations.</source>
        <translation>一個資料夾：原文及獨立的標註檔。</translation>
    </message>
    <message>
        <source>doccano</source>
        <translation>doccano</translation>
    </message>
    <message>
        <source>Texts with labelled spans, one article a line.</source>
        <translation>帶標註區間的原文，每行一篇。</translation>
    </message>
    <message>
        <source>CoNLL-2003</source>
        <translation>CoNLL-2003</translation>
    </message>
    <message>
        <source>One character a line with its tag, to train models.</source>
        <translation>每行一個字及其標籤，用於訓練模型。</translation>
    </message>
    <message>
        <source>IOB2 with offsets</source>
        <translation>IOB2（帶位置）</translation>
    </message>
    <message>
        <source>The same with each character&apos;s place in the article.</source>
        <translation>同上，另有每個字在文章中的位置。</translation>
    </message>
    <message>
        <source>Verified figures</source>
        <translation>核過的數據項</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數據項</translation>
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
        <translation>篩選</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>not fitting</source>
        <translation>不合篩選</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>性質</translation>
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
        <translation>已確認</translation>
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
        <translation>補錄</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::HistoryModel</name>
    <message>
        <source>%1, %2 (taken back since)</source>
        <translation>%1，%2（後已復原）</translation>
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
        <translation>目前數據項</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>誰的歷史</translation>
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
        <translation>發生過什麼，最新在前</translation>
    </message>
    <message>
        <source>Go to the figure</source>
        <translation>前往該數據項</translation>
    </message>
    <message>
        <source>Back to this</source>
        <translation>回到此狀態</translation>
    </message>
    <message>
        <source>Bring this figure back to what it was after this step; nothing else changes, and nothing is lost</source>
        <translation>讓這個數據項回到這一步之後的樣子；其餘不變，什麼也不會丟</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::IntakeDesk</name>
    <message>
        <source>Opened as %1, which is not certain.</source>
        <translation>按 %1 開啟，但不能確定。</translation>
    </message>
    <message>
        <source>Opened with the columns that are known by their names or were told before.</source>
        <translation>按欄名或以前的選擇開啟。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::IntakeDialog</name>
    <message>
        <source>Save the list</source>
        <translation>儲存清單</translation>
    </message>
    <message>
        <source>Table of text (*.tsv)</source>
        <translation>文字表格 (*.tsv)</translation>
    </message>
    <message>
        <source>What was not opened</source>
        <translation>未能開啟的內容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
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
        <translation>全部複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>儲存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be opened.</source>
        <comment>files, articles and rows</comment>
        <translation>
            <numerusform>有 %n 項未能開啟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) open by a guess.</source>
        <comment>files, articles and rows</comment>
        <translation>
            <numerusform>有 %n 項是憑推測開啟的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the &amp;encoding…</source>
        <translation>選擇編碼(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose the co&amp;lumns…</source>
        <translation>選擇各欄(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::IssueDesk</name>
    <message>
        <source>The articles are compared with the present engine; nothing is changed yet…</source>
        <translation>正在用現在的引擎對照文章，尚未作任何改動…</translation>
    </message>
    <message>
        <source>%1 (article %2)</source>
        <comment>title, number</comment>
        <translation>%1（第 %2 篇）</translation>
    </message>
    <message>
        <source>New issue of an earlier article</source>
        <translation>較早文章的新版</translation>
    </message>
    <message>
        <source>This article is the new issue of:</source>
        <translation>這篇文章是下面這一篇的新版：</translation>
    </message>
    <message>
        <source>%1 decided figures stand in the new issue to the letter and go on there. %2 stand in another sentence and %3 not at all: these stay where they are and wait for you under “Moved and lost figures”.</source>
        <translation>%1 個已判斷的數據項在新版中一字不差，會帶過去。%2 個在別的句子裡，%3 個不在新版中：它們留在原處，在「挪動與失落的數據項」裡等您處理。</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>帶過去</translation>
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
        <translation>開啟快速鍵方案</translation>
    </message>
    <message>
        <source>Sets of keys (*.json)</source>
        <translation>快速鍵方案 (*.json)</translation>
    </message>
    <message>
        <source>%1 holds no set of keys.</source>
        <translation>%1 裡沒有快速鍵方案。</translation>
    </message>
    <message>
        <source>Save the set of keys</source>
        <translation>儲存快速鍵方案</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>更改快速鍵</translation>
    </message>
    <message>
        <source>Set:</source>
        <translation>方案：</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>單字母</translation>
    </message>
    <message>
        <source>No single letters</source>
        <translation>不用單字母</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>快速鍵方案</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>尋找操作或按鍵</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快速鍵</translation>
    </message>
    <message>
        <source>Press a new key</source>
        <translation>按一個新鍵</translation>
    </message>
    <message>
        <source>Click here and press the key that the action is to have as well</source>
        <translation>點這裡，再按要加上的鍵</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢復原樣</translation>
    </message>
    <message>
        <source>The keys that this action came with</source>
        <translation>這個操作原來的鍵</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>改歸此操作</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keys of “%1”:</source>
        <translation>「%1」的快速鍵：</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>去掉這個鍵</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>去掉 %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: Alt belongs to the menus, Ctrl+Space to input methods, Esc and Tab to the window.</source>
        <translation>%1 不能用：Alt 歸選單，Ctrl+Space 歸輸入法，Esc 和 Tab 歸視窗。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 已屬於「%2」。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Single letters work in the articles, the text and the table, also while a Chinese input method is on; never while you type in a field.</source>
        <translation>單一字母鍵在文章清單、原文和數據項表中有效，開著中文輸入法也行；在欄位裡打字時絕不觸發。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>更改快速鍵…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Keys of Jiaoshu</source>
        <translation>校數快速鍵</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::MainWindow</name>
    <message>
        <source>Jiaoshu</source>
        <translation>校數</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>還沒有文章</translation>
    </message>
    <message>
        <source>Open text files with Chinese articles, or drop them here. Their figures are found at once; you confirm or correct each with one key, and every decision is saved as you take it.</source>
        <translation>開啟中文文章的文字檔，或把檔案拖到這裡。程式立即找出其中的數據項；您一鍵確認或修正，每個判斷隨即儲存。</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>開啟文章…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <comment>title of the window</comment>
        <translation>%1（唯讀）</translation>
    </message>
    <message>
        <source>Read only: this workspace or its folder must not be written. You can read, search and export; nothing can be decided.</source>
        <translation>唯讀：不能寫入這個工作區或它所在的資料夾。可以閱讀、尋找和匯出，但不能判斷。</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>沒有開啟工作區</translation>
    </message>
    <message>
        <source>A workspace is one file with the articles and every decision on them. Open another one, or begin a new one from the File menu.</source>
        <translation>工作區是一個檔案，文章和所有判斷都在裡面。請開啟另一個，或從「檔案」選單新建一個。</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>開啟工作區…</translation>
    </message>
    <message>
        <source>Try it on four sample articles</source>
        <translation>先用四篇範例文章試試</translation>
    </message>
    <message>
        <source>Your own workspace is open in another window: open the articles there.</source>
        <translation>您自己的工作區已在另一個視窗中開啟：請在那裡開啟文章。</translation>
    </message>
    <message>
        <source>Sample articles, to practise on; their numbers are invented. What you open goes into a workspace of your own.</source>
        <translation>這些是供練習的範例文章，其中的數字是虛構的。您開啟的文章會放進您自己的工作區。</translation>
    </message>
    <message>
        <source>Sample articles</source>
        <translation>範例文章</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>另有 %n 則訊息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Notices</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>Went on from the other end of the workspace: some figures there are still unreviewed.</source>
        <translation>已從工作區另一端繼續：那裡還有待核的數據項。</translation>
    </message>
    <message>
        <source>Every figure of the workspace is reviewed. Ctrl+E exports them.</source>
        <translation>工作區的數據項已全部核完。按 Ctrl+E 匯出。</translation>
    </message>
    <message>
        <source>Select a number in the text first, with the mouse or with Shift and the arrows.</source>
        <translation>請先在原文中選取數字，可用滑鼠，也可按 Shift 加方向鍵。</translation>
    </message>
    <message>
        <source>Your changes to “%1” are not saved. They wait there until you save or discard them.</source>
        <translation>對「%1」的改動尚未儲存，會留在那裡等您儲存或捨棄。</translation>
    </message>
    <message>
        <source>Opening articles…</source>
        <translation>正在開啟文章…</translation>
    </message>
    <message>
        <source>Reading the articles again…</source>
        <translation>正在重讀文章…</translation>
    </message>
    <message>
        <source>All articles were read again. Nothing changed.</source>
        <translation>已重讀所有文章，沒有變化。</translation>
    </message>
    <message numerus="yes">
        <source>All articles were read again. %n of them changed.</source>
        <translation>
            <numerusform>已重讀所有文章，其中 %n 篇有變化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles are just being written. The decision is saved as soon as they are.</source>
        <translation>文章正在寫入，寫完後這個判斷會立即儲存。</translation>
    </message>
    <message>
        <source>This decision is not saved.</source>
        <translation>這個判斷未儲存。</translation>
    </message>
    <message>
        <source>The last decision is not saved. %1</source>
        <translation>上一個判斷未儲存。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) opened.</source>
        <translation>
            <numerusform>已開啟 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were in the workspace already.</source>
        <translation>
            <numerusform>%n 篇文章原已在工作區中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was cancelled.</source>
        <translation>其餘已取消。</translation>
    </message>
    <message>
        <source>There are no articles there that can be read.</source>
        <translation>那裡沒有能讀的文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written to %1.</source>
        <translation>
            <numerusform>已將 %n 個數據項寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>略去：%1。</translation>
    </message>
    <message>
        <source>All others are decided. Now those come back that were left for later, with their notes.</source>
        <translation>其餘都已判斷。現在回到先前存疑的數據項，備註也在。</translation>
    </message>
    <message>
        <source>Nothing of what is listed awaits a decision. Ctrl+Shift+K lists all articles again.</source>
        <translation>列出的裡面沒有待核的了。按 Ctrl+Shift+K 重新列出全部文章。</translation>
    </message>
    <message>
        <source>Every number of this article is a figure or was passed over for a reason.</source>
        <translation>這篇文章的每個數字都已是數據項，或者有理由略過。</translation>
    </message>
    <message numerus="yes">
        <source>All figures of this article are decided, but %n number(s) stand in brackets that no figure covers. A makes one a figure, Shift+X says that it is none, J goes on without.</source>
        <translation>
            <numerusform>這篇文章的數據項都核完了，但還有 %n 個帶角框的數字沒有著落。A 把它補錄為數據項，Shift+X 表示它不是，J 不管它繼續。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me round</source>
        <translation>帶我看看</translation>
    </message>
    <message>
        <source>Bringing the workspace up to date…</source>
        <translation>正在把工作區升級到新版本…</translation>
    </message>
    <message>
        <source>Step %1 of %2, the newest that was known, is not in this workspace: an older copy was put there, or a file beside it was deleted. If you did not do that on purpose, go back to a backup.</source>
        <translation>工作區裡沒有已知最新的第 %1 步（%2）：可能換成了較舊的副本，或者旁邊的檔案被刪掉了。如果不是您有意這樣做的，請還原備份。</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>Another machine serves this folder, and what is saved here is only as safe as that and the way to it. Close every other program that has the workspace open; better, work on a copy on this machine.</source>
        <translation>這個資料夾在另一台機器上，儲存得是否可靠取決於那台機器和網路。請關閉其他開啟這個工作區的程式；最好在本機的副本上工作。</translation>
    </message>
    <message>
        <source>Jiaoshu was not closed properly last time. Every decision that was shown as saved is there.</source>
        <translation>校數上次沒有正常關閉。凡是顯示為已儲存的判斷都在。</translation>
    </message>
    <message>
        <source>Check or repair…</source>
        <translation>檢查或修復…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Jiaoshu is busy. The import can go on when that is done.</source>
        <translation>校數正忙，待其完成後即可繼續匯入。</translation>
    </message>
    <message>
        <source>More was done since. Undo takes it back step by step, the last one first.</source>
        <translation>此後又有其他操作。復原會從最近一步起逐步退回。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
    </message>
    <message>
        <source>There is no other figure whose sums fail, and no other unreviewed one that the engine doubts.</source>
        <translation>沒有別的算不攏的數據項，待核的裡面也沒有別的引擎把握不大的數據項了。</translation>
    </message>
    <message>
        <source>The encoding of a text is doubtful.</source>
        <translation>有文字的編碼不能確定。</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>檢視…</translation>
    </message>
    <message>
        <source>Its columns…</source>
        <translation>它的各欄…</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>全部顯示…</translation>
    </message>
    <message>
        <source>Welcome to Jiaoshu. Enter confirms a figure, X rejects it, E corrects it, and F1 shows every key.</source>
        <translation>歡迎使用校數。按 Enter 確認數據項，X 剔除，E 修改，F1 顯示所有按鍵。</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n article(s) is lost: of it only what figures quote went out.</source>
        <translation>
            <numerusform>%n 篇文章的正文已遺失：其中只匯出了數據項引用的原文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往該處</translation>
    </message>
    <message>
        <source>The import of %1 was stopped after %2 of %3 files.</source>
        <translation>%1 的匯入已中斷：共 %3 個檔案，已匯入 %2 個。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s)</source>
        <comment>that were given to import</comment>
        <translation>
            <numerusform>%n 個檔案或資料夾</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Opening articles: %1 of %2</source>
        <translation>正在開啟文章：%1 / %2</translation>
    </message>
    <message>
        <source>Opening articles: %1 so far</source>
        <translation>正在開啟文章：已有 %1 篇</translation>
    </message>
    <message>
        <source>What was to be opened in it waits until then: %1.</source>
        <translation>要在其中開啟的內容將在工作區可用後開啟：%1。</translation>
    </message>
    <message>
        <source>A large step is under way. The decision is saved as soon as that is done.</source>
        <translation>正在進行一項大的操作。完成後這個判斷會立即儲存。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <comment>an import that was stopped</comment>
        <translation>放棄它</translation>
    </message>
    <message>
        <source>It can still go on: “Unfinished import” in the File menu, and the next start, ask again.</source>
        <translation>匯入仍可繼續：可用「檔案」選單中的「未完成的匯入」，下次啟動時也會再次詢問。</translation>
    </message>
    <message>
        <source>The import is forgotten. What of it came in stays.</source>
        <translation>已放棄這次匯入。已經匯入的文章仍然保留。</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>正在復原…</translation>
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
        <translation>已儲存為 %1，但與原文不符。</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>再看一下</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>複製其路徑</translation>
    </message>
    <message>
        <source>Saving many decisions…</source>
        <translation>正在儲存大量決定……</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not verified.</source>
        <translation>
            <numerusform>其中 %n 個尚未核定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <comment>articles that have just come in</comment>
        <translation>移除這些文章</translation>
    </message>
    <message>
        <source>%1, with %2 beside it</source>
        <comment>a file, names of files</comment>
        <translation>%1（旁邊還有 %2）</translation>
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
        <translation>沒有開啟的文章</translation>
    </message>
    <message>
        <source>Open one or more articles: their figures are found, marked in the text, and wait for your decision.</source>
        <translation>開啟一篇或多篇文章：其中的數據項會被找出，在原文中標明，等您判斷。</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>開啟文章…</translation>
    </message>
    <message>
        <source>The text of this article was lost. What its figures quote is left, and every □ is a character that is not. Taking the same file in again brings the text back.</source>
        <translation>這篇文章的正文已遺失，只剩下各數據項引用的原文；每個□代表一個已遺失的字。再次匯入同一檔案即可找回正文。</translation>
    </message>
    <message>
        <source>No article fits</source>
        <translation>沒有符合的文章</translation>
    </message>
    <message>
        <source>No figure is in hand while none fits what is searched for and chosen. As soon as one does, the work goes on where it was.</source>
        <translation>沒有數據項符合所尋找和所選的條件，因此手頭沒有數據項。一有符合的，就從原處繼續。</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>顯示全部文章</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ReviewDesk</name>
    <message>
        <source>Figures</source>
        <translation>數據項</translation>
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
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Each decision is in the workspace file as soon as it is taken.</source>
        <translation>每個判斷一作出就寫入工作區檔案。</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>已全部核完</translation>
    </message>
    <message>
        <source>%1 left here · %2 in the workspace</source>
        <comment>figures to review</comment>
        <translation>本文待核 %1 · 工作區待核 %2</translation>
    </message>
    <message>
        <source>%1 left in the workspace</source>
        <comment>figures to review</comment>
        <translation>工作區待核 %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Analyst: %1</source>
        <translation>分析員：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 s a figure · about %n minute(s) left</source>
        <translation>
            <numerusform>每項 %1 秒 · 大約還要 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s a figure · about %n hour(s) left</source>
        <translation>
            <numerusform>每項 %1 秒 · 大約還要 %n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) uncovered</source>
        <translation>
            <numerusform>%n 個數字無著落</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of the article that are neither a figure nor passed over: Z goes to them, A makes one a figure, Shift+X says that it is none.</source>
        <translation>文章裡既不是數據項、也沒有被略過的數字：Z 逐個前往，A 補錄為數據項，Shift+X 表示不是數據項。</translation>
    </message>
    <message>
        <source>The median time of your last decisions; it is kept nowhere.</source>
        <translation>您最近各次判斷用時的中位數；不作任何記錄。</translation>
    </message>
    <message>
        <source>%1 s a figure</source>
        <translation>每個數據項 %1 秒</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析員</translation>
    </message>
    <message>
        <source>Kept with each decision from now on; earlier ones keep the name they were taken under.</source>
        <translation>從現在起記入每個判斷；以前的判斷保留當時的姓名。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>after a size of type in points</comment>
        <translation> 點</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) is what the system uses; the article is set larger</source>
        <translation>
            <numerusform>系統用 %n 點；文章的字更大</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>數據項表</translation>
    </message>
    <message>
        <source>As the script of the article asks</source>
        <translation>隨文章的字體</translation>
    </message>
    <message>
        <source>Font of: %1</source>
        <translation>字型：%1</translation>
    </message>
    <message>
        <source>Points larger than the rest: %1</source>
        <translation>比其他文字大幾點：%1</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::StraysDialog</name>
    <message>
        <source>Moved and lost figures</source>
        <translation>挪動與失落的數據項</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數據項</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>In the new issue</source>
        <translation>在新版中</translation>
    </message>
    <message>
        <source>Earlier issue</source>
        <translation>舊版</translation>
    </message>
    <message>
        <source>Its place in the new issue</source>
        <translation>它在新版中的位置</translation>
    </message>
    <message>
        <source>Show in the earlier issue</source>
        <translation>在舊版中顯示</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>放到這裡</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>No figure waits for a place.</source>
        <translation>沒有數據項在等待位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were decided on in an earlier issue and do not stand to the letter in the new one. None is guessed: give each a place, or reject it.</source>
        <translation>
            <numerusform>有 %n 個數據項在舊版中已經判斷，在新版中卻不是一字不差。程式不作猜測：請逐個指定位置，或者剔除。</numerusform>
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
        <translation>給文章加標籤</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>A word of your own to find %n article(s) by:</source>
        <translation>
            <numerusform>給 %n 篇文章一個自訂的標籤：</numerusform>
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
        <translation>進度</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Tour</name>
    <message>
        <source>The framed number in the text is the current figure; on the right stands how it was read. Press %1 if that is right: it is saved, and the next one comes.</source>
        <translation>正文裡加框的數字是目前數據項，右邊是它被讀成的樣子。對的話按 %1：它隨即儲存，並轉到下一項。</translation>
    </message>
    <message>
        <source>Nothing is ever lost: %1 takes back the last decision, also after a restart. Try it.</source>
        <translation>什麼都不會丟：%1 復原上一個判斷，重啟之後也行。試試看。</translation>
    </message>
    <message>
        <source>That is all it takes. %1 finds articles, %2 finds any command by its name, %3 shows every key, %4 writes what is verified to a file.</source>
        <translation>這就夠了。%1 尋找文章，%2 按名稱找任何命令，%3 顯示全部按鍵，%4 把核過的寫成檔案。</translation>
    </message>
    <message>
        <source>Not everything with digits is a figure. %1 rejects the framed one; %2 to %3 in its place reject it and say why. Try one of them here, though this figure may be right: it is taken back in a moment.</source>
        <translation>帶數字的不一定都是數據項。%1 剔除框住的這一項；改按 %2 到 %3 則同時說明理由。這一項也許並沒有錯，不妨先試一下：稍後就會復原。</translation>
    </message>
    <message>
        <source>A slip is put right by one key: %1 multiplies by ten thousand, %2 goes to the unit, %3 to the period. Try %1, then %4 saves it: this, too, is taken back.</source>
        <translation>小錯一個鍵就能改：%1 乘以一萬，%2 到單位，%3 到時期。試按 %1，再按 %4 儲存：這一步稍後也會復原。</translation>
    </message>
    <message numerus="yes">
        <source>Those were tries. %1 takes back the last decision, also after a restart: press it %n time(s), and the figures stand as they did.</source>
        <translation>
            <numerusform>剛才只是試一試。%1 復原上一個判斷，重啟之後也行：按 %n 次，數據項就恢復原樣。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::TourBar</name>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>結束演練</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>演練</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::VariantsDialog</name>
    <message>
        <source>Show what changes…</source>
        <translation>檢視變更…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Merge variants of words</source>
        <translation>合併同義寫法</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Words of which field</source>
        <translation>哪一欄的詞</translation>
    </message>
    <message>
        <source>Words that are written alike</source>
        <translation>寫法相近的詞</translation>
    </message>
    <message>
        <source>No two words of this field are written alike.</source>
        <translation>這一欄裡沒有寫法相近的詞。</translation>
    </message>
    <message>
        <source>All become</source>
        <translation>統一為</translation>
    </message>
    <message>
        <source>Words that differ only in script, width or spaces; of indicators and places also in case, punctuation, 的 or how a number is written, and of places in an ending such as 县. Look whether they mean the same.</source>
        <translation>這些詞只在繁簡、全形半形或空格上不同；指標和地區還可能在大小寫、標點、「的」字或數字寫法上不同，地區還可能差「縣」一類的詞尾。請看所指是否相同。</translation>
    </message>
    <message>
        <source>Words of</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>word, figures that have it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>這個詞沒錯</translation>
    </message>
    <message>
        <source>written alike</source>
        <translation>寫法相近</translation>
    </message>
    <message>
        <source>new</source>
        <comment>words</comment>
        <translation>新詞</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>哪些詞</translation>
    </message>
    <message>
        <source>that are</source>
        <comment>words of a field that are written alike, or new</comment>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Words that analysts have typed, and that neither the engine nor the program&apos;s tables have. Those that are right are offered while you type; the others can become a known word.</source>
        <translation>分析員輸入過、引擎和程式的詞表裡都沒有的詞。沒錯的詞以後輸入時會提示；其餘的可以改成已有的詞。</translation>
    </message>
    <message>
        <source>No word of this field is new.</source>
        <translation>這一欄沒有新詞。</translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::WindowActions</name>
    <message>
        <source>Open articles</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <translation>文章 (%1);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>This figure is not decided yet: there is nothing to take back here. %1 takes back the decision before, on whichever figure that was.</source>
        <translation>這一項還沒有判斷，這裡沒有可收回的。%1 復原上一個判斷，不論是哪一項的。</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>開啟文章資料夾</translation>
    </message>
    <message>
        <source>Workspaces (*.jiaoshu);;All files (*)</source>
        <translation>工作區 (*.jiaoshu);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新增工作區</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>開啟工作區</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Jiaoshu %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Turns Chinese news articles into a verified dataset of figures.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;校數 %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;把中文新聞文章變成核實過的資料集。&lt;/p&gt;&lt;p&gt;自由軟體，依 GNU 通用公共授權條款第 3 版或更新版本發布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Workspace: %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;工作區：%1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Jiaoshu</source>
        <translation>關於校數</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>There is no figure to do this to.</source>
        <translation>沒有可以這樣做的數據項。</translation>
    </message>
    <message>
        <source>The same for them…</source>
        <translation>同樣更改…</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy an article first.</source>
        <translation>沒有可貼上的文字。請先複製一篇文章。</translation>
    </message>
    <message numerus="yes">
        <source>%1. The same may hold for %n other figure(s) of this article.</source>
        <translation>
            <numerusform>%1。本文另有 %n 個數據項可能也是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other figure of the workspace has this unit.</source>
        <translation>工作區裡沒有別的數據項用這個單位。</translation>
    </message>
    <message>
        <source>No other figure of the workspace has this indicator.</source>
        <translation>工作區裡沒有別的數據項是這個指標。</translation>
    </message>
    <message>
        <source>Keep as a view</source>
        <translation>存為檢視</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>檢視名稱：</translation>
    </message>
    <message>
        <source>Of %1 that you looked at, %2 were wrong: between %3 % and %4 % of the %5 accepted ones (95 %).</source>
        <translation>您看過的 %1 項裡有 %2 項是錯的：採納的 %5 項中錯的占 %3 % 到 %4 %（95 %）。</translation>
    </message>
    <message>
        <source>a change that is not saved</source>
        <translation>未儲存的改動</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>開啟網址</translation>
    </message>
    <message>
        <source>Web address of the article (https):</source>
        <translation>文章的網址（https）：</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Enter now goes on down the table. A third press on the heading it is sorted by, and “In one list”, bring back the order of the text.</source>
        <translation>Enter 現在沿表格往下走。第三次點按所排序的欄標題，並選「不分組」，即恢復原文順序。</translation>
    </message>
    <message>
        <source>An export is being written. How far it is stands below, with a button to give it up; the next one can begin after it.</source>
        <translation>正在寫出一次匯出。進度顯示在下方，可用旁邊的按鈕放棄；完成後才能開始下一次匯出。</translation>
    </message>
    <message>
        <source>The figure in hand does not fit what the window is narrowed down to.</source>
        <translation>手上的數據項不在目前篩選之內。</translation>
    </message>
    <message>
        <source>What that was about does not fit what the window is narrowed down to.</source>
        <translation>所涉及的數據項不在目前篩選之內。</translation>
    </message>
</context>
</TS>
