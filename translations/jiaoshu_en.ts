<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HistoryTexts</name>
    <message numerus="yes">
        <source>Confirmed %n figure(s)</source>
        <translation>
            <numerusform>Confirmed %n figure</numerusform>
            <numerusform>Confirmed %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n figure(s)</source>
        <translation>
            <numerusform>Changed %n figure</numerusform>
            <numerusform>Changed %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened an article with %n figure(s)</source>
        <translation>
            <numerusform>Opened an article with %n figure</numerusform>
            <numerusform>Opened an article with %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read an article again: %n figure(s) changed</source>
        <translation>
            <numerusform>Read an article again: %n figure changed</numerusform>
            <numerusform>Read an article again: %n figures changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n article(s) out</source>
        <translation>
            <numerusform>Took %n article out</numerusform>
            <numerusform>Took %n articles out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n article(s)</source>
        <translation>
            <numerusform>Changed the tags of %n article</numerusform>
            <numerusform>Changed the tags of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlinked %n article(s)</source>
        <translation>
            <numerusform>Unlinked %n article</numerusform>
            <numerusform>Unlinked %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %n article(s) that tell the same</source>
        <translation>
            <numerusform>Linked %n article that tells the same</numerusform>
            <numerusform>Linked %n articles that tell the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n article(s)</source>
        <translation>
            <numerusform>Opened %n article</numerusform>
            <numerusform>Opened %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n figure(s) back to unreviewed</source>
        <translation>
            <numerusform>Put %n figure back to unreviewed</numerusform>
            <numerusform>Put %n figures back to unreviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %n article(s) back</source>
        <translation>
            <numerusform>Brought %n article back</numerusform>
            <numerusform>Brought %n articles back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingTexts</name>
    <message numerus="yes">
        <source>Moved: in %n place(s) of the new issue</source>
        <translation>
            <numerusform>Moved: in %n place of the new issue</numerusform>
            <numerusform>Moved: in %n places of the new issue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n change(s) are not saved and would be lost.</source>
        <translation>
            <numerusform>%n change is not saved and would be lost.</numerusform>
            <numerusform>%n changes are not saved and would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::AcceptDialog</name>
    <message numerus="yes">
        <source>Of %Ln figure(s) as sure that you decided on, %1 turned out wrong. So about %2 of these will be wrong, and at most %3 (95 %).</source>
        <translation>
            <numerusform>Of %Ln figure as sure that you decided on, %1 turned out wrong. So about %2 of these will be wrong, and at most %3 (95 %).</numerusform>
            <numerusform>Of %Ln figures as sure that you decided on, %1 turned out wrong. So about %2 of these will be wrong, and at most %3 (95 %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) would be accepted.</source>
        <translation>
            <numerusform>%Ln figure would be accepted.</numerusform>
            <numerusform>%Ln figures would be accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ArticleDelegate</name>
    <message numerus="yes">
        <source>Done · %n figure(s)</source>
        <translation>
            <numerusform>Done · %n figure</numerusform>
            <numerusform>Done · %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) uncovered</source>
        <translation>
            <numerusform>%n number uncovered</numerusform>
            <numerusform>%n numbers uncovered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ArticleDesk</name>
    <message numerus="yes">
        <source>%n article(s) have the tag “%1” now.</source>
        <translation>
            <numerusform>%n article has the tag “%1” now.</numerusform>
            <numerusform>%n articles have the tag “%1” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have the tag “%1” no more.</source>
        <translation>
            <numerusform>%n article has the tag “%1” no more.</numerusform>
            <numerusform>%n articles have the tag “%1” no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were taken out, with their figures.</source>
        <translation>
            <numerusform>%n article was taken out, with its figures.</numerusform>
            <numerusform>%n articles were taken out, with their figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of the workspace?</source>
        <translation>
            <numerusform>Take %n article out of the workspace?</numerusform>
            <numerusform>Take %n articles out of the workspace?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on their figures go with them. Undo brings all back.</source>
        <translation>
            <numerusform>%n decision on their figures goes with them. Undo brings all back.</numerusform>
            <numerusform>%n decisions on their figures go with them. Undo brings all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the corrected details, %n figure(s) still to be decided would read differently.</source>
        <translation>
            <numerusform>By the corrected details, %n figure still to be decided would read differently.</numerusform>
            <numerusform>By the corrected details, %n figures still to be decided would read differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) still to be decided could take “%1” as their place; no words beside them name another.</source>
        <translation>
            <numerusform>%n figure still to be decided could take “%1” as its place; no words beside it name another.</numerusform>
            <numerusform>%n figures still to be decided could take “%1” as their place; no words beside them name another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ArticleListModel</name>
    <message numerus="yes">
        <source>Failed checks and conflicts: %n figure(s)</source>
        <translation>
            <numerusform>Failed checks and conflicts: %n figure</numerusform>
            <numerusform>Failed checks and conflicts: %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ArticlePanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %n figure(s)</source>
        <comment>articles shown</comment>
        <translation>
            <numerusform>%1 of %2 · %n figure</numerusform>
            <numerusform>%1 of %2 · %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::BackupDialog</name>
    <message numerus="yes">
        <source>Restoring it takes %n decision(s) back. What is there now becomes a backup first, so that this can be undone the same way.</source>
        <translation>
            <numerusform>Restoring it takes %n decision back. What is there now becomes a backup first, so that this can be undone the same way.</numerusform>
            <numerusform>Restoring it takes %n decisions back. What is there now becomes a backup first, so that this can be undone the same way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::BulkReview</name>
    <message numerus="yes">
        <source>%n figure(s) tell this fact with the same number, in all articles, and are not decided.</source>
        <translation>
            <numerusform>%n figure tells this fact with the same number, in all articles, and is not decided.</numerusform>
            <numerusform>%n figures tell this fact with the same number, in all articles, and are not decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of this article stand in the table and are not decided.</source>
        <translation>
            <numerusform>%n figure of this article stands in the table and is not decided.</numerusform>
            <numerusform>%n figures of this article stand in the table and are not decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changes that are not saved: they are struck out here, and keep them.</source>
        <translation>
            <numerusform>%n figure has changes that are not saved: it is struck out here, and keeps them.</numerusform>
            <numerusform>%n figures have changes that are not saved: they are struck out here, and keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) fail a sum or contradict another: they are struck out here.</source>
        <translation>
            <numerusform>%n figure fails a sum or contradicts another: it is struck out here.</numerusform>
            <numerusform>%n figures fail a sum or contradict others: they are struck out here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CareDesk</name>
    <message numerus="yes">
        <source>%1 rows were saved into %2; %n are told as lost there</source>
        <translation>
            <numerusform>%1 rows were saved into %2; %n is told as lost there</numerusform>
            <numerusform>%1 rows were saved into %2; %n are told as lost there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check after opening found %n fault(s) in the workspace.</source>
        <translation>
            <numerusform>The check after opening found %n fault in the workspace.</numerusform>
            <numerusform>The check after opening found %n faults in the workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read again from their originals, as they were</source>
        <translation>
            <numerusform>%n article was read again from its original, as it was</numerusform>
            <numerusform>%n articles were read again from their originals, as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were mended by what their figures quote, and are as they were</source>
        <translation>
            <numerusform>%n article was mended by what its figures quote, and is as it was</numerusform>
            <numerusform>%n articles were mended by what their figures quote, and are as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were lost and are proposed again, in %1</source>
        <translation>
            <numerusform>%n figure was lost and is proposed again, in %1</numerusform>
            <numerusform>%n figures were lost and are proposed again, in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CheckDialog</name>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>%n fault found</numerusform>
            <numerusform>%n faults found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::CheckList</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>other figures of a check</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ConcordanceDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DifferenceDialog</name>
    <message numerus="yes">
        <source>What was decided on is never touched: %n decided figure(s) would be read otherwise today.</source>
        <translation>
            <numerusform>What was decided on is never touched: %n decided figure would be read otherwise today.</numerusform>
            <numerusform>What was decided on is never touched: %n decided figures would be read otherwise today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DuplicatesDesk</name>
    <message numerus="yes">
        <source>%n of the articles that came in are nearly the same as others.</source>
        <translation>
            <numerusform>%n of the articles that came in is nearly the same as another.</numerusform>
            <numerusform>%n of the articles that came in are nearly the same as others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on linked articles hold for the same figures here.</source>
        <translation>
            <numerusform>%n decision on a linked article holds for the same figure here.</numerusform>
            <numerusform>%n decisions on linked articles hold for the same figures here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n pair(s) of articles are nearly the same.</source>
        <translation>
            <numerusform>%n pair of articles is nearly the same.</numerusform>
            <numerusform>%n pairs of articles are nearly the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::EncodingDialog</name>
    <message numerus="yes">
        <source>%n byte(s) do not fit this encoding; they stand in ⟦ ⟧.</source>
        <translation>
            <numerusform>%n byte does not fit this encoding; it stands in ⟦ ⟧.</numerusform>
            <numerusform>%n bytes do not fit this encoding; they stand in ⟦ ⟧.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ExportDialog</name>
    <message numerus="yes">
        <source>First rows of %n figure(s)</source>
        <translation>
            <numerusform>First rows of %n figure</numerusform>
            <numerusform>First rows of %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) fit, but none of them is verified.</source>
        <translation>
            <numerusform>%n figure fits, but is not verified.</numerusform>
            <numerusform>%n figures fit, but none of them is verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FacetTreeModel</name>
    <message numerus="yes">
        <source>%1: %n figure(s)</source>
        <comment>value of a facet</comment>
        <translation>
            <numerusform>%1: %n figure</numerusform>
            <numerusform>%1: %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FigureChoice</name>
    <message numerus="yes">
        <source>%Ln figure(s) at once, more than one looks through: Enter does not do it. Press the button “%1” for that. Space strikes a line out.</source>
        <translation>
            <numerusform>%Ln figure at once: Enter does not do it. Press the button “%1” for that. Space strikes a line out.</numerusform>
            <numerusform>%Ln figures at once, more than one looks through: Enter does not do it. Press the button “%1” for that. Space strikes a line out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::FilterDesk</name>
    <message numerus="yes">
        <source>%n article(s) chosen</source>
        <translation>
            <numerusform>%n article chosen</numerusform>
            <numerusform>%n articles chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) fit</source>
        <translation>
            <numerusform>%n figure fits</numerusform>
            <numerusform>%n figures fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) chosen</source>
        <translation>
            <numerusform>%n figure chosen</numerusform>
            <numerusform>%n figures chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::IntakeDialog</name>
    <message numerus="yes">
        <source>%n could not be opened.</source>
        <comment>files, articles and rows</comment>
        <translation>
            <numerusform>%n could not be opened.</numerusform>
            <numerusform>%n could not be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) open by a guess.</source>
        <comment>files, articles and rows</comment>
        <translation>
            <numerusform>%n stands open by a guess.</numerusform>
            <numerusform>%n stand open by a guess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::MessageBar</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Notices</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All articles were read again. %n of them changed.</source>
        <translation>
            <numerusform>All articles were read again. %n of them changed.</numerusform>
            <numerusform>All articles were read again. %n of them changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) opened.</source>
        <translation>
            <numerusform>%n article opened.</numerusform>
            <numerusform>%n articles opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were in the workspace already.</source>
        <translation>
            <numerusform>%n article was in the workspace already.</numerusform>
            <numerusform>%n articles were in the workspace already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written to %1.</source>
        <translation>
            <numerusform>%n figure written to %1.</numerusform>
            <numerusform>%n figures written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All figures of this article are decided, but %n number(s) stand in brackets that no figure covers. A makes one a figure, Shift+X says that it is none, J goes on without.</source>
        <translation>
            <numerusform>All figures of this article are decided, but %n number stands in brackets that no figure covers. A makes it a figure, Shift+X says that it is none, J goes on without.</numerusform>
            <numerusform>All figures of this article are decided, but %n numbers stand in brackets that no figure covers. A makes one a figure, Shift+X says that it is none, J goes on without.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n article(s) is lost: of it only what figures quote went out.</source>
        <translation>
            <numerusform>The text of %n article is lost: of it only what figures quote went out.</numerusform>
            <numerusform>The text of %n articles is lost: of it only what figures quote went out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s)</source>
        <comment>that were given to import</comment>
        <translation>
            <numerusform>%n file or folder</numerusform>
            <numerusform>%n files or folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not verified.</source>
        <translation>
            <numerusform>%n of them is not verified.</numerusform>
            <numerusform>%n of them are not verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::ReviewStatus</name>
    <message numerus="yes">
        <source>%1 s a figure · about %n minute(s) left</source>
        <translation>
            <numerusform>%1 s a figure · about %n minute left</numerusform>
            <numerusform>%1 s a figure · about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s a figure · about %n hour(s) left</source>
        <translation>
            <numerusform>%1 s a figure · about %n hour left</numerusform>
            <numerusform>%1 s a figure · about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) uncovered</source>
        <translation>
            <numerusform>%n number uncovered</numerusform>
            <numerusform>%n numbers uncovered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::SettingsDialog</name>
    <message numerus="yes">
        <source>%n point(s) is what the system uses; the article is set larger</source>
        <translation>
            <numerusform>%n point is what the system uses; the article is set larger</numerusform>
            <numerusform>%n points are what the system uses; the article is set larger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::StraysDialog</name>
    <message numerus="yes">
        <source>%n figure(s) were decided on in an earlier issue and do not stand to the letter in the new one. None is guessed: give each a place, or reject it.</source>
        <translation>
            <numerusform>%n figure was decided on in an earlier issue and does not stand to the letter in the new one. It is not guessed: give it a place, or reject it.</numerusform>
            <numerusform>%n figures were decided on in an earlier issue and do not stand to the letter in the new one. None is guessed: give each a place, or reject it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::TagDialog</name>
    <message numerus="yes">
        <source>A word of your own to find %n article(s) by:</source>
        <translation>
            <numerusform>A word of your own to find %n article by:</numerusform>
            <numerusform>A word of your own to find %n articles by:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::Tour</name>
    <message numerus="yes">
        <source>Those were tries. %1 takes back the last decision, also after a restart: press it %n time(s), and the figures stand as they did.</source>
        <translation>
            <numerusform>That was a try. %1 takes back the last decision, also after a restart: press it once, and the figure stands as it did.</numerusform>
            <numerusform>Those were tries. %1 takes back the last decision, also after a restart: press it %n times, and the figures stand as they did.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiaoshu::ui::WindowActions</name>
    <message numerus="yes">
        <source>%1. The same may hold for %n other figure(s) of this article.</source>
        <translation>
            <numerusform>%1. The same may hold for %n other figure of this article.</numerusform>
            <numerusform>%1. The same may hold for %n other figures of this article.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceTexts</name>
    <message numerus="yes">
        <source>“%1” may be %2 or one of %n more places.</source>
        <translation>
            <numerusform>“%1” may be %2 or one more place.</numerusform>
            <numerusform>“%1” may be %2 or one of %n more places.</numerusform>
        </translation>
    </message>
</context>
</TS>
