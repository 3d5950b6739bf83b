<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Filter by name or licence</source>
        <translation>名前またはライセンスで絞り込む</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Licence of Coffer</source>
        <translation>Coffer のライセンス</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Licence…</source>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Other people’s work that ships with it, under their licences. Thank you.</source>
        <translation>それぞれのライセンスのもとで同梱された、ほかの方々の成果物です。感謝します。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Read</source>
        <translation>読む</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Read the licence of {}</source>
        <translation>{} のライセンスを読む</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Versions, the system and what the doctor found, as text for a question. No amounts, names or secrets are in it.</source>
        <translation>バージョン、システム、診断の結果を、質問用のテキストにします。金額・名前・秘密情報は含みません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>What Coffer is made of</source>
        <translation>Coffer を構成するもの</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>as in its text</source>
        <translation>本文のとおり</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>{} lines are on the clipboard. Read them before you send them.</source>
        <translation>{} 行をクリップボードに入れました。送る前に読んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>{}, under the Apache License 2.0. It runs on your computer alone.</source>
        <translation>{}。Apache License 2.0。あなたのコンピューターだけで動作します。</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Add an account</source>
        <translation>口座を追加</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>As the base currency</source>
        <translation>基準通貨と同じ</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Edit the account</source>
        <translation>口座を編集</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>For example: Everyday account</source>
        <translation>例：生活口座</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Institution</source>
        <translation>金融機関</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Not counted in net worth</source>
        <translation>純資産に含めない</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Paper money, never counted</source>
        <translation>模擬資金、集計しない</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Quantities may fall below zero (short selling)</source>
        <translation>数量がマイナスになることを許可（空売り）</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Trades move its cash</source>
        <translation>売買で口座の現金を動かす</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Why it does not count, for later</source>
        <translation>集計しない理由（後日のため）</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Holdings</source>
        <translation>保有資産</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Latest entries</source>
        <translation>最新の記録</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>No entries yet.</source>
        <translation>記録はまだありません。</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>No history in the last year.</source>
        <translation>過去1年の履歴はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Nothing is held here.</source>
        <translation>保有はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Show in Activity</source>
        <translation>履歴で表示</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Show in Holdings</source>
        <translation>保有資産で表示</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Value of the account over a year</source>
        <translation>1年間の口座評価額</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>and {} more</source>
        <translation>ほか {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>{} coverage</source>
        <translation>カバー率：{}</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>{} today</source>
        <translation>本日 {}</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>+ Account</source>
        <translation>＋ 口座</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Accounts</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Add an account</source>
        <translation>口座を追加</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>By institution, with value, share and history. Add an account, or import a file: accounts named in it are added by themselves.</source>
        <translation>金融機関ごとに、評価額・割合・推移を表示します。口座を追加するか、ファイルを取り込んでください。ファイル内の口座は自動で追加されます。</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Edit the account</source>
        <translation>口座を編集</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Filter accounts</source>
        <translation>口座を絞り込む</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/accounts/view.py"/>
        <source>Filter {} accounts</source>
        <translation>
            <numerusform>{} 口座を絞り込む</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Your accounts will be listed here</source>
        <translation>ここに口座が表示されます</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>+ New entry</source>
        <translation>＋ 新しい記録</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>12 months</source>
        <translation>12か月</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All accounts</source>
        <translation>すべての口座</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All dates</source>
        <translation>全期間</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Also show entries that were voided.</source>
        <translation>無効にした記録も表示します。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Filter the ledger</source>
        <translation>元帳を絞り込む</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>From … to …</source>
        <translation>期間を指定 …</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Group: {}</source>
        <translation>グループ：{}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Only entries of this holding. Press to show all.</source>
        <translation>この保有資産の記録のみ表示中。押すとすべて表示します。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Undo an import or an edit as a whole.</source>
        <translation>取り込みや編集をまとめて元に戻します。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Undo…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Voided</source>
        <translation>無効を含む</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>{} kinds</source>
        <translation>{} 種類</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Buys and sells, deposits, transfers, dividends, fees: each with what it did. Nothing is ever overwritten; a correction stays visible beside what it corrects.</source>
        <translation>売買、入金、振替、配当、手数料などを、その内容とともに表示します。上書きされることはなく、訂正は元の記録と並んで残ります。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Everything that happens will be listed here</source>
        <translation>ここにすべての出来事が表示されます</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Ledger</source>
        <translation>元帳</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>No entry fits the filter</source>
        <translation>条件に合う記録がありません</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Try fewer words, other dates, or show all kinds and accounts.</source>
        <translation>語を減らすか期間を変えるか、すべての種類と口座を表示してください。</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>1 entry</source>
        <translation>1 件の記録</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>{} entries</source>
        <translation>{} 件の記録</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>{} entries so far…</source>
        <translation>現在 {} 件の記録…</translation>
    </message>
</context>
<context>
    <name>AllocationCard</name>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Allocation</source>
        <translation>資産配分</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Allocation {}, choose another</source>
        <translation>資産配分（{}）、ほかを選ぶ</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Assets {}</source>
        <translation>資産 {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Debt to assets {}</source>
        <translation>負債比率 {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Debts {}</source>
        <translation>負債 {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>How it is meant to be, and the trades that lead there</source>
        <translation>目標の配分と、それに向けた売買</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>In no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>No debts</source>
        <translation>負債なし</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>as bars</source>
        <translation>棒で表示</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>as tiles</source>
        <translation>タイルで表示</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by account</source>
        <translation>口座別</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by category</source>
        <translation>区分別</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by currency</source>
        <translation>通貨別</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by group</source>
        <translation>グループ別</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by institution</source>
        <translation>金融機関別</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by type</source>
        <translation>種類別</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>{} others</source>
        <translation>ほか {} 件</translation>
    </message>
</context>
<context>
    <name>AllocationView</name>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>All without a target</source>
        <translation>目標のないものすべて</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Allocation</source>
        <translation>資産配分</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Allocation by {}</source>
        <translation>{}別の資産配分</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Bars</source>
        <translation>棒</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>By type, currency, institution, account or group, beside how it is meant to be, and what to buy or sell to get there.</source>
        <translation>種類・通貨・金融機関・口座・グループ別に、目標と並べ、近づけるための売買も示します。</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Drift, points</source>
        <translation>乖離（ポイント）</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Nothing is owned on this day.</source>
        <translation>この日の保有はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Saved as {}.</source>
        <translation>{} として保存しました。</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Set targets…</source>
        <translation>目標を設定…</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Shown as</source>
        <translation>表示方法</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Split by</source>
        <translation>分け方</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Value</source>
        <translation>評価額</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>What you own is divided here</source>
        <translation>ここに保有資産の配分が表示されます</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>debts of {} stand apart</source>
        <translation>負債 {} は別扱い</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>without a known worth: {}</source>
        <translation>評価額不明：{}</translation>
    </message>
</context>
<context>
    <name>AnalysisView</name>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Best</source>
        <translation>最良</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Go to trades</source>
        <translation>トレードへ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>No trade that this asks for has closed.</source>
        <translation>条件に合う決済済みトレードはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>What your trades say</source>
        <translation>トレードからわかること</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Win rate, expectancy, drawdown, and results by tag, instrument and hour, as soon as a trade has closed.</source>
        <translation>トレードが決済されると、勝率、期待値、ドローダウン、タグ・銘柄・時間別の成績が表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Worst</source>
        <translation>最悪</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>100 % (as the system)</source>
        <translation>100 %（システムと同じ）</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>A sign or an arrow always stands beside the colour.</source>
        <translation>色の横には必ず符号か矢印があります。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Blue and orange</source>
        <translation>青とオレンジ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Closing the window leaves Coffer there</source>
        <translation>ウィンドウを閉じても Coffer をトレイに残す</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours follow the system.</source>
        <translation>色はシステムに従います。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours of gain and loss</source>
        <translation>損益の色</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Compact</source>
        <translation>狭い</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Dark colours.</source>
        <translation>暗い色。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Gain and loss: {}.</source>
        <translation>損益：{}。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Green and red</source>
        <translation>緑と赤</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Height of table rows</source>
        <translation>表の行の高さ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light colours.</source>
        <translation>明るい色。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light or dark</source>
        <translation>ライトまたはダーク</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Little moves here, and nothing for longer than a blink. Without motion menus open at once and the cursor does not blink.</source>
        <translation>動きは少なく、まばたきより長いものはありません。動きをなくすと、メニューはすぐ開き、カーソルは点滅しません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>More rows at a glance, or more room around each.</source>
        <translation>一度に多くの行を見るか、余白を広くするか。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Off: {}.</source>
        <translation>オフ：{}。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>On top of what the system asks for.</source>
        <translation>システムの設定に加えて適用されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>On: {}.</source>
        <translation>オン：{}。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Roomy</source>
        <translation>広い</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Show an icon in the system’s tray</source>
        <translation>システムトレイにアイコンを表示</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Size of everything</source>
        <translation>全体の大きさ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Size: {}, from the next start.</source>
        <translation>大きさ：{}（次の起動から）。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Sizes</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Takes effect when Coffer starts the next time.</source>
        <translation>次に Coffer を起動したときに反映されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>This desktop has no tray.</source>
        <translation>このデスクトップにトレイはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>With net worth, as long as amounts are shown</source>
        <translation>金額の表示中は純資産も表示</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>{}: {}.</source>
        <translation>{}：{}。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>“As the system” changes with it, also in the evening.</source>
        <translation>「システムに従う」は、夜間も含めてシステムと一緒に変わります。</translation>
    </message>
</context>
<context>
    <name>ArchiveCard</name>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Every row in open, documented files (JSON lines and CSV) with its attachments and digests; nothing is left out but secrets. It is readable for anyone: keep it safe.</source>
        <translation>すべての行を、公開仕様のファイル（JSON Lines と CSV）に、添付とダイジェストとともに書き出します。除かれるのは秘密情報だけです。誰でも読めるため、安全に保管してください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Everything is in {}: {} entries, {} attachments. Anyone can read it.</source>
        <translation>すべて {} にあります：記録 {} 件、添付 {} 件。誰でも読めます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export everything</source>
        <translation>すべてを書き出す</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export everything into a folder</source>
        <translation>すべてをフォルダーに書き出す</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Import an archive</source>
        <translation>アーカイブを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Imported and checked: {} entries, {} attachments.</source>
        <translation>取り込み、確認しました：記録 {} 件、添付 {} 件。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Importing</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Of a folder…</source>
        <translation>フォルダーから…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Of a zip file…</source>
        <translation>ZIP ファイルから…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive into books that are still empty.</source>
        <translation>このようなアーカイブを、まだ空の帳簿に読み込みます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive into these books, which are empty.</source>
        <translation>このようなアーカイブを、空のこの帳簿に読み込みます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive, but only into empty books: these have entries. Make another profile for it.</source>
        <translation>このようなアーカイブを読み込みますが、空の帳簿に限ります。この帳簿には記録があるため、別のプロファイルを作ってください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Secrets were left out: connect providers anew.</source>
        <translation>秘密情報は含まれていません。提供元に接続し直してください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Take everything with you</source>
        <translation>すべてを持ち出す</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>These books have no archive service.</source>
        <translation>この帳簿にはアーカイブ機能がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>To a folder…</source>
        <translation>フォルダーへ…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>To a zip file…</source>
        <translation>ZIP ファイルへ…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/archive_card.py"/>
        <source>{} secrets were left out.</source>
        <translation>
            <numerusform>秘密情報 {} 件は除かれました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaChart</name>
    <message>
        <location filename="../../ui/charts/area.py"/>
        <source>Coverage</source>
        <translation>カバー率</translation>
    </message>
</context>
<context>
    <name>AsOfPopup</name>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>Back to today</source>
        <translation>今日に戻る</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>Day to show</source>
        <translation>表示する日</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>End of last month</source>
        <translation>先月末</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>End of last year</source>
        <translation>昨年末</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <location filename="../../ui/settings/ask.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>AttributionCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>What made the value change</source>
        <translation>評価額が変化した要因</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>A backup did not come to the same figures. Make a new one.</source>
        <translation>バックアップの数値が一致しませんでした。新しく作成してください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>A second place for backups</source>
        <translation>バックアップの2つ目の場所</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>All backups are on the same disk as the books: if it fails, all of them are gone.</source>
        <translation>すべてのバックアップが帳簿と同じディスクにあります。故障するとすべて失われます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up to a file</source>
        <translation>ファイルにバックアップ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up to a file…</source>
        <translation>ファイルにバックアップ…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backed up to {}, and verified.</source>
        <translation>{} にバックアップし、検証しました。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backed up, and verified.</source>
        <translation>バックアップし、検証しました。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backing up</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Coffer does it by itself once a week, when there is a backup.</source>
        <translation>バックアップがあれば、Coffer が週に1度自動で行います。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>How they stand</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Last proven restore</source>
        <translation>最後に検証した復元</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Newest good backup</source>
        <translation>最新の正常なバックアップ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Next one</source>
        <translation>次回</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>No backups are made of these books: this window was opened without them.</source>
        <translation>この帳簿のバックアップは行われません。このウィンドウはバックアップなしで開かれました。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>No restore was proven yet</source>
        <translation>復元の検証はまだ行われていません</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Prove it now</source>
        <translation>今すぐ検証</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restored and re-totalled: everything is equal to the last digit.</source>
        <translation>復元して再計算しました。最後の桁まで一致しています。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restores the newest and an older backup into a scratch place, works out every figure anew and compares it with the backup's own</source>
        <translation>最新と以前のバックアップを一時的な場所に復元し、すべての数値を計算し直して、バックアップの値と比較します</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restoring into a scratch place</source>
        <translation>一時的な場所に復元中</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>The books are those of {}. The ones that were there are kept as {}.</source>
        <translation>帳簿は {} のものになりました。以前のものは {} として保管されています。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>The last restore failed</source>
        <translation>前回の復元は失敗しました</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>These books are backed up by whoever runs the server. Export them under “Data” to have a copy of your own.</source>
        <translation>この帳簿はサーバーの運営者がバックアップします。自分の控えを持つには「データ」から書き出してください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>{} No restore was proven for more than 14 days, or no backup could be made for more than 3.</source>
        <translation>{} 14 日を超えて復元が検証されていないか、3 日を超えてバックアップを作成できていません。</translation>
    </message>
</context>
<context>
    <name>BalancePart</name>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source> since {}</source>
        <translation> （{} から）</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Balances and statements</source>
        <translation>残高と明細書</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Close account…</source>
        <translation>口座を解約…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Last balance stated: {}</source>
        <translation>最後に入力された残高：{}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Leave out…</source>
        <translation>除外…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Limit</source>
        <translation>限度額</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>No balance was ever stated; the value rests on the entries alone.</source>
        <translation>残高が一度も入力されていません。評価額は記録のみに基づきます。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Set balance…</source>
        <translation>残高を入力…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>and {} more</source>
        <translation>ほか {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>limit less what is owed</source>
        <translation>限度額から借入額を引いたもの</translation>
    </message>
</context>
<context>
    <name>BalancesView</name>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>All that was stated…</source>
        <translation>入力したすべて…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Balances and statements will be shown here</source>
        <translation>ここに残高と明細書が表示されます</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Choose a balance to see how it stands.</source>
        <translation>残高を選ぶと状態を確認できます。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Choose a month to see what proves it, or to state its balance.</source>
        <translation>月を選ぶと、裏付けを確認したり残高を入力したりできます。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Closed and hidden too</source>
        <translation>解約・非表示も含む</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Does not count. {}</source>
        <translation>集計対象外。{}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Enter what is missing…</source>
        <translation>不足分を入力…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Everything counts.</source>
        <translation>すべて集計されます。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Leave out of totals…</source>
        <translation>合計から除外…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Leave something out…</source>
        <translation>除外するものを選ぶ…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Let it count again</source>
        <translation>再び集計する</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Newest balances</source>
        <translation>最新の残高</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Opening balances are up to date.</source>
        <translation>開始残高は最新です。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Reconcile openings</source>
        <translation>開始残高を照合</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Reopen the account</source>
        <translation>口座を再開</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Set balance…</source>
        <translation>残高を入力…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>State what an account held or owed on a day. Month by month you will see which figures a statement proves, and where the entries say otherwise.</source>
        <translation>ある日の口座の保有額や借入額を入力してください。どの数値が明細書で裏付けられ、どこで記録と異なるかが月ごとにわかります。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>The year after</source>
        <translation>次の年</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>The year before</source>
        <translation>前の年</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>What does not count, and why</source>
        <translation>集計対象外とその理由</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Which months are proven</source>
        <translation>裏付けのある月</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../ui/widgets/banner.py"/>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>BasketCard</name>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>From {}</source>
        <translation>{} から</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Least amount unknown: a price is missing</source>
        <translation>最低金額は不明：価格がありません</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Paper</source>
        <translation>模擬</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>and {} more</source>
        <translation>ほか {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>{} parts</source>
        <translation>構成 {} 件</translation>
    </message>
</context>
<context>
    <name>BasketDialog</name>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>A part has no symbol.</source>
        <translation>シンボルのない構成銘柄があります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>A weight is a percentage above zero.</source>
        <translation>比率は 0 より大きいパーセントです。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a basket</source>
        <translation>バスケットを追加</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a part</source>
        <translation>構成銘柄を追加</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a part.</source>
        <translation>構成銘柄を追加してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add the basket</source>
        <translation>バスケットを追加</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Change {}</source>
        <translation>{} を変更</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>For example: World, simple</source>
        <translation>例：世界株シンプル</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Least amount: {}</source>
        <translation>最低金額：{}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Make it 100%</source>
        <translation>100% に揃える</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>No price known yet: {}</source>
        <translation>価格がまだわかりません：{}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}</source>
        <translation>合計 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}, {} to go</source>
        <translation>合計 {}、あと {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}, {} too much</source>
        <translation>合計 {}、{} 超過</translation>
    </message>
</context>
<context>
    <name>BasketOrderDialog</name>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Amount in {}</source>
        <translation>金額（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Band in points</source>
        <translation>許容幅（ポイント）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Buy {}</source>
        <translation>{} を購入</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Can be spent</source>
        <translation>使える額</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Closed now: {}. What fails can be completed later.</source>
        <translation>現在取引時間外：{}。失敗した分は後で補えます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Comes in</source>
        <translation>入る額</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Comes in, and is spent</source>
        <translation>入って使われる額</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Largest distance from a weight</source>
        <translation>比率からの最大のずれ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Leave the separators of thousands out.</source>
        <translation>桁区切りは入れないでください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>No broker is connected: the orders are kept here, and their fills typed in.</source>
        <translation>証券会社に接続していません。注文はここに保存し、約定は手で入力します。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Paper</source>
        <translation>模擬</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Percent to sell</source>
        <translation>売却するパーセント</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Place orders</source>
        <translation>注文を出す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Place paper orders</source>
        <translation>模擬注文を出す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Real account</source>
        <translation>実口座</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance</source>
        <translation>リバランス</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance on paper</source>
        <translation>模擬でリバランス</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance {}</source>
        <translation>{} をリバランス</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell</source>
        <translation>売却</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell on paper</source>
        <translation>模擬で売却</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell {}</source>
        <translation>{} を売却</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Some prices are old; what is spent may differ.</source>
        <translation>古い価格があります。実際の支出は異なることがあります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Spent, with fees of {}</source>
        <translation>支出（手数料 {} を含む）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Stays in cash</source>
        <translation>現金として残る額</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>The least amount is {}.</source>
        <translation>最低金額は {} です。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>There is no account to trade in yet: open a paper account first.</source>
        <translation>取引できる口座がまだありません。先に模擬口座を開いてください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Worth of what is held</source>
        <translation>保有分の評価額</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>{} · paper</source>
        <translation>{}・模擬</translation>
    </message>
</context>
<context>
    <name>BasketsView</name>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>A basket is a set of instruments with weights, such as 60 % of one fund and 40 % of another. One amount buys all of them, on paper or for real, and you will see here what it became.</source>
        <translation>バスケットは、あるファンド 60 %、別のファンド 40 % のように比率を決めた銘柄の組み合わせです。一つの金額でまとめて、模擬でも実際にも購入でき、その後の経過をここで確認できます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Add a basket</source>
        <translation>バスケットを追加</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Baskets</source>
        <translation>バスケット</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Parts that failed and can be completed: {}</source>
        <translation>失敗して補える構成銘柄：{}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Show archived</source>
        <translation>アーカイブ済みを表示</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>{}. Some parts failed; see below why.</source>
        <translation>{}。一部の構成銘柄は失敗しました。理由は下に表示されます。</translation>
    </message>
</context>
<context>
    <name>BatchesCard</name>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Nothing was recorded yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Undo {}</source>
        <translation>{} を元に戻す</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>undone</source>
        <translation>元に戻し済み</translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Batches</source>
        <translation>まとまり</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Saved</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undo an import or an edit</source>
        <translation>取り込みや編集を元に戻す</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undo this batch</source>
        <translation>このまとまりを元に戻す</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undoing voids every entry of a batch at once. The entries stay visible, struck through, and the same file can be imported again later.</source>
        <translation>元に戻すと、まとめて保存された記録がすべて無効になります。記録は取り消し線付きで残り、同じファイルは後で再び取り込めます。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undone. The entries are voided.</source>
        <translation>元に戻しました。記録は無効になりました。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Which months did it move?</source>
        <translation>どの月が動いたか</translation>
    </message>
</context>
<context>
    <name>BelongingsView</name>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>+ Property or valuables</source>
        <translation>＋ 不動産・貴重品</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>A home, a car, gold, a painting, shares of a private company: with cost, value and documents, valued by hand or by a rule.</source>
        <translation>自宅、車、金、絵画、会社の株式など。原価・評価額・書類とともに、手入力またはルールで評価します。</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Add property or valuables</source>
        <translation>不動産・貴重品を追加</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Filter property and valuables</source>
        <translation>不動産・貴重品を絞り込む</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Owned no more</source>
        <translation>所有していないもの</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Property and valuables</source>
        <translation>不動産・貴重品</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Your property and valuables will be listed here</source>
        <translation>ここに不動産・貴重品が表示されます</translation>
    </message>
</context>
<context>
    <name>BenchmarkBox</name>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>An asset to compare with, or a blend such as WORLD:60,BOND:40.</source>
        <translation>比較する資産、または WORLD:60,BOND:40 のような組み合わせ。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>Benchmark</source>
        <translation>ベンチマーク</translation>
    </message>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>No benchmark</source>
        <translation>ベンチマークなし</translation>
    </message>
</context>
<context>
    <name>CalendarChart</name>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Expected</source>
        <translation>予定</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Received</source>
        <translation>受取</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>{name}, {first} to {last}: {received} received, {expected} expected; most in {best}.</source>
        <translation>{name}、{first} ～ {last}：受取 {received}、予定 {expected}。最多は {best}。</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Statements by account and month</source>
        <translation>口座・月別の明細書</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>A year back and a year ahead</source>
        <translation>過去1年と今後1年</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Because</source>
        <translation>根拠</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Expected</source>
        <translation>予定</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Expected {}</source>
        <translation>予定 {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Hatched is an estimate: the last amount, as often as it was paid before.</source>
        <translation>斜線は推定です：これまでの頻度で、前回の金額が続くものとします。</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Income by month, received and expected</source>
        <translation>月別の収入（受取・予定）</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Not known: {}</source>
        <translation>不明：{}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>On cost</source>
        <translation>対原価</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>On value</source>
        <translation>対評価額</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Paid</source>
        <translation>支払日</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Payments without a known worth: {}</source>
        <translation>金額不明の支払い：{}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Received</source>
        <translation>受取</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Received {}</source>
        <translation>受取 {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>What comes next</source>
        <translation>次の予定</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>What pays</source>
        <translation>支払うもの</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>expected in the next, {} on value</source>
        <translation>今後1年の予定、評価額の {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>received in a year, {} on cost</source>
        <translation>1年間の受取、原価の {}</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>A calendar of your closed trades: the result of each day, month and year.</source>
        <translation>決済済みトレードのカレンダー：日、月、年ごとの損益。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Closed on this day</source>
        <translation>この日の決済</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Closed on {}</source>
        <translation>{} の決済</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Go to trades</source>
        <translation>トレードへ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Month or year</source>
        <translation>月または年</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Nothing closed in {}.</source>
        <translation>{} の決済はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Nothing closed on {}</source>
        <translation>{} の決済はありません</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>What each day brought</source>
        <translation>日ごとの損益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>before each row the week's sum</source>
        <translation>各行の前は週の合計</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Nothing is known for this period. Choose a longer one, or import a file.</source>
        <translation>この期間のデータはありません。長い期間を選ぶか、ファイルを取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Nothing is known on these days.</source>
        <translation>この期間のデータはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Show the whole period again: Home, or a double click</source>
        <translation>全期間を再び表示：Home またはダブルクリック</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>What the same deposits and withdrawals would have come to in another asset</source>
        <translation>同じ入出金を別の資産で行った場合の推移</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Whole period</source>
        <translation>全期間</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>compare with…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>compared with {}…</source>
        <translation>{} と比較中…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>dashed: estimated</source>
        <translation>破線：推定</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>dashed: partly known or estimated</source>
        <translation>破線：一部のみ判明または推定</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>gap: not known</source>
        <translation>空白：不明</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>large deposit</source>
        <translation>大きな入金</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>large withdrawal</source>
        <translation>大きな出金</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>net worth</source>
        <translation>純資産</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{} to {}</source>
        <translation>{} ～ {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{}, same flows</source>
        <translation>{}（同じ入出金）</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{}: not known here…</source>
        <translation>{}：ここでは不明…</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Check them</source>
        <translation>確認する</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Works everything out anew from the ledger, and compares it with what is shown</source>
        <translation>元帳からすべてを計算し直し、表示中の値と比較します</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Your books</source>
        <translation>帳簿</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>and {} more</source>
        <translation>ほか {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>{} problems:</source>
        <translation>問題 {} 件：</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>✓ Everything adds up: {} batches, {} entries, {} ledger rows.</source>
        <translation>✓ すべて一致：まとまり {}、記録 {}、元帳 {} 行。</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>As set for this profile</source>
        <translation>このプロファイルの設定に従う</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>As the tables need it</source>
        <translation>表に合わせる</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Calendar year</source>
        <translation>暦年</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Cost basis</source>
        <translation>取得原価</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>From 6 April (UK)</source>
        <translation>4月6日から（英国）</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Holdings</source>
        <translation>保有資産</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Income</source>
        <translation>収入</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Lying</source>
        <translation>横</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Net worth</source>
        <translation>純資産</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Orientation</source>
        <translation>用紙の向き</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Paper</source>
        <translation>模擬</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Performance</source>
        <translation>運用成績</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Realized gains</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Scope</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Tax year</source>
        <translation>課税年度</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Upright</source>
        <translation>縦</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>With the profile's name</source>
        <translation>プロファイル名を入れる</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Close the account</source>
        <translation>口座を解約</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Close {}</source>
        <translation>{} を解約</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Closed on</source>
        <translation>解約日</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>For example: moved to another bank</source>
        <translation>例：別の銀行に移行</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Its past goes on counting. From then on it is left out of lists, and takes no entries until it is reopened.</source>
        <translation>過去の分は引き続き集計されます。以後は一覧から外れ、再開するまで記録を受け付けません。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ClosedWorkDialog</name>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>Closing the books</source>
        <translation>帳簿を閉じています</translation>
    </message>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>Open the books</source>
        <translation>帳簿を開く</translation>
    </message>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>The books are closed meanwhile. A power cut does no harm: either all of it happens, or nothing.</source>
        <translation>その間、帳簿は閉じられます。停電しても問題ありません。すべて行われるか、何も行われないかです。</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Second factor</source>
        <translation>2要素認証</translation>
    </message>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Type the code that your authenticator shows now.</source>
        <translation>認証アプリに今表示されているコードを入力してください。</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Arrange columns…</source>
        <translation>列を並べ替え…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Reset columns</source>
        <translation>列を初期状態に戻す</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>To the left</source>
        <translation>左へ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>To the right</source>
        <translation>右へ</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Reset</source>
        <translation>初期化</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation>スペースで列の表示を切り替え、Alt+↑ と Alt+↓ で移動します。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Account, asset, entry, view, setting or command</source>
        <translation>口座、資産、記録、画面、設定、コマンド</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Enter opens · Ctrl+Enter begins a new entry for it</source>
        <translation>Enter で開く · Ctrl+Enter で新しい記録</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Enter opens · Esc closes</source>
        <translation>Enter で開く · Esc で閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Looking through the ledger…</source>
        <translation>元帳を検索しています…</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Nothing matches.</source>
        <translation>一致するものがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Search or run a command</source>
        <translation>検索またはコマンドの実行</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Back to today</source>
        <translation>今日に戻る</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Choose the day to show</source>
        <translation>表示する日を選ぶ</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Compare cost-basis methods</source>
        <translation>取得原価の計算方法を比較</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_entries.py"/>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Help for what is shown</source>
        <translation>表示中の内容のヘルプ</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Hide or show amounts</source>
        <translation>金額の表示・非表示</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Holding</source>
        <translation>保有資産</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Import executions…</source>
        <translation>約定を取り込む…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Load everything again</source>
        <translation>すべて読み込み直す</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Lock the books</source>
        <translation>帳簿をロック</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Narrow or widen the sidebar</source>
        <translation>サイドバーを狭く・広くする</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>New order</source>
        <translation>新規注文</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Paper position</source>
        <translation>模擬ポジション</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Position</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: holdings…</source>
        <translation>レポート：保有資産…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: income…</source>
        <translation>レポート：収入…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: net worth…</source>
        <translation>レポート：純資産…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: performance…</source>
        <translation>レポート：運用成績…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: realized gains…</source>
        <translation>レポート：実現損益…</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Undo the last change</source>
        <translation>最後の変更を元に戻す</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Undone: {}</source>
        <translation>元に戻しました：{}</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Vault</source>
        <translation>積立</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>View</source>
        <translation>画面</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>What if I sell…</source>
        <translation>売却したら…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Where net worth comes from</source>
        <translation>純資産の内訳</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>By holding</source>
        <translation>保有資産別</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>By tax year</source>
        <translation>課税年度別</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Compare cost-basis methods</source>
        <translation>取得原価の計算方法を比較</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Methods</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Realized by tax year</source>
        <translation>課税年度別の実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Show: </source>
        <translation>表示： </translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Tax year: </source>
        <translation>課税年度： </translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>The same entries up to {}, in {}. Nothing changes until you choose.</source>
        <translation>{} までの同じ記録、{} 建て。選ぶまで何も変わりません。</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>These accounts keep a method of their own: {}.</source>
        <translation>次の口座は独自の計算方法を使います：{}。</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>What is compared</source>
        <translation>比較の対象</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Working out every method…</source>
        <translation>すべての方法で計算しています…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Working out every method… {} of {} assets</source>
        <translation>すべての方法で計算しています… 資産 {1} 件中 {0} 件</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>as in Settings</source>
        <translation>設定と同じ</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>calendar</source>
        <translation>暦年</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>from 6 April</source>
        <translation>4 月 6 日から</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Reason, kept with the void (optional)</source>
        <translation>無効にする理由（任意、記録されます）</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Links to banks, brokers, exchanges and wallets that keep accounts up to date will be shown here. This version connects to nobody: nothing leaves this computer. Files from your bank or broker can be imported as often as you like; the same row is never counted twice.</source>
        <translation>口座を最新に保つ銀行、証券会社、取引所、ウォレットとの接続がここに表示されます。このバージョンはどこにも接続せず、何もこのコンピューターの外に出ません。銀行や証券会社のファイルは何度でも取り込め、同じ行が二重に数えられることはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Open Accounts</source>
        <translation>口座を開く</translation>
    </message>
</context>
<context>
    <name>ContributionsDialog</name>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>After</source>
        <translation>変動後</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Before</source>
        <translation>変動前</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Contributions to {}</source>
        <translation>{} への積立額</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Coverage</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Growth</source>
        <translation>増減</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Reassigned</source>
        <translation>再割り当て</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved</source>
        <translation>貯蓄額</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved is what came into the parts from outside less what left them, by their percentages. Reassigned is what a changed percentage brought or took. Growth is the rest: prices, currencies, interest and charges.</source>
        <translation>「貯蓄額」は、割合に応じて、外から構成資産に入った額から出た額を引いたものです。「再割り当て」は割合の変更による増減です。「増減」は残り、つまり価格、通貨、利息、費用です。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved {} · reassigned {} · growth {} · together {}</source>
        <translation>貯蓄額 {}・再割り当て {}・増減 {}・合計 {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Until</source>
        <translation>まで</translation>
    </message>
</context>
<context>
    <name>CostSection</name>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>A fee in the asset itself takes a piece of a lot away.</source>
        <translation>資産そのもので払った手数料は、ロットの一部を減らします。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>A tax year begins on {}.</source>
        <translation>課税年度は {} に始まります。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>As a sale</source>
        <translation>売却として</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>As all others</source>
        <translation>ほかと同じ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>At market value</source>
        <translation>時価で</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Beginning of the tax year</source>
        <translation>課税年度の開始日</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Compare methods…</source>
        <translation>計算方法を比較…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Cost-basis method</source>
        <translation>取得原価の計算方法</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Count by {}</source>
        <translation>{} で計算する</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Days that a lot was held when it was sold.</source>
        <translation>売却時にロットを保有していた日数。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Fees paid in an asset</source>
        <translation>資産で支払った手数料</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Gains are counted by {}.</source>
        <translation>損益は {} で計算されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Long term begins after</source>
        <translation>長期とみなす期間</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Long term begins after {}.</source>
        <translation>長期は {} を超えてからです。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Method</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Methods of single accounts</source>
        <translation>口座ごとの計算方法</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>No income, no cost</source>
        <translation>収入・原価なし</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Realized gains are summed up by it in comparisons and reports.</source>
        <translation>実現損益は比較とレポートで課税年度ごとに集計されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Rewards and fees in kind</source>
        <translation>現物のリワードと手数料</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Rewards are income</source>
        <translation>リワードを収入とする</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Staking, airdrops and interest in kind: income at market value, which is then their cost; or neither.</source>
        <translation>ステーキング、エアドロップ、現物の利息：時価で収入とし、その額を原価とするか、どちらもしないか。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Tax years</source>
        <translation>課税年度</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>There are no accounts yet.</source>
        <translation>口座はまだありません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Where a law or a broker demands another one: it counts for that account alone.</source>
        <translation>法律や証券会社が別の方法を求める場合に。その口座だけに適用されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Without a gain</source>
        <translation>損益なし</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} days</source>
        <translation>{} 日</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} is counted as all others.</source>
        <translation>{} はほかと同じ方法で計算されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} is counted by {}.</source>
        <translation>{} は {} で計算されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{}: {}.</source>
        <translation>{}：{}。</translation>
    </message>
</context>
<context>
    <name>CoverageChip</name>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Not fully known:</source>
        <translation>完全にはわかっていません：</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>and {} more</source>
        <translation>ほか {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{} coverage · {} of {} holdings</source>
        <translation>カバー率：{0} · {2} 件中 {1} 件</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>A mistake in Coffer</source>
        <translation>Coffer の不具合</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Copy the details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Something went wrong inside Coffer</source>
        <translation>Coffer の内部で問題が起きました</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>What you were doing may not have been finished. Your books are safe: changes are written as a whole or not at all. The text below tells what happened; nothing is sent anywhere.</source>
        <translation>行っていた操作は完了していない可能性があります。帳簿は無事です。変更は全部書き込まれるか、まったく書き込まれないかです。下の文に何が起きたかが書かれています。何も送信されません。</translation>
    </message>
</context>
<context>
    <name>CurrenciesSection</name>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>A price counts as old: {}.</source>
        <translation>価格を古いとみなす時期：{}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/currencies.py"/>
        <source>After {} days</source>
        <translation>
            <numerusform>{} 日後</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>As delivered</source>
        <translation>初期設定</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Base currency</source>
        <translation>基準通貨</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Currencies</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Currencies to show everything in</source>
        <translation>すべてを表示できる通貨</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Days on which markets were open. The value is shown, and marked as estimated.</source>
        <translation>市場が開いていた日数。評価額は推定として印付きで表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>For example: EUR, CHF</source>
        <translation>例：EUR, CHF</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>How rates are taken</source>
        <translation>為替レートの選び方</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Name one to {} currencies or coins, like USD, EUR, BTC.</source>
        <translation>USD, EUR, BTC のように、1 から {} 個の通貨またはコインを指定してください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Net worth and every total are in it; all else is converted.</source>
        <translation>純資産とすべての合計はこの通貨で表示され、ほかは換算されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates and prices</source>
        <translation>為替レートと価格</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates are taken by way of {}.</source>
        <translation>レートは {} を経由します。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates come from what you import or set by hand, as all prices do. This version asks no server for any.</source>
        <translation>レートは、すべての価格と同様に、取り込みか手入力によるものです。このバージョンはどのサーバーにも問い合わせません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The base currency is {}.</source>
        <translation>基準通貨は {} です。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The last rate at or before the time: direct, else the reverse, else by way of one of these, in this order.</source>
        <translation>その時点以前の最新レート：直接、なければ逆レート、なければこれらのいずれかを経由（この順）。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers the base currency and these. Without any, those that you hold.</source>
        <translation>上部のバーで基準通貨とこれらを選べます。指定がなければ保有している通貨です。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers the currencies that you hold.</source>
        <translation>上部のバーで保有している通貨を選べます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers {}.</source>
        <translation>上部のバーで {} を選べます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>When a price counts as old</source>
        <translation>価格を古いとみなす時期</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>{} is no currency. Use codes like EUR.</source>
        <translation>{} は通貨ではありません。EUR のようなコードを使ってください。</translation>
    </message>
</context>
<context>
    <name>CurveCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Drawdown</source>
        <translation>ドローダウン</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Drawdown: below the highest so far</source>
        <translation>ドローダウン：それまでの最高値からの下落</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Sum of closed results</source>
        <translation>決済損益の累計</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Background work</source>
        <translation>バックグラウンド処理</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Last backup</source>
        <translation>最後のバックアップ</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Last import</source>
        <translation>最後の取り込み</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Newest price</source>
        <translation>最新の価格</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>No prices yet</source>
        <translation>価格はまだありません</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>None yet: nothing is fetched by itself.</source>
        <translation>まだありません。自動では何も取得しません。</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Nothing was due yet.</source>
        <translation>予定された処理はまだありません。</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Running now: {}</source>
        <translation>実行中：{}</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>State of the data</source>
        <translation>データの状態</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>{when}: {file}</source>
        <translation>{when}：{file}</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>{work}: {state}, {when}</source>
        <translation>{work}：{state}、{when}</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Add sample data</source>
        <translation>サンプルデータを追加</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>All of its accounts and entries go. You begin with empty books.</source>
        <translation>その口座と記録はすべてなくなり、空の帳簿から始めます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>An invented household</source>
        <translation>架空の家計</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Inventing a household</source>
        <translation>架空の家計を作っています</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Only for empty books. Make another profile to look around in it.</source>
        <translation>空の帳簿に限ります。試すには別のプロファイルを作ってください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove the sample data</source>
        <translation>サンプルデータを削除</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove the sample data?</source>
        <translation>サンプルデータを削除しますか？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Ten years of accounts, shares, crypto, property and debts to look around in. One click removes them again.</source>
        <translation>口座、株式、暗号資産、不動産、負債の 10 年分を試せます。ワンクリックで削除できます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>The sample data is gone. Your books are empty.</source>
        <translation>サンプルデータを削除しました。帳簿は空です。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>The sample data is there. Remove it here when you have seen enough.</source>
        <translation>サンプルデータを用意しました。見終わったら、ここで削除してください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>These books hold ten years of it. Remove it to begin with your own.</source>
        <translation>この帳簿には架空の家計 10 年分が入っています。自分の帳簿を始めるには削除してください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Undone: {}. Both stay in the ledger.</source>
        <translation>元に戻しました：{}。両方とも元帳に残ります。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>What was recorded</source>
        <translation>記録されたもの</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Dates to show</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>The last day is before the first.</source>
        <translation>終了日が開始日より前です。</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Add a day</source>
        <translation>日を追加</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Type a day, such as 2026-12-31.</source>
        <translation>2026-12-31 のように日付を入力してください。</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>2026-11-20, today, yesterday, or -3 for three days ago</source>
        <translation>2026-11-20、今日、昨日、または 3 日前なら -3</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete the profile “{}”?</source>
        <translation>プロファイル「{}」を削除しますか？</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Its folder, with the books, their keys and the backups in it, is moved to the trash. Backups in a second place stay.</source>
        <translation>帳簿、鍵、バックアップを含むフォルダーがごみ箱に移されます。2つ目の場所のバックアップは残ります。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>The profile's name</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Type its name to go on: {}</source>
        <translation>続けるには名前を入力してください：{}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Imported {file}: {entries} entries, {prices} prices</source>
        <translation>{file} を取り込みました：記録 {entries} 件、価格 {prices} 件</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Nothing more could be reconciled by itself.</source>
        <translation>これ以上は自動で照合できませんでした。</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Open backups</source>
        <translation>バックアップを開く</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>The books are not backed up: {}</source>
        <translation>帳簿がバックアップされていません：{}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>{work} failed: {reason}</source>
        <translation>{work} に失敗しました：{reason}</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Part of the bundle</source>
        <translation>診断情報の項目</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Save a diagnostics bundle</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Saved as {}.</source>
        <translation>{} として保存しました。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>This is all that the file will hold. Nothing is sent anywhere: you decide who gets it.</source>
        <translation>ファイルに含まれるのはこれだけです。何も送信されません。誰に渡すかはあなたが決めます。</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <location filename="../../ui/widgets/dialog.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DoctorSection</name>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Check the books</source>
        <translation>帳簿を確認</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Diagnostics bundle</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Encrypt…</source>
        <translation>暗号化…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Everything is as it should be</source>
        <translation>すべて正常です</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>For a report of an error</source>
        <translation>不具合の報告に</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>How your books are</source>
        <translation>帳簿の状態</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Looking</source>
        <translation>調べています</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Nothing could be repaired from here.</source>
        <translation>ここから修復できるものはありませんでした。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Prove it now</source>
        <translation>今すぐ検証</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Save a diagnostics bundle…</source>
        <translation>診断情報を保存…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Set up…</source>
        <translation>設定する…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>These books have no doctor.</source>
        <translation>この帳簿には診断機能がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Versions, settings of the computer, these findings and the log, without amounts, names or secrets. You see all of it before it is saved; nothing is sent.</source>
        <translation>バージョン、コンピューターの設定、調査結果、ログ。金額・名前・秘密情報は含みません。保存前にすべて確認でき、何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/doctor.py"/>
        <source>{} things could be better</source>
        <translation>
            <numerusform>改善できることが {} 件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/doctor.py"/>
        <source>{} things need you now</source>
        <translation>
            <numerusform>今すぐ対応が必要なことが {} 件あります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Attach a file</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Attach a file…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Deeds, invoices, valuations: drop a file here.</source>
        <translation>権利証、請求書、鑑定書：ここにファイルをドロップ。</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Really remove?</source>
        <translation>本当に削除しますか？</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Remove {}</source>
        <translation>{} を削除</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save a copy of {}</source>
        <translation>{} のコピーを保存</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>{} KiB</source>
        <translation>{} KiB</translation>
    </message>
</context>
<context>
    <name>DrawdownCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Below the highest</source>
        <translation>最高値からの下落</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Drawdown</source>
        <translation>ドローダウン</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV ファイル (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Choose a file to import</source>
        <translation>取り込むファイルを選ぶ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Drop a CSV file here</source>
        <translation>ここに CSV ファイルをドロップ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Of any bank, broker or exchange. You will see what it does before anything is written, and importing the same file twice adds nothing.</source>
        <translation>どの銀行、証券会社、取引所のものでも。書き込む前に影響を確認でき、同じファイルを二度取り込んでも重複しません。</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>A folder cannot be imported. Drop the files that are in it.</source>
        <translation>フォルダーは取り込めません。中のファイルをドロップしてください。</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>Drop to import</source>
        <translation>ドロップして取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>Drop to import into {}</source>
        <translation>ドロップして {} に取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>File {number} of {count}: {name}</source>
        <translation>ファイル {number} / {count}：{name}</translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Also open them by this computer's keyring</source>
        <translation>このコンピューターのキーリングでも開く</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Backups made until now stay readable for anyone: delete them if they matter.</source>
        <translation>これまでのバックアップは誰でも読めるままです。必要なら削除してください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Encrypt</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Encrypt these books</source>
        <translation>この帳簿を暗号化</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Every page of the file is encrypted. From then on the books open with your passphrase, a recovery code on paper or this computer's keyring.</source>
        <translation>ファイルの全ページが暗号化されます。以後、帳簿はパスフレーズ、紙の回復コード、またはこのコンピューターのキーリングで開きます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>No keyring: {}</source>
        <translation>キーリングなし：{}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>The books are closed meanwhile, and opened again.</source>
        <translation>その間、帳簿は閉じられ、再び開かれます。</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Holdings, lots, gains and every report are computed without it from now on. The entry stays in the ledger, struck through, and Undo brings it back.</source>
        <translation>以後、保有資産、ロット、損益、すべてのレポートはこの記録を除いて計算されます。記録は取り消し線付きで元帳に残り、「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Its link to the other transfer ends.</source>
        <translation>もう一方の振替とのリンクは解除されます。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>The link was taken back. Both entries stay.</source>
        <translation>リンクを解除しました。両方の記録は残ります。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void it</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void “{}”?</source>
        <translation>「{}」を無効にしますか？</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Voided. Ctrl+Z brings it back.</source>
        <translation>無効にしました。Ctrl+Z で復元できます。</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Drop a receipt or a letter anywhere here.</source>
        <translation>レシートや書類をここにドロップしてください。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Edit entry</source>
        <translation>記録を編集</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Fill in the form to see the effect.</source>
        <translation>フォームに入力すると影響が表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Lots: by the method. Choose…</source>
        <translation>ロット：計算方法に従う。選ぶ…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Lots: {} chosen by you…</source>
        <translation>ロット：{} 件を選択…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Nothing changes.</source>
        <translation>変化はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Nothing is saved until you press Save. Undo takes it back.</source>
        <translation>「保存」を押すまで何も保存されません。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Save and next</source>
        <translation>保存して次へ</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Saved. The next one:</source>
        <translation>保存しました。次の記録：</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>The entry is saved, but not its document. {}</source>
        <translation>記録は保存されましたが、書類は保存されていません。{}</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>The old entry is voided and stays visible; this one takes its place. Both in one step, which Undo takes back.</source>
        <translation>元の記録は無効になって残り、これに置き換わります。両方が一度に行われ、「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>What it does</source>
        <translation>この記録の内容</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Choose two different accounts.</source>
        <translation>異なる2つの口座を選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Fill in the price per unit, or the total.</source>
        <translation>単価または合計を入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Fill in: {}.</source>
        <translation>入力してください：{}。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give and receive two different assets.</source>
        <translation>渡す資産と受け取る資産は別のものにしてください。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give the date as 2026-11-20.</source>
        <translation>日付は 2026-11-20 のように入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give the time as 14:30, or leave it empty.</source>
        <translation>時刻は 14:30 のように入力するか、空のままにしてください。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>{}: give it without a sign; the kind decides.</source>
        <translation>{}：符号なしで入力してください。種類で決まります。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>{}: it cannot be zero.</source>
        <translation>{}：ゼロにはできません。</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>As it came in</source>
        <translation>取り込み時の内容</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Batch</source>
        <translation>まとまり</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Came to</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>External id</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>From</source>
        <translation>支払元</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>It has no legs.</source>
        <translation>明細がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Linked with entry</source>
        <translation>リンク先の記録</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Receipts, letters: drop a file here.</source>
        <translation>レシートや書類：ここにファイルをドロップ。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Record</source>
        <translation>記録情報</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Recorded</source>
        <translation>記録日時</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Replaces entry</source>
        <translation>置き換えた記録</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Source</source>
        <translation>出所</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Take the link back</source>
        <translation>リンクを解除</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Undo all that was saved with it…</source>
        <translation>一緒に保存したものをすべて元に戻す…</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Void</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Voided by entry</source>
        <translation>無効にした記録</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Voided. It counts nowhere.</source>
        <translation>無効。どこにも集計されません。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>What it did</source>
        <translation>この記録の内容</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Close this, and go to the view that shows it</source>
        <translation>これを閉じて、該当する画面に移動</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Copy all that is shown here as text (Ctrl+C)</source>
        <translation>ここに表示中のすべてをテキストでコピー (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Show it there</source>
        <translation>そこで表示</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Up a level (Backspace)</source>
        <translation>1つ上へ (Backspace)</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Where it comes from</source>
        <translation>内訳</translation>
    </message>
</context>
<context>
    <name>ExplainedCard</name>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>How {} came about</source>
        <translation>{} の算出過程</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Value</source>
        <translation>評価額</translation>
    </message>
</context>
<context>
    <name>ExplainedFigure</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>How {} came about</source>
        <translation>{} の算出過程</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Show the trade</source>
        <translation>トレードを表示</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Made {}</source>
        <translation>作成 {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Page {} of {}</source>
        <translation>{} / {} ページ</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Prices and rates</source>
        <translation>価格とレート</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as CSV</source>
        <translation>純資産表を CSV で保存</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as PDF</source>
        <translation>純資産表を PDF で保存</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as a web page</source>
        <translation>純資産表をウェブページで保存</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Saved as {}.</source>
        <translation>{} として保存しました。</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>it cannot be written</source>
        <translation>書き込めません</translation>
    </message>
</context>
<context>
    <name>FallLine</name>
    <message>
        <location filename="../../ui/performance/falls.py"/>
        <source>{fall} on {day}, {count} day after the high</source>
        <translation>{day} に {fall}、高値から {count} 日後</translation>
    </message>
    <message>
        <location filename="../../ui/performance/falls.py"/>
        <source>{fall} on {day}, {count} days after the high</source>
        <translation>{day} に {fall}、高値から {count} 日後</translation>
    </message>
</context>
<context>
    <name>FamilyStrip</name>
    <message>
        <location filename="../../ui/window/family.py"/>
        <source>Part</source>
        <translation>部分</translation>
    </message>
</context>
<context>
    <name>FeedCard</name>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>+ add holding</source>
        <translation>＋ 保有資産を追加</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>If nothing changes</source>
        <translation>このままの場合</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>If the parts grow by {} a month, as they did on average.</source>
        <translation>構成資産がこれまでの平均どおり月 {} 増えた場合。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Needed a month</source>
        <translation>毎月の必要額</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Nothing feeds it yet. Add a holding, and say how much of it counts.</source>
        <translation>まだ割り当てがありません。保有資産を追加し、その割合を決めてください。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Reached in time</source>
        <translation>期日までの達成</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>The share of the simulated paths. No promise.</source>
        <translation>シミュレーションした経路のうちの割合。保証ではありません。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>What feeds it</source>
        <translation>割り当てた資産</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>What is missing, spread over the months left.</source>
        <translation>不足分を残りの月数で割った額。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>… with growth as in the past</source>
        <translation>… これまでどおり増えた場合</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Add a holding</source>
        <translation>保有資産を追加</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Add the holding</source>
        <translation>保有資産を追加</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Every holding that counts feeds it already.</source>
        <translation>対象となる保有資産はすべて割り当て済みです。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Holding</source>
        <translation>保有資産</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>How much of it</source>
        <translation>割り当てる割合</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>It counts with its whole history. Later changes of the percentage count from their day.</source>
        <translation>これまでの履歴全体が対象になります。以後の割合の変更はその日から適用されます。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>other vaults</source>
        <translation>ほかの積立</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Percent of {}</source>
        <translation>{} のパーセント</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Take {} out</source>
        <translation>{} を外す</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <location filename="../../ui/widgets/figure.py"/>
        <source>Shows where this figure comes from</source>
        <translation>この数値の内訳を表示します</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <location filename="../../ui/performance/tiles.py"/>
        <source>Click to see how it is worked out.</source>
        <translation>クリックすると計算方法を表示します。</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Choose another file</source>
        <translation>別のファイルを選ぶ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>The import was undone</source>
        <translation>取り込みを元に戻しました</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Undo this import</source>
        <translation>この取り込みを元に戻す</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Undone. The same file can be imported again.</source>
        <translation>元に戻しました。同じファイルを再び取り込めます。</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Go on here</source>
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Leave without making the books?</source>
        <translation>帳簿を作らずに終了しますか？</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Making your books</source>
        <translation>帳簿を作成しています</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Step {} of 3</source>
        <translation>ステップ {} / 3</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Welcome to Coffer</source>
        <translation>Coffer へようこそ</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>What you typed is lost.</source>
        <translation>入力した内容は失われます。</translation>
    </message>
</context>
<context>
    <name>FootPage</name>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Everything is known, and no price is old.</source>
        <translation>すべて判明しており、古い価格はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Prices and rates</source>
        <translation>価格とレート</translation>
    </message>
</context>
<context>
    <name>FormatsSection</name>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Along the axes; the exact amount stands beside the pointer.</source>
        <translation>軸の表示です。正確な金額はポインターの横に出ます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Amounts on charts</source>
        <translation>チャートの金額</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>As the language</source>
        <translation>言語に従う</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>As the region</source>
        <translation>地域に従う</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>First day of the week</source>
        <translation>週の最初の曜日</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>For example: {}, {}, {}</source>
        <translation>例：{}、{}、{}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Formats</source>
        <translation>書式</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Language: {}.</source>
        <translation>言語：{}。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Negative amounts</source>
        <translation>マイナスの金額</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Numbers and dates</source>
        <translation>数値と日付</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Of the window. What you typed yourself stays as it is.</source>
        <translation>ウィンドウの言語。あなたが入力したものはそのままです。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Quantities and percentages keep the minus sign.</source>
        <translation>数量とパーセントにはマイナス記号を使います。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Short: 1.2M</source>
        <translation>短く：120万</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Whole: 1,200,000</source>
        <translation>全桁：1,200,000</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>{}: {}.</source>
        <translation>{}：{}。</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <location filename="../../ui/settings/finder.py"/>
        <source>No setting matches. Try another word.</source>
        <translation>一致する設定がありません。別の語をお試しください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/finder.py"/>
        <source>Settings that match</source>
        <translation>一致する設定</translation>
    </message>
</context>
<context>
    <name>FrameParts</name>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>No books are open.</source>
        <translation>帳簿が開かれていません。</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>Opening your books…</source>
        <translation>帳簿を開いています…</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>There are no books yet.</source>
        <translation>帳簿はまだありません。</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>These books have no passphrase. Set one in Settings, then they can be locked.</source>
        <translation>この帳簿にはパスフレーズがありません。設定で決めるとロックできるようになります。</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Holdings</source>
        <translation>保有資産</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Value</source>
        <translation>評価額</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>+ Group</source>
        <translation>＋ グループ</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>A group is a name for accounts and holdings that you think of together: retirement, the children, play money. Every view can be about one of them.</source>
        <translation>グループは、老後資金、子ども、余裕資金など、まとめて考える口座と保有資産の名前です。どの画面でも1つに絞れます。</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Accounts and holdings…</source>
        <translation>口座と保有資産…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Allocation</source>
        <translation>資産配分</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete the group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete “{}”?</source>
        <translation>「{}」を削除しますか？</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Holdings</source>
        <translation>保有資産</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>In it</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>In no group: {} holdings, {}.</source>
        <translation>グループなし：保有資産 {} 件、{}。</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Income</source>
        <translation>収入</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Make a group</source>
        <translation>グループを作る</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move down (Alt+Down)</source>
        <translation>下へ (Alt+↓)</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move up (Alt+Up): what is in several counts for the first</source>
        <translation>上へ (Alt+↑)：複数に属するものは最初のグループに数えます</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Net-worth statement</source>
        <translation>純資産表</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Nothing is in it yet.</source>
        <translation>まだ何も入っていません。</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Performance</source>
        <translation>運用成績</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Show in</source>
        <translation>表示先</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Take {} out</source>
        <translation>{} を外す</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>What is in it stays. Its target goes with it.</source>
        <translation>中のものは残ります。目標は一緒に削除されます。</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>What is in it…</source>
        <translation>中のもの…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Your groups will be here</source>
        <translation>ここにグループが表示されます</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Your own way to look at accounts and holdings together, in every view.</source>
        <translation>口座と保有資産を自分の視点でまとめ、どの画面でも使えます。</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} holding is in several groups, worth {}: the groups overlap, and come to more than what they hold together.</source>
        <translation>{} 件の保有資産（{}）が複数のグループに入っています。グループが重なるため、合計は実際より大きくなります。</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} holdings are in several groups, worth {}: the groups overlap, and come to more than what they hold together.</source>
        <translation>{} 件の保有資産（{}）が複数のグループに入っています。グループが重なるため、合計は実際より大きくなります。</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} of net worth</source>
        <translation>純資産の {}</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} of {} holdings also in others</source>
        <translation>{1} 件中 {0} 件がほかにも所属</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Net worth</source>
        <translation>純資産</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>No earlier value in this period to compare with</source>
        <translation>この期間に比較できる以前の値がありません</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Not known: no holding has a value on this day.</source>
        <translation>不明：この日に評価額のある保有資産はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Saved: what came from outside, less what went out.</source>
        <translation>貯蓄：外部から入った額から出た額を引いたもの。</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>since {}</source>
        <translation>{} 以降</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{}, after {} taken out</source>
        <translation>{}、引き出し {} の後</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{}, of it {} saved</source>
        <translation>{}、うち貯蓄 {}</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Returns by month</source>
        <translation>月別の収益率</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source> ({} to {} alone)</source>
        <translation> （{} ～ {} のみ）</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>, from outside {}</source>
        <translation>、外部から {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>, gain {}</source>
        <translation>、損益 {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>After the close before</source>
        <translation>前の終値の後</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>From outside</source>
        <translation>外部から</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Gain</source>
        <translation>損益</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Return</source>
        <translation>収益率</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Returns by month</source>
        <translation>月別の収益率</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Until</source>
        <translation>まで</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Held in {}</source>
        <translation>{} で保有</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Paper</source>
        <translation>模擬</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Rebalance…</source>
        <translation>リバランス…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Sell…</source>
        <translation>売却…</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Copy the page</source>
        <translation>ページをコピー</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>No page has these words.</source>
        <translation>この語を含むページはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Pages that match</source>
        <translation>一致するページ</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Print or save as PDF</source>
        <translation>印刷または PDF で保存</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Search in Help</source>
        <translation>ヘルプ内を検索</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../ui/help/view.py"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Balances stated of {}</source>
        <translation>{} の入力残高</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>No balance was stated yet.</source>
        <translation>残高はまだ入力されていません。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>State another…</source>
        <translation>別の残高を入力…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Taken back. It stays in this list, struck through.</source>
        <translation>取り消しました。取り消し線付きでこの一覧に残ります。</translation>
    </message>
</context>
<context>
    <name>HoldingPanel</name>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Down to lots, prices and entries (Enter)</source>
        <translation>ロット、価格、記録までたどる (Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Hide chart</source>
        <translation>チャートを隠す</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Lots</source>
        <translation>ロット</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Price chart</source>
        <translation>価格チャート</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Realized and income</source>
        <translation>実現損益と収入</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>There are not enough prices for a chart yet.</source>
        <translation>チャートに必要な価格がまだ足りません。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>What if I sell…</source>
        <translation>売却したら…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>oldest first</source>
        <translation>古い順</translation>
    </message>
</context>
<context>
    <name>HoldingsBar</name>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>+ New entry</source>
        <translation>＋ 新しい記録</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All accounts</source>
        <translation>すべての口座</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All types</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Compare methods…</source>
        <translation>計算方法を比較…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Cost-basis method: {}</source>
        <translation>取得原価の計算方法：{}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Filter holdings</source>
        <translation>保有資産を絞り込む</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/bar.py"/>
        <source>Filter {} holdings</source>
        <translation>
            <numerusform>{} 件の保有資産を絞り込む</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Group: </source>
        <translation>グループ化：</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Shown alone; press to show everything</source>
        <translation>これだけを表示中。押すとすべて表示します</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>type</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} accounts</source>
        <translation>{} 口座</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} groups</source>
        <translation>{} グループ</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} types</source>
        <translation>{} 種類</translation>
    </message>
</context>
<context>
    <name>HoldingsView</name>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Every asset in every account, with its price, value, cost and gain. Record your first entry, or import a file.</source>
        <translation>すべての口座のすべての資産を、価格・評価額・原価・損益とともに表示します。最初の記録をつけるか、ファイルを取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Holdings</source>
        <translation>保有資産</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>No holding fits the filter</source>
        <translation>条件に合う保有資産がありません</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show by {}</source>
        <translation>{} 別に表示</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show closed holdings</source>
        <translation>保有終了分も表示</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show entries</source>
        <translation>記録を表示</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show lots</source>
        <translation>ロットを表示</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show realized gains</source>
        <translation>実現損益を表示</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>The value of {} holdings is unknown and not added.</source>
        <translation>{} 件の保有資産は評価額が不明で、合計に含まれません。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Try fewer words, or show all accounts and types.</source>
        <translation>語を減らすか、すべての口座と種類を表示してください。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>What if I sell…</source>
        <translation>売却したら…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>What you own will be listed here</source>
        <translation>ここに保有資産が表示されます</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Every row of this file is already in the books.</source>
        <translation>このファイルのすべての行は登録済みです。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import a file: what the columns mean</source>
        <translation>ファイルを取り込む：列の意味</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import it all the same</source>
        <translation>それでも取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import {}</source>
        <translation>{} を取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Imported {} of {} rows</source>
        <translation>{1} 行中 {0} 行を取り込みました</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Importing</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Looking at the file</source>
        <translation>ファイルを確認しています</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Next you see what it does. Nothing is written yet.</source>
        <translation>次に影響を確認します。まだ何も書き込まれません。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Nothing is written before you press Import.</source>
        <translation>「取り込む」を押すまで何も書き込まれません。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Rejected rows are left out. Mend them and import the file again: only they will be added.</source>
        <translation>拒否された行は除外されます。修正して再度取り込むと、その行だけが追加されます。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Say first what becomes of the rows that look like entries.</source>
        <translation>既存の記録に似た行の扱いを先に指定してください。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Say first what the file does not say itself.</source>
        <translation>ファイルからわからないことを先に指定してください。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>See what it does</source>
        <translation>影響を見る</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>The file contradicts itself. {}</source>
        <translation>ファイルに矛盾があります。{}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>The file contradicts itself: say first whether it is to be imported.</source>
        <translation>ファイルに矛盾があります。取り込むかどうかを先に指定してください。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>There is no row that can be imported.</source>
        <translation>取り込める行がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Undo takes the whole import back.</source>
        <translation>「元に戻す」で取り込み全体を取り消せます。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>{} · file {} of {}</source>
        <translation>{} · ファイル {} / {}</translation>
    </message>
</context>
<context>
    <name>ImportParts</name>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>A broker's file of executions…</source>
        <translation>証券会社の約定ファイル…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Next file</source>
        <translation>次のファイル</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Show in Activity</source>
        <translation>履歴で表示</translation>
    </message>
</context>
<context>
    <name>InclusionSection</name>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Count again</source>
        <translation>再び集計する</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Count {} again</source>
        <translation>{} を再び集計する</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Everything counts in net worth, allocation and performance but what is listed here. Nothing of it is deleted: its entries stay in the ledger.</source>
        <translation>ここに挙げたもの以外はすべて、純資産・資産配分・運用成績に集計されます。削除はされず、記録は元帳に残ります。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Filter what is left out</source>
        <translation>除外されたものを絞り込む</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Leave something out…</source>
        <translation>除外するものを選ぶ…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Nothing is left out: everything counts.</source>
        <translation>除外なし：すべて集計されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Nothing of that kind is left out.</source>
        <translation>その種類で除外されたものはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>What is left out of totals</source>
        <translation>合計から除かれるもの</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>What the marks mean</source>
        <translation>印の意味</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>a provider says so</source>
        <translation>提供元の情報</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>an asset that somebody sent as bait: neither listed nor counted.</source>
        <translation>誰かが釣りのために送ってきた資産：表示も集計もされません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>and {} more</source>
        <translation>ほか {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>counts in its past; since then it holds nothing.</source>
        <translation>過去の分は集計されます。以後の保有はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>invented money, for practice: listed, in no total.</source>
        <translation>練習用の架空の資金：表示されますが、合計には入りません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>listed everywhere, in no total.</source>
        <translation>どこにも表示されますが、合計には入りません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>neither listed nor counted, until hidden things are asked for.</source>
        <translation>非表示のものを求めない限り、表示も集計もされません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>no longer in use: neither listed nor counted.</source>
        <translation>使用終了：表示も集計もされません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>since {}</source>
        <translation>{} 以降</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{} in {}</source>
        <translation>{1} の {0}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{}: no longer “{}”.</source>
        <translation>{}：「{}」を解除しました。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>“{}”</source>
        <translation>「{}」</translation>
    </message>
</context>
<context>
    <name>IncomeView</name>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>1 payment without a known value</source>
        <translation>金額不明の支払い 1 件</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Dividends, interest and rewards are added up here by month and by asset. Choose a longer period, or import a file that has them.</source>
        <translation>配当、利息、リワードを月別・資産別に集計します。長い期間を選ぶか、収入を含むファイルを取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income</source>
        <translation>収入</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income by asset and kind</source>
        <translation>資産・種類別の収入</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income by month</source>
        <translation>月別の収入</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>No income in this period</source>
        <translation>この期間の収入はありません</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>What to show</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>in this period</source>
        <translation>この期間</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>{} payments without a known value</source>
        <translation>金額不明の支払い {} 件</translation>
    </message>
</context>
<context>
    <name>IndexCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Return over time</source>
        <translation>収益率の推移</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>dashed: {}</source>
        <translation>破線：{}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>{} to {}</source>
        <translation>{} ～ {}</translation>
    </message>
</context>
<context>
    <name>InstitutionRow</name>
    <message>
        <location filename="../../ui/window/nav.py"/>
        <source>Folded</source>
        <translation>折りたたみ中</translation>
    </message>
    <message>
        <location filename="../../ui/window/nav.py"/>
        <source>Unfolded</source>
        <translation>展開中</translation>
    </message>
</context>
<context>
    <name>InstitutionsCard</name>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>Accounts</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>all {}</source>
        <translation>すべて（{}）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/institutions.py"/>
        <source>{} of assets · {} accounts</source>
        <translation>
            <numerusform>資産の {} · {} 口座</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>{} unknown</source>
        <translation>{} 件は不明</translation>
    </message>
</context>
<context>
    <name>JobsView</name>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Nothing runs now. Coffer looks every minute what is due, as long as it is open.</source>
        <translation>実行中の処理はありません。Coffer は開いている間、予定を毎分確認します。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>What was done will be listed here, with its outcome.</source>
        <translation>実行した処理と結果がここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>{} to be done. It begins in a moment.</source>
        <translation>{} 件の処理があります。まもなく始まります。</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Breakout, covered call …</source>
        <translation>ブレイクアウト、カバードコール…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Keeping…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Kept</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Leave the separators out: this may be two numbers.</source>
        <translation>区切りを除いてください。二つの数に読めます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Not kept</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Not kept yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Planned stop</source>
        <translation>計画ストップ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Planned target</source>
        <translation>計画目標</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>The first stop was a mistake</source>
        <translation>最初のストップは間違いだった</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Why it was opened, what happened, what to learn</source>
        <translation>建てた理由、起きたこと、学んだこと</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Press keys…</source>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{}: {}. Press to change it.</source>
        <translation>{}：{}。押すと変更できます。</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Encrypting</source>
        <translation>暗号化しています</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Make a new data key</source>
        <translation>新しいデータ鍵を作る</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Make it</source>
        <translation>作る</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Making a new data key</source>
        <translation>新しいデータ鍵を作っています</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Older backups stay as they are: they open with the older key, by the passphrase and the code of their time.</source>
        <translation>以前のバックアップはそのままです。当時のパスフレーズとコードにより、以前の鍵で開きます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Other computers have to unlock by the passphrase once.</source>
        <translation>ほかのコンピューターでは一度パスフレーズでの解除が必要です。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Remove encryption</source>
        <translation>暗号化を解除</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Removing encryption</source>
        <translation>暗号化を解除しています</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>The passphrase is changed. Older backups open with the older one.</source>
        <translation>パスフレーズを変更しました。以前のバックアップは以前のパスフレーズで開きます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>The whole file is encrypted anew under a new random key.</source>
        <translation>ファイル全体を新しいランダムな鍵で暗号化し直します。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Whoever gets at the file can then read everything in it.</source>
        <translation>ファイルを手に入れた人は、中身をすべて読めるようになります。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>You get a new recovery code; the one that you have opens only older backups.</source>
        <translation>新しい回復コードが発行されます。今のコードで開けるのは以前のバックアップだけです。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Your keys stay, for secrets in the file and for backups.</source>
        <translation>ファイル内の秘密情報とバックアップのために、鍵は残ります。</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Reset</source>
        <translation>初期化</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Reset the key of “{}”</source>
        <translation>「{}」のキーを初期化</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>Do it now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>{}: by itself</source>
        <translation>{}：自動</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>{}: do it now</source>
        <translation>{}：今すぐ実行</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Every transfer is settled.</source>
        <translation>すべての振替が対応済みです。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Link these two</source>
        <translation>この2件をリンク</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Linked transfers carry lots, dates and cost to the other account. Where several could fit, Coffer does not guess. A link can be taken back.</source>
        <translation>リンクした振替は、ロット・日付・取得原価を相手の口座に引き継ぎます。候補が複数あるとき、Coffer は推測しません。リンクは解除できます。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Which transfers belong together?</source>
        <translation>どの振替が対応しますか？</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>arrived at {} on {}: {}</source>
        <translation>{1} に {0} へ入金：{2}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>{} left {}</source>
        <translation>{0} が {1} から出金</translation>
    </message>
</context>
<context>
    <name>LotPicker</name>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Acquired</source>
        <translation>取得日</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>By the method</source>
        <translation>計算方法に従う</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Choose lots</source>
        <translation>ロットを選ぶ</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Open</source>
        <translation>残り</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Say how much of each lot is sold. What you leave open follows the method.</source>
        <translation>各ロットの売却数量を指定します。指定しない分は計算方法に従います。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Sold</source>
        <translation>売却</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Sold of the lot of {}</source>
        <translation>{} のロットからの売却</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Take these</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>This lot has {} units.</source>
        <translation>このロットの数量は {} です。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Unit cost</source>
        <translation>取得単価</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../ui/charts/pictures.py"/>
        <source>Allocation</source>
        <translation>資産配分</translation>
    </message>
    <message>
        <location filename="../../ui/charts/pictures.py"/>
        <source>Net worth</source>
        <translation>純資産</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>Opening your books…</source>
        <translation>帳簿を開いています…</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>The last backup failed: {}</source>
        <translation>前回のバックアップに失敗しました：{}</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>{} failed: {}</source>
        <translation>{} に失敗しました：{}</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>For example: belongs to the children</source>
        <translation>例：子どものもの</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Leave it out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Leave out of totals</source>
        <translation>合計から除外</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Mark</source>
        <translation>印</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Of it</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>The reason is shown wherever it is missing from a total.</source>
        <translation>合計から除かれている箇所には必ず理由が表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>The whole account</source>
        <translation>口座全体</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Accounts and holdings</source>
        <translation>口座と保有資産</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>An account is in it with all that it holds, now and later.</source>
        <translation>口座は、今後のものも含め、保有するすべてとともに入ります。</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Filter accounts and holdings</source>
        <translation>口座と保有資産を絞り込む</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>In the group</source>
        <translation>グループ内</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>In “{}”</source>
        <translation>「{}」の中</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Save what can be read</source>
        <translation>読めるデータを救出</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Saving what can be read</source>
        <translation>読めるデータを救出しています</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>The file is as it was: nothing was written to it.</source>
        <translation>ファイルは元のままです。何も書き込まれていません。</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>The new file opens with the same passphrase.</source>
        <translation>新しいファイルは同じパスフレーズで開きます。</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>These books cannot be opened</source>
        <translation>この帳簿を開けません</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Where shall what can be read go?</source>
        <translation>読めるデータをどこに保存しますか？</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>there is a file already</source>
        <translation>既にファイルがあります</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>{} rows were saved, {} were lost. The damaged file is as it was.</source>
        <translation>{} 行を救出し、{} 行が失われました。破損したファイルは元のままです。</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Change the group</source>
        <translation>グループを変更</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>For example: Retirement</source>
        <translation>例：老後資金</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Make the group</source>
        <translation>グループを作る</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Base currency</source>
        <translation>基準通貨</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Everything stays in one file on this computer. You can move it later.</source>
        <translation>すべてこのコンピューター上の1つのファイルに保存されます。後で移動できます。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>For example: Family</source>
        <translation>例：家族</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Give the currency as three letters, like EUR.</source>
        <translation>通貨は EUR のように3文字で入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Say where the file shall be.</source>
        <translation>ファイルの場所を指定してください。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Totals are shown in the base currency. Every other one is converted.</source>
        <translation>合計は基準通貨で表示され、他の通貨は換算されます。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Where shall the books be?</source>
        <translation>帳簿をどこに置きますか？</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Your books</source>
        <translation>帳簿</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Movers today</source>
        <translation>本日の値動き</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Needs you</source>
        <translation>要確認</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Nothing. Prices, transfers and balances are in order.</source>
        <translation>ありません。価格、振替、残高に問題はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Reconcile</source>
        <translation>照合</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Say</source>
        <translation>入力</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>The history of “{}” is incomplete</source>
        <translation>「{}」の履歴が不完全です</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>and {} more</source>
        <translation>ほか {} 件</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} contracts end within a week</source>
        <translation>
            <numerusform>{} 件の契約が1週間以内に満期になります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} contracts ended: what became of them?</source>
        <translation>
            <numerusform>{} 件の契約が満期になりました。結果は？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} days</source>
        <translation>
            <numerusform>{} 日</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ended: what became of it?</source>
        <translation>{} が満期になりました。結果は？</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends in {}</source>
        <translation>{} はあと {} で満期です</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends today</source>
        <translation>{} は本日満期です</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends tomorrow</source>
        <translation>{} は明日満期です</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} months</source>
        <translation>
            <numerusform>{} か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} transfers could pair in two ways</source>
        <translation>
            <numerusform>振替 {} 件に対応先が2通りあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} years</source>
        <translation>
            <numerusform>{} 年</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” does not match its balance</source>
        <translation>「{}」が残高と一致しません</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” has no exchange rate</source>
        <translation>「{}」の為替レートがありません</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” has no price</source>
        <translation>「{}」の価格がありません</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” price is {} old</source>
        <translation>「{}」の価格は {} 前のものです</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>A code for paper that opens the books when the passphrase is forgotten. It is shown once, and kept nowhere in readable form.</source>
        <translation>パスフレーズを忘れたときに帳簿を開く、紙に書くコード。一度だけ表示され、読める形ではどこにも保存されません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make a new recovery code</source>
        <translation>新しい回復コードを作る</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make a recovery code</source>
        <translation>回復コードを作る</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make it</source>
        <translation>作る</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Older backups still open with the older code.</source>
        <translation>以前のバックアップは以前のコードで開けます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>The code that you have opens nothing from then on.</source>
        <translation>以後、今のコードでは何も開けません。</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>The new passphrase once more</source>
        <translation>新しいパスフレーズをもう一度</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>The two do not agree.</source>
        <translation>2つが一致しません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Type a passphrase: four words that do not belong together do well.</source>
        <translation>パスフレーズを入力してください。互いに関係のない4語がおすすめです。</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>New: {}</source>
        <translation>新着：{}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Put away</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Put away: {}</source>
        <translation>片付ける：{}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Read: {}</source>
        <translation>既読：{}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>{action}: {text}</source>
        <translation>{action}：{text}</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Nothing new. What needs you, work that failed and imports that are done are listed here.</source>
        <translation>新しいお知らせはありません。要確認事項、失敗した処理、完了した取り込みがここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Do you mean</source>
        <translation>どちらですか</translation>
    </message>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Say which number you mean.</source>
        <translation>どちらの数値か指定してください。</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Account: </source>
        <translation>口座：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Allow short positions</source>
        <translation>空売りを許可</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Cash: </source>
        <translation>現金：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>For rows that name no account.</source>
        <translation>口座名のない行に使います。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Format: </source>
        <translation>形式：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Lets the accounts of this import sell more than they hold.</source>
        <translation>この取り込みの口座で、保有量を超える売却を許可します。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Whether trades move the cash of new accounts of this import.</source>
        <translation>この取り込みで作られる口座で、売買が現金を動かすかどうか。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>as in the file</source>
        <translation>ファイルのまま</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>as usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>recognise it</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>trades move cash</source>
        <translation>売買で現金を動かす</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>trades move no cash</source>
        <translation>売買で現金を動かさない</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>{}, recognised</source>
        <translation>{}（自動判別）</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Net worth over time</source>
        <translation>純資産の推移</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Nothing more could be reconciled by itself.</source>
        <translation>これ以上は自動で照合できませんでした。</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>With its history, what it is made of, and what needs you. Import a file from your bank or broker, or write down a first entry.</source>
        <translation>推移、内訳、確認が必要なことも表示します。銀行や証券会社のファイルを取り込むか、最初の記録をつけてください。</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Your net worth will be here</source>
        <translation>ここに純資産が表示されます</translation>
    </message>
</context>
<context>
    <name>OwnSecretDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase or recovery code</source>
        <translation>パスフレーズまたは回復コード</translation>
    </message>
</context>
<context>
    <name>PartEdit</name>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Counts only for a symbol that is not known yet.</source>
        <translation>まだ登録のないシンボルにだけ使われます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Crypto pair</source>
        <translation>暗号資産ペア</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>ETF</source>
        <translation>ETF</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Stock</source>
        <translation>株式</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Symbol</source>
        <translation>シンボル</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Symbol, such as AAPL or BTC/USDT</source>
        <translation>シンボル（AAPL や BTC/USDT など）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Take this part out</source>
        <translation>この構成銘柄を外す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Weight in percent</source>
        <translation>比率（パーセント）</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>A part has no price, so no order can be made.</source>
        <translation>価格のない構成銘柄があるため、注文を作れません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Buy…</source>
        <translation>購入…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>From {} on this part can be bought.</source>
        <translation>この構成銘柄は {} から購入できます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>From {}, as {} needs that much for its weight; without fees.</source>
        <translation>{} から。{} がその比率に必要とする額です（手数料別）。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Current passphrase</source>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Nobody can tell you the passphrase if you forget it.</source>
        <translation>パスフレーズを忘れても、誰も教えられません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Older backups still open with the older passphrase. If it became known, make a new data key as well, and delete those backups.</source>
        <translation>以前のバックアップは以前のパスフレーズで開けます。知られてしまった場合は、新しいデータ鍵も作り、それらのバックアップを削除してください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Set a passphrase</source>
        <translation>パスフレーズを設定</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <location filename="../../ui/lock/fields.py"/>
        <source>Show what is typed</source>
        <translation>入力を表示</translation>
    </message>
</context>
<context>
    <name>PerformanceView</name>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Beside the benchmark</source>
        <translation>ベンチマークとの比較</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Beside {}</source>
        <translation>{} との比較</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Cost</source>
        <translation>取得原価</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Long term</source>
        <translation>長期</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Nothing was sold in these years.</source>
        <translation>これらの年に売却はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Proceeds</source>
        <translation>売却代金</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Realized gain</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Realized gains by year</source>
        <translation>年別の実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Returns</source>
        <translation>収益率</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Scope</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Short term</source>
        <translation>短期</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Time-weighted and money-weighted, month by month, with drawdown and a benchmark. They need entries and prices of at least two days.</source>
        <translation>時間加重と金額加重の収益率を月別に、ドローダウンとベンチマークとともに表示します。2日分以上の記録と価格が必要です。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Your returns will be here</source>
        <translation>ここに収益率が表示されます</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Backups of a server are read into empty books, by “coffer restore”.</source>
        <translation>サーバーのバックアップは「coffer restore」で空の帳簿に読み込みます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Beside the books</source>
        <translation>帳簿の隣</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Brings the books of a day back. What is there now is kept beside.</source>
        <translation>ある日の帳簿を取り戻します。今の内容は別に保管されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>None: if this disk fails or the computer is stolen, every backup is gone. Choose a folder on another disk.</source>
        <translation>なし：このディスクの故障やコンピューターの盗難で、すべてのバックアップが失われます。別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Remove the second place</source>
        <translation>2つ目の場所を削除</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Second place</source>
        <translation>2つ目の場所</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Where they lie</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>{}
It is on the same disk as the books: if that fails, both are gone.</source>
        <translation>{}
帳簿と同じディスクにあります。故障すると両方が失われます。</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Activities (*.csv);;JSON (*.json)</source>
        <translation>取引 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Band in points</source>
        <translation>許容幅（ポイント）</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Export the plan</source>
        <translation>計画を書き出す</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Money stays in its account</source>
        <translation>資金は元の口座に残す</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>New money</source>
        <translation>追加資金</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Nothing to trade.</source>
        <translation>売買はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Rebalancing</source>
        <translation>リバランス</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Smallest trade</source>
        <translation>最小取引額</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Trade</source>
        <translation>売買</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Trades of the plan</source>
        <translation>計画の売買</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Whole shares</source>
        <translation>単元のみ</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>With sales</source>
        <translation>売却あり</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>With sales: what is nearer to its target than this is left alone.</source>
        <translation>売却あり：目標との差がこれより小さいものはそのままにします。</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Work out the trades</source>
        <translation>売買を計算</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/reports/preview.py"/>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price from {} to {}, with {} trades marked</source>
        <translation>{} から {} までの価格、売買 {} 件を表示</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>A price cannot be below zero.</source>
        <translation>価格はゼロ未満にできません。</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>For example: valuation of the last round</source>
        <translation>例：直近ラウンドの評価</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Price of one unit</source>
        <translation>1単位の価格</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Set a price</source>
        <translation>価格を設定</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Set the price</source>
        <translation>価格を設定</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ProfilesSection</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Books that have nothing to do with each other: another person's, a company's, a trial. Each has its own file, passphrase and backups.</source>
        <translation>互いに関係のない帳簿：ほかの人、会社、お試し用など。それぞれに独自のファイル、パスフレーズ、バックアップがあります。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>New profile…</source>
        <translation>新しいプロファイル…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Open it to rename it: its name is inside</source>
        <translation>名前は中にあるため、開いてから変更してください</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>changed {}</source>
        <translation>変更 {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>encrypted</source>
        <translation>暗号化あり</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>“{}” is in the trash.</source>
        <translation>「{}」をごみ箱に移しました。</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <location filename="../../ui/widgets/progress.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress.py"/>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>= earned</source>
        <translation>= 利息</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Accrued</source>
        <translation>経過利息</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived</source>
        <translation>入金</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived less expected</source>
        <translation>入金から予定を引いたもの</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Earned by the end of yesterday, and not yet paid</source>
        <translation>昨日の終わりまでに生じた未払いの利息</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Expected</source>
        <translation>予定</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Holding</source>
        <translation>保有資産</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>If the balance stays as it is</source>
        <translation>残高がこのままの場合</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Next payout</source>
        <translation>次回の支払い</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Nominal, a year; of an APY, the rate that leads to it</source>
        <translation>名目年率。APY の場合はそれに相当する利率</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Paid</source>
        <translation>支払い</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Paid by rules; of a rule that only compares, what arrived</source>
        <translation>ルールによる支払い。比較のみのルールでは入金額</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Paid by the rule</source>
        <translation>ルールによる支払い</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Payout</source>
        <translation>支払い</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <location filename="../../ui/yields/view.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>To real</source>
        <translation>実際との差</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>What really arrived less what was expected</source>
        <translation>実際の入金から予定を引いたもの</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>× days</source>
        <translation>× 日数</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>× rate</source>
        <translation>× 利率</translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>How well it was traded: 1 to 5; 0 takes the rating out</source>
        <translation>取引の出来：1～5。0 で評価を外します</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>Rating: {}</source>
        <translation>評価：{}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>{} of 5</source>
        <translation>5 段階中 {}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>I have kept it</source>
        <translation>保管しました</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The code was not confirmed, and the older one no longer opens anything. Close again to go without it.</source>
        <translation>コードが確認されておらず、以前のコードではもう何も開けません。コードなしで進むには、もう一度閉じてください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Your recovery code</source>
        <translation>あなたの回復コード</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Coffer: recovery code</source>
        <translation>Coffer：回復コード</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Copied; the clipboard is emptied soon.</source>
        <translation>コピーしました。クリップボードは間もなく消去されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>It opens the books without the passphrase. Keep this page where you keep what must neither be lost nor seen.</source>
        <translation>パスフレーズなしで帳簿を開けます。失っても見られてもいけないものと一緒に保管してください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Printed.</source>
        <translation>印刷しました。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Save the recovery code</source>
        <translation>回復コードを保存</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Saved. Move it away from this computer.</source>
        <translation>保存しました。このコンピューター以外の場所に移してください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The file cannot be written: {}</source>
        <translation>ファイルに書き込めません：{}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The last group of the code</source>
        <translation>コードの最後のグループ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>To be sure that you have it: type the last group of the code.</source>
        <translation>控えたことを確認するため、コードの最後のグループを入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Whoever has this code can open the books, on any computer, without the passphrase. Keep it on paper, away from this computer. It is shown only once.</source>
        <translation>このコードを持つ人は、どのコンピューターでもパスフレーズなしで帳簿を開けます。このコンピューターから離して紙で保管してください。表示は一度だけです。</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>From then on nothing more than unlocked books is needed to show secrets, to export everything and to trade live.</source>
        <translation>以後、帳簿のロックが解除されていれば、秘密の表示、全データの書き出し、実取引ができます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Remove the second factor</source>
        <translation>2要素認証を解除</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>The code that your authenticator shows now</source>
        <translation>認証アプリに今表示されているコード</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename the profile</source>
        <translation>プロファイル名を変更</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>1 page</source>
        <translation>1 ページ</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Amounts are hidden on the screen only. Files and paper have them.</source>
        <translation>金額は画面でのみ隠されています。ファイルと印刷物には含まれます。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>As CSV…</source>
        <translation>CSV で…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>As a workbook (XLSX)…</source>
        <translation>ワークブック (XLSX) で…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>What the report is about</source>
        <translation>レポートの対象</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Working it out</source>
        <translation>計算中</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>{} pages</source>
        <translation>{} ページ</translation>
    </message>
</context>
<context>
    <name>RestatedNote</name>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Hide months</source>
        <translation>月を隠す</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Months that move</source>
        <translation>変わる月</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moved {} past month</source>
        <translation>過去の {} か月が変わりました</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moved {} past months</source>
        <translation>過去の {} か月が変わりました</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moves {} past month</source>
        <translation>過去の {} か月が変わります</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moves {} past months</source>
        <translation>過去の {} か月が変わります</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>No month of the past moved.</source>
        <translation>過去の月は変わりませんでした。</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>No month of the past moves.</source>
        <translation>過去の月は変わりません。</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Show months</source>
        <translation>月を表示</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>net worth at most {} ({})</source>
        <translation>純資産は最大 {}（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>net worth stays, an account at most {} ({})</source>
        <translation>純資産は不変、口座は最大 {}（{}）</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Choose a backup</source>
        <translation>バックアップを選ぶ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>I want the books of that time back</source>
        <translation>当時の帳簿に戻します</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>No file chosen</source>
        <translation>ファイルが選ばれていません</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Passphrase or recovery code of that time</source>
        <translation>当時のパスフレーズまたは回復コード</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Passphrase or recovery code of that time; empty: this computer's keyring</source>
        <translation>当時のパスフレーズまたは回復コード（空欄：このコンピューターのキーリング）</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The backup is read into a new file first, and checked there.</source>
        <translation>バックアップはまず新しいファイルに読み込まれ、そこで確認されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books are closed meanwhile, and opened again.</source>
        <translation>その間、帳簿は閉じられ、再び開かれます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books as they are now are kept beside it, under another name.</source>
        <translation>今の帳簿は別の名前で隣に保管されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books become what they were when the backup was made.</source>
        <translation>帳簿はバックアップ作成時の状態になります。</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <location filename="../../ui/vaults/ring.py"/>
        <source>{} of the target</source>
        <translation>目標の {}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>31, or the last day</source>
        <translation>31 または末日</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>APY, with a year's interest on interest</source>
        <translation>APY（1 年複利）</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Add an interest rule</source>
        <translation>利息ルールを追加</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Add the rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Booked as</source>
        <translation>記帳の種類</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Change it</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Change the rule</source>
        <translation>ルールを変更</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Compounded</source>
        <translation>複利</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Days counted as</source>
        <translation>日数の数え方</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Goes on</source>
        <translation>継続</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Holding</source>
        <translation>保有資産</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>In</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Interest came from elsewhere {} times in these days. Where that is what the rule would pay, let it only compare, or begin later.</source>
        <translation>この期間に、ほかから利息が {} 回入っています。ルールが支払う分と同じなら、比較のみにするか、開始を遅らせてください。</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Next payouts, if the balance stays:</source>
        <translation>残高が変わらない場合の次回以降の支払い：</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Nominal rate</source>
        <translation>名目利率</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>On</source>
        <translation>曜日</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>On day</source>
        <translation>支払日</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Paid</source>
        <translation>支払い</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Pay nothing, only compare with what really arrives</source>
        <translation>支払わず、実際の入金と比較するだけ</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Rate a year, %</source>
        <translation>年率（%）</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>The next payouts are shown here once a rate is given.</source>
        <translation>利率を入力すると、次回以降の支払いが表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Which is a</source>
        <translation>利率の種類</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Write the rate in percent, such as 3.5.</source>
        <translation>利率は 3.5 のようにパーセントで入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>{count} payouts of days that are over are due: {amount}.</source>
        <translation>過ぎた日の支払い {count} 件が未記帳です：{amount}。</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>{}: what is paid stays as it is; the new terms hold from a day on.</source>
        <translation>{}：支払い済みの分はそのままで、新しい条件は指定日から適用されます。</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Accrued, not paid</source>
        <translation>未払いの経過利息</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived less expected</source>
        <translation>入金から予定を引いたもの</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>How what is accrued came about</source>
        <translation>経過利息の内訳</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Next payout</source>
        <translation>次回の支払い</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Only compare</source>
        <translation>比較のみ</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Paid this year</source>
        <translation>今年の支払い</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Pay again</source>
        <translation>もう一度支払う</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Payouts</source>
        <translation>支払い</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Real interest came for these days: the rule's own payout is one too many</source>
        <translation>この期間の実際の利息が入金されています。ルールの支払いが重複しています</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Rounding of earlier payouts left {}.</source>
        <translation>以前の支払いの端数 {}。</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Take this payout out</source>
        <translation>この支払いを外す</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>What {} payouts that are due come to is in it.</source>
        <translation>未記帳の支払い {} 件の額を含みます。</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Whether it pays, or is only compared with the interest that really arrives</source>
        <translation>支払うか、実際の利息と比較するだけか</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>by rules</source>
        <translation>ルールによる</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>nothing to compare yet</source>
        <translation>まだ比較するものがありません</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>over 1 period</source>
        <translation>1 期間</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>over {} periods</source>
        <translation>{} 期間</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>since {}</source>
        <translation>{} 以降</translation>
    </message>
</context>
<context>
    <name>SaleDialog</name>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Choose lots…</source>
        <translation>ロットを選ぶ…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Choose one account: a sale is recorded in one.</source>
        <translation>口座を一つ選んでください。売却は一つの口座に記録されます。</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Fill in the form first.</source>
        <translation>先にフォームに入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Lots that would be sold</source>
        <translation>売却されるロット</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Lots: {} chosen by you…</source>
        <translation>ロット：{} 件を選択…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Record this sale…</source>
        <translation>この売却を記録…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Sell all</source>
        <translation>すべて売却</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>The sale by method</source>
        <translation>計算方法別の売却</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>What if I sell…</source>
        <translation>売却したら…</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>All that hold it</source>
        <translation>保有するすべての口座</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Last price</source>
        <translation>直近の価格</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Price of one unit</source>
        <translation>1単位の価格</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say how much to sell: what every method would do is shown here.</source>
        <translation>売却する数量を入力すると、各計算方法の結果が表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say the day like 2026-11-20.</source>
        <translation>日付は 2026-11-20 のように入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say what to sell.</source>
        <translation>売却するものを入力してください。</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Printing</source>
        <translation>印刷中</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Printing was stopped.</source>
        <translation>印刷を中止しました。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as CSV</source>
        <translation>レポートを CSV で保存</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as PDF</source>
        <translation>レポートを PDF で保存</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as a workbook</source>
        <translation>レポートをワークブックで保存</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Saved as {}.</source>
        <translation>{} として保存しました。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Sent to the printer.</source>
        <translation>プリンターに送信しました。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>The printer takes nothing.</source>
        <translation>プリンターが受け付けません。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Writing {}</source>
        <translation>{} を書き込み中</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Show what is typed</source>
        <translation>入力を表示</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../ui/settings/nav.py"/>
        <source>Sections of Settings</source>
        <translation>設定のセクション</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A backup opens with the passphrase and the code of its time. Who has an old backup and an old passphrase has the books of that day.</source>
        <translation>バックアップは当時のパスフレーズとコードで開きます。古いバックアップと古いパスフレーズを持つ人は、その日の帳簿を持つことになります。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A program that runs under your name while the books are open can see what you see. Keep the computer itself clean and up to date.</source>
        <translation>帳簿が開いている間、あなたの名前で動くプログラムは、あなたに見えるものを見ることができます。コンピューター自体を安全かつ最新に保ってください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A random key encrypts everything; what you unlock with only wraps it. If the file and a passphrase were seen by someone, make a new one: older backups still open with the older key.</source>
        <translation>ランダムな鍵がすべてを暗号化し、ロック解除に使うものはそれを包むだけです。ファイルとパスフレーズを他人に見られた場合は新しく作ってください。以前のバックアップは以前の鍵で開けます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>An authenticator's code is asked for</source>
        <translation>認証アプリのコードを求めます</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>At sleep, at the screen lock and when the user is switched: at once.</source>
        <translation>スリープ、画面ロック、ユーザー切り替えのとき：直ちに。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Before secrets are shown, everything is exported or trading goes live.</source>
        <translation>秘密の表示、全データの書き出し、実取引の前に。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Data key</source>
        <translation>データ鍵</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Encrypt…</source>
        <translation>暗号化…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Every page of it, by AES-256. Without one of the ways below nobody can read it.</source>
        <translation>全ページが AES-256 で暗号化されています。以下の方法のいずれかがなければ誰も読めません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>If passphrase and recovery code are both lost, nobody can open the books: neither we nor anyone else.</source>
        <translation>パスフレーズと回復コードの両方を失うと、誰も帳簿を開けません。私たちにも、ほかの誰にもできません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Its secret is kept sealed, so it needs books with keys.</source>
        <translation>シークレットは封印して保管するため、鍵のある帳簿が必要です。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys are overwritten in memory when the books lock. A passphrase that was just typed may stay in memory a while longer.</source>
        <translation>帳簿をロックすると、メモリー内の鍵は上書きされます。入力直後のパスフレーズは、しばらくメモリーに残ることがあります。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock after</source>
        <translation>ロックまでの時間</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock when nothing was done for</source>
        <translation>操作がないときにロックするまで</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Made on {}.</source>
        <translation>{} に作成。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Make one…</source>
        <translation>作る…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never by itself: whoever sits down here sees everything. Sleep and the screen lock still lock at once.</source>
        <translation>自動ではロックしません。ここに座った人はすべてを見られます。スリープと画面ロックでは直ちにロックします。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>New code…</source>
        <translation>新しいコード…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>New data key…</source>
        <translation>新しいデータ鍵…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>No second factor</source>
        <translation>2要素認証なし</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Nothing is sealed: there are no keys. Who runs the server can read everything.</source>
        <translation>鍵がないため、何も封印されていません。サーバーの運営者がすべて読めます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off, and cannot be used here: {}.</source>
        <translation>オフ。ここでは使えません：{}。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off. It would open the books without typing, as long as you are logged in.</source>
        <translation>オフ。サインインしている間、入力なしで帳簿を開けます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off. Looking for a keyring…</source>
        <translation>オフ。キーリングを探しています…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Provider credentials and attachments are sealed before they leave this computer. Amounts are not: who runs the server can read them.</source>
        <translation>提供元の認証情報と添付は、このコンピューターを出る前に封印されます。金額は封印されず、サーバーの運営者が読めます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Remove encryption…</source>
        <translation>暗号化を解除…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Second factor</source>
        <translation>2要素認証</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Server books made without keys: there is nothing to unlock.</source>
        <translation>鍵なしで作られたサーバーの帳簿：解除するものはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Set up…</source>
        <translation>設定する…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Set…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Six digits from an authenticator, asked for before secrets are shown, everything is exported or trading goes live. It does not replace the passphrase.</source>
        <translation>認証アプリの6桁のコード。秘密の表示、全データの書き出し、実取引の前に求めます。パスフレーズの代わりにはなりません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The file is encrypted</source>
        <translation>ファイルは暗号化されています</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The file is not encrypted</source>
        <translation>ファイルは暗号化されていません</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>There is none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>There is none. A code on paper opens the books when the passphrase is forgotten.</source>
        <translation>ありません。紙のコードがあれば、パスフレーズを忘れても帳簿を開けます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>These books are on a server</source>
        <translation>この帳簿はサーバー上にあります</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>These books have no keys, so there is nothing to unlock. Encrypting the file makes them.</source>
        <translation>この帳簿には鍵がないため、解除するものはありません。ファイルを暗号化すると鍵が作られます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>This computer's keyring</source>
        <translation>このコンピューターのキーリング</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Turn off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Turn on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Ways to unlock</source>
        <translation>ロック解除の方法</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>What this cannot do</source>
        <translation>これでできないこと</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Whoever gets at this file can read everything in it.</source>
        <translation>このファイルを手に入れた人は、中身をすべて読めます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>{} Cannot be used now: {}.</source>
        <translation>{} 今は使えません：{}。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>{}, made on {}.</source>
        <translation>{}、{} に作成。</translation>
    </message>
</context>
<context>
    <name>SetBalanceDialog</name>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>A balance changes no entry. Where the two differ, both are shown.</source>
        <translation>残高は記録を変更しません。異なる場合は両方が表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>At the end of</source>
        <translation>日付（末時点）</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Before, {} was stated on {}.</source>
        <translation>以前は {1} に {0} と入力されていました。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>By hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Correct the balance</source>
        <translation>残高を訂正</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Limit</source>
        <translation>限度額</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Only if the statement says so</source>
        <translation>明細書にある場合のみ</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Only if you know it</source>
        <translation>わかる場合のみ</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Owed</source>
        <translation>借入額</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Says who</source>
        <translation>出所</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Set balance</source>
        <translation>残高を入力</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>State this balance</source>
        <translation>この残高を入力</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Statement</source>
        <translation>明細書</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>What all of it cost</source>
        <translation>全体の取得原価</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Add an account in your authenticator, by the secret or by the address. Both are shown only now.</source>
        <translation>認証アプリで、シークレットまたはアドレスからアカウントを追加してください。どちらも今だけ表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Copy: {}</source>
        <translation>コピー：{}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Set up the second factor</source>
        <translation>2要素認証を設定</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Switch it on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>The code that it shows now</source>
        <translation>今表示されているコード</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All as delivered</source>
        <translation>すべて初期状態に</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All shortcuts are as delivered.</source>
        <translation>すべてのショートカットは初期状態です。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Filter by words or keys</source>
        <translation>語またはキーで絞り込む</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Keys that stay</source>
        <translation>変更できないキー</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>No shortcut matches.</source>
        <translation>一致するショートカットがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Press a key’s button, then the new keys. Esc leaves it as it is, Backspace takes it away.</source>
        <translation>キーのボタンを押し、新しいキーを押します。Esc でそのまま、Backspace で解除します。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{} belongs to “{}” already. Change that one first.</source>
        <translation>{} は既に「{}」で使われています。先にそちらを変更してください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{} is needed in fields and tables. Choose another key.</source>
        <translation>{} は入力欄と表で必要です。別のキーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>“{}” has no key now.</source>
        <translation>「{}」のキーはなくなりました。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>“{}” is {} now.</source>
        <translation>「{}」は {} になりました。</translation>
    </message>
</context>
<context>
    <name>Shot</name>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Press again</source>
        <translation>もう一度押す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Press again to take it out</source>
        <translation>もう一度押すと外します</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Screenshot {}</source>
        <translation>スクリーンショット {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Take it out</source>
        <translation>外す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Take out {}</source>
        <translation>{} を外す</translation>
    </message>
</context>
<context>
    <name>ShotDialog</name>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Add a screenshot</source>
        <translation>スクリーンショットを追加</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Drop a picture here, or paste one.</source>
        <translation>ここに画像をドロップするか、貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Paste a screenshot</source>
        <translation>スクリーンショットを貼り付け</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Pictures ({})</source>
        <translation>画像（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Screenshot {}.png</source>
        <translation>スクリーンショット {}.png</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Screenshots</source>
        <translation>スクリーンショット</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>the file is no picture that can be shown</source>
        <translation>表示できる画像ファイルではありません</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>there is no picture in the clipboard</source>
        <translation>クリップボードに画像がありません</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Accounts</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Every name and figure in these books is made up. Settings remove them.</source>
        <translation>この帳簿の名前と数値はすべて架空です。設定で削除できます。</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Property and debt</source>
        <translation>不動産と負債</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Sample · invented</source>
        <translation>サンプル · 架空</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Show icons only</source>
        <translation>アイコンのみ表示</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Show words in the sidebar</source>
        <translation>サイドバーに文字を表示</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>The value is not known: a price or a rate is missing.</source>
        <translation>評価額は不明です：価格またはレートがありません。</translation>
    </message>
</context>
<context>
    <name>SpreadCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Results by size</source>
        <translation>大きさ別の成績</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>trades</source>
        <translation>トレード</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../ui/window/start.py"/>
        <source>New books…</source>
        <translation>新しい帳簿…</translation>
    </message>
    <message>
        <location filename="../../ui/window/start.py"/>
        <source>The keyring did not open them: {}.</source>
        <translation>キーリングでは開けませんでした：{}。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>A file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>By hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>How to begin</source>
        <translation>始め方</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Import activities from CSV. You see what it does before it is written.</source>
        <translation>CSV から取引を取り込みます。書き込む前に内容を確認できます。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Look around in made-up books. One click removes them again.</source>
        <translation>架空の帳簿で試せます。ワンクリックで削除できます。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Start empty and record your first entry.</source>
        <translation>空の帳簿から始めて、最初の記録をつけます。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>You can do the others later; none of them closes a door.</source>
        <translation>ほかの方法は後からでもできます。どれを選んでも制限はありません。</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Add a day…</source>
        <translation>日を追加…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Assets and liabilities are put side by side here, by category, account and holding. Choose other days, or import a file.</source>
        <translation>資産と負債を区分・口座・保有資産別に並べて表示します。別の日を選ぶか、ファイルを取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes as they fit</source>
        <translation>収まる範囲で増減</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes from day to day</source>
        <translation>日ごとの増減</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes from first to last</source>
        <translation>最初から最後までの増減</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copied as CSV.</source>
        <translation>CSV でコピーしました。</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copied as text.</source>
        <translation>テキストでコピーしました。</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copy as CSV</source>
        <translation>CSV でコピー</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copy as text</source>
        <translation>テキストでコピー</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Leave out {}</source>
        <translation>{} を除く</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Net-worth statement</source>
        <translation>純資産表</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>No changes</source>
        <translation>増減なし</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Nothing is owned or owed on these days</source>
        <translation>これらの日に資産も負債もありません</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Prices and rates</source>
        <translation>価格とレート</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Print, save</source>
        <translation>印刷、保存</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as a web page…</source>
        <translation>ウェブページで保存…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Show all of {}</source>
        <translation>{} のすべてを表示</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Statement</source>
        <translation>純資産表</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to accounts</source>
        <translation>口座まで展開</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to categories</source>
        <translation>区分まで展開</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to holdings</source>
        <translation>保有資産まで展開</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>View</source>
        <translation>画面</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Which days stand side by side</source>
        <translation>並べて表示する日</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>{} days</source>
        <translation>{} 日</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Stop the rule</source>
        <translation>ルールを停止</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>What it has earned by then is paid on the day after its last one.</source>
        <translation>それまでの利息は最終日の翌日に支払われます。</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Another colour…</source>
        <translation>別の色…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Brown</source>
        <translation>茶</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Light blue</source>
        <translation>水色</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Rose</source>
        <translation>ローズ</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Sky</source>
        <translation>空色</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>The theme's colour</source>
        <translation>テーマの色</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}</source>
        <translation>列 {}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}, sorted from high to low</source>
        <translation>列 {}、降順</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}, sorted from low to high</source>
        <translation>列 {}、昇順</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Copy with titles</source>
        <translation>見出し付きでコピー</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Nothing to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>TablesCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Closed trades by {}</source>
        <translation>決済済みトレード（{}別）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Table by</source>
        <translation>表の区分</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Take it off</source>
        <translation>外す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Take off the tag {}</source>
        <translation>タグ {} を外す</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>A target is a number from 0 to 100.</source>
        <translation>目標は 0 から 100 の数値です。</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>As it is now</source>
        <translation>現状どおり</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>In percent. What they leave over of 100 is meant for the parts without a target, together. At 100 those are left out: a home beside a portfolio, for instance.</source>
        <translation>パーセントで指定します。100 に満たない分は、目標のない部分全体に充てられます。100 ならそれらは除外されます（ポートフォリオと別の自宅など）。</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Save the targets</source>
        <translation>目標を保存</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Target of {} in percent</source>
        <translation>{} の目標（パーセント）</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>{} assigned, {} left</source>
        <translation>割り当て {}、残り {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>{} assigned: {} too much</source>
        <translation>割り当て {}：{} 超過</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Display currency {}</source>
        <translation>表示通貨 {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Every view shows this day. Click to choose another, or today.</source>
        <translation>すべての画面がこの日を表示しています。クリックで別の日か今日を選べます。</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Hide amounts</source>
        <translation>金額を隠す</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Import a file…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Import prices, or enter one by hand.</source>
        <translation>価格を取り込むか、手で入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>In the background: {}</source>
        <translation>バックグラウンド：{}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Lock the books</source>
        <translation>帳簿をロック</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Lock the books (Ctrl+L)</source>
        <translation>帳簿をロック (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>New entry, import, undo</source>
        <translation>新しい記録、取り込み、元に戻す</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>New entry…</source>
        <translation>新しい記録…</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>No prices yet</source>
        <translation>価格はまだありません</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Notices: {} new</source>
        <translation>お知らせ：新着 {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Period: {}</source>
        <translation>期間：{}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Prices of today</source>
        <translation>本日の価格</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Prices of {}</source>
        <translation>{} の価格</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Search or run a command</source>
        <translation>検索またはコマンドの実行</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show amounts</source>
        <translation>金額を表示</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show everything as it was on another day</source>
        <translation>すべてを別の日の状態で表示</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show everything in another currency</source>
        <translation>すべてを別の通貨で表示</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>The newest price is of {}.</source>
        <translation>最新の価格は {} のものです。</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>The period of charts, changes and returns</source>
        <translation>チャート、変化、収益率の期間</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Undo the last change</source>
        <translation>最後の変更を元に戻す</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>What has no room in the bar</source>
        <translation>バーに入りきらないもの</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>What the data are, and of when.</source>
        <translation>データの内容と時点。</translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Filter the trail</source>
        <translation>証跡を絞り込む</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Nothing here can be changed or taken out unnoticed: each row is chained to the one before, and checking the books checks the chain.</source>
        <translation>ここの内容は、気付かれずに変更や削除をすることができません。各行は前の行とつながっており、帳簿の確認でその鎖も確認されます。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Nothing of that kind was recorded</source>
        <translation>該当する記録はありません</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>There is no trail here</source>
        <translation>ここに証跡はありません</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>These books were opened without it.</source>
        <translation>この帳簿は証跡なしで開かれました。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Trail</source>
        <translation>証跡</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Try fewer words, or show everything.</source>
        <translation>語を減らすか、すべて表示してください。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Unlock log</source>
        <translation>ロック解除の記録</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>{} on {}</source>
        <translation>{1} に {0}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer has something to tell you.</source>
        <translation>Coffer からお知らせがあります。</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer, locked</source>
        <translation>Coffer（ロック中）</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer: {}</source>
        <translation>Coffer：{}</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Hide Coffer</source>
        <translation>Coffer を隠す</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Lock the books</source>
        <translation>帳簿をロック</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Net worth: {}</source>
        <translation>純資産：{}</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>New entry…</source>
        <translation>新しい記録…</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Show Coffer</source>
        <translation>Coffer を表示</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Other books…</source>
        <translation>別の帳簿…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Repair the key file from its copy</source>
        <translation>鍵ファイルを控えから修復</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Save what can be read…</source>
        <translation>読めるデータを救出…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>The newest backup is of {}.</source>
        <translation>最新のバックアップは {} のものです。</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>There is no backup in the profile's folder.</source>
        <translation>プロファイルのフォルダーにバックアップはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>A passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>How it is locked</source>
        <translation>ロックの方法</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It keeps a key while you are signed in: nothing is typed.</source>
        <translation>サインインしている間、鍵を保管します。入力は不要です。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It opens by itself here, and by the passphrase everywhere.</source>
        <translation>ここでは自動で、ほかではパスフレーズで開きます。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It opens them if the passphrase is forgotten.</source>
        <translation>パスフレーズを忘れたときに開けます。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Make a recovery code to keep on paper</source>
        <translation>紙で保管する回復コードを作る</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Needed: without it the books would be lost with this computer.</source>
        <translation>必要です。これがないと、このコンピューターとともに帳簿を失います。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>No encryption</source>
        <translation>暗号化しない</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Not possible here: {}.</source>
        <translation>ここでは使えません：{}。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>The file is encrypted. Nobody can open it without what you choose here.</source>
        <translation>ファイルは暗号化されます。ここで選ぶものがなければ誰も開けません。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>This computer's keyring</source>
        <translation>このコンピューターのキーリング</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Whoever can read your files can read your books.</source>
        <translation>あなたのファイルを読める人は帳簿も読めます。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>You type it each time.</source>
        <translation>毎回入力します。</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>looking for one</source>
        <translation>探しています</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Other books…</source>
        <translation>別の帳簿…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>The code that you keep on paper opens these books.</source>
        <translation>紙に保管したコードでこの帳簿を開けます。</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>These books are locked.</source>
        <translation>この帳簿はロックされています。</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Too many wrong tries. The next one in {}.</source>
        <translation>失敗が多すぎます。次に試せるまで {}。</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Type it first.</source>
        <translation>先に入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Unlocking…</source>
        <translation>ロックを解除しています…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use the passphrase</source>
        <translation>パスフレーズを使う</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use the recovery code</source>
        <translation>回復コードを使う</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use this computer's keyring</source>
        <translation>このコンピューターのキーリングを使う</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Your books</source>
        <translation>帳簿</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Archive…</source>
        <translation>アーカイブ…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>More of {}</source>
        <translation>{} のその他の操作</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Nothing feeds it yet</source>
        <translation>まだ割り当てがありません</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>and {} more</source>
        <translation>ほか {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>of {}</source>
        <translation>／ {}</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>A priority is 1 for the first, 2, 3 …</source>
        <translation>優先順位は 1 が最初で、2、3 … と続きます</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>A target is an amount above zero.</source>
        <translation>目標は 0 より大きい金額です。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Add a vault</source>
        <translation>積立を追加</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Add the vault</source>
        <translation>積立を追加</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>After the others; 1 comes first</source>
        <translation>ほかの後。1 が最初です</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Aim</source>
        <translation>的</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>By its place</source>
        <translation>並び順による</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Car</source>
        <translation>車</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Coins</source>
        <translation>コイン</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Colour {}</source>
        <translation>色 {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Edit the vault</source>
        <translation>積立を編集</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>For example: House deposit</source>
        <translation>例：住宅の頭金</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Home</source>
        <translation>家</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>No date; for example 2028-03-31</source>
        <translation>期日なし。例：2028-03-31</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Not stated</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Piggy bank</source>
        <translation>貯金箱</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Planned a month</source>
        <translation>毎月の予定額</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Priority</source>
        <translation>優先順位</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Safety</source>
        <translation>備え</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Sun</source>
        <translation>太陽</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Vault</source>
        <translation>積立</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Wallet</source>
        <translation>財布</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>What is planned is an amount, not below zero.</source>
        <translation>予定額は 0 以上の金額です。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Work</source>
        <translation>仕事</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Write the day as 2028-03-31.</source>
        <translation>日付は 2028-03-31 のように入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Write the target without separators of thousands.</source>
        <translation>目標は桁区切りなしで入力してください。</translation>
    </message>
</context>
<context>
    <name>VaultsView</name>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>A vault is something that you save for: an amount, perhaps a day, and the holdings that feed it. You will see here how far it is, whether it is on pace, and where it may go.</source>
        <translation>積立は、貯める目的です。金額と、場合により期日、そして割り当てる保有資産からなります。進み具合、予定どおりか、今後の見通しをここで確認できます。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Add a vault</source>
        <translation>積立を追加</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Archive the vault</source>
        <translation>積立をアーカイブ</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Archive {}?</source>
        <translation>{} をアーカイブしますか？</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>As a table…</source>
        <translation>表で表示…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Contributions…</source>
        <translation>積立額…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>It is put away with its history and claims no holding any more. It can be taken back at any time.</source>
        <translation>履歴とともにしまわれ、保有資産の割り当てはなくなります。いつでも元に戻せます。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Remove the vault</source>
        <translation>積立を削除</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Remove {}?</source>
        <translation>{} を削除しますか？</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Savings goals</source>
        <translation>貯蓄目標</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Show archived</source>
        <translation>アーカイブ済みを表示</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>The goal and its percentages go; the holdings stay as they are. To keep it out of sight, archive it instead.</source>
        <translation>目標と割合はなくなりますが、保有資産はそのままです。見えなくするだけなら、代わりにアーカイブしてください。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{} feeds {} no more since today.</source>
        <translation>今日から {} は {} に割り当てられません。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{} feeds {} with {} since today.</source>
        <translation>今日から {} を {} に {} 割り当てます。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{}/{} is allocated {} too much: {}</source>
        <translation>{}/{} の割り当てが {} 超過しています：{}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <location filename="../../ui/window/view.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>WaitingDocuments</name>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Attach a file</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Attach a file…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Do not attach {}</source>
        <translation>{} を添付しない</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>“{}” cannot be attached: {}.</source>
        <translation>「{}」を添付できません：{}。</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <location filename="../../ui/performance/waterfall.py"/>
        <source>Part</source>
        <translation>部分</translation>
    </message>
</context>
<context>
    <name>WhichBar</name>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All accounts</source>
        <translation>すべての口座</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All paper accounts</source>
        <translation>すべての模擬口座</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All strategies</source>
        <translation>すべての戦略</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Paper</source>
        <translation>模擬</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Paper {}</source>
        <translation>模擬 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real</source>
        <translation>実取引</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real or paper</source>
        <translation>実取引または模擬</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real {}</source>
        <translation>実取引 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>WindowDesk</name>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>A clipboard takes {} rows at most. Export the table to a file instead.</source>
        <translation>クリップボードには {} 行まで入ります。代わりに表をファイルに書き出してください。</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Amounts are hidden</source>
        <translation>金額が隠されています</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Copying rows</source>
        <translation>行をコピーしています</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Export the table</source>
        <translation>表を書き出す</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Export with dots</source>
        <translation>点のまま書き出す</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Exporting the table</source>
        <translation>表を書き出しています</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Saved as {}.</source>
        <translation>{} として保存しました。</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>スプレッドシート (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Text with commas (*.csv)</source>
        <translation>カンマ区切りテキスト (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>The file would have dots in place of every amount, as the window has now. To export the amounts, show them first with Ctrl+Shift+P.</source>
        <translation>今のウィンドウと同じく、ファイルでも金額が点になります。金額を書き出すには、先に Ctrl+Shift+P で表示してください。</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>{} rows copied.</source>
        <translation>{} 行をコピーしました。</translation>
    </message>
</context>
<context>
    <name>WindowModel</name>
    <message>
        <location filename="../../ui/widgets/table_window.py"/>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>{} rows</source>
        <translation>{} 行</translation>
    </message>
</context>
<context>
    <name>YieldsView</name>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>1 payout was posted.</source>
        <translation>1 件の支払いを記帳しました。</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>A rule says what a savings account or a stake earns. Coffer pays it on its days, shows what is accrued, and compares it with what really arrives.</source>
        <translation>ルールは、普通預金やステーキングの利息を定めます。Coffer は期日に支払いを記帳し、経過利息を示し、実際の入金と比べます。</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Add a rule…</source>
        <translation>ルールを追加…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Every payout that is due by today, each once</source>
        <translation>今日までに期日が来た支払いを、1 回ずつ</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Interest rules</source>
        <translation>利息ルール</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>No interest rules yet</source>
        <translation>利息ルールはまだありません</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Post 1 payout</source>
        <translation>1 件の支払いを記帳</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Post {} payouts</source>
        <translation>{} 件の支払いを記帳</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>The clock is right: post</source>
        <translation>時計は正しい：記帳する</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>the real interest arrived</source>
        <translation>実際の利息が入金された</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>{} payouts were posted.</source>
        <translation>{} 件の支払いを記帳しました。</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Change of its value since the day before, by prices</source>
        <translation>価格による前日からの評価額の変化</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Coverage</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Day</source>
        <translation>前日比</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Debts</source>
        <translation>負債</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Last activity</source>
        <translation>最終取引</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Last balance stated: {}</source>
        <translation>最後に入力された残高：{}</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>No balance was ever stated; the value rests on the entries alone.</source>
        <translation>残高が一度も入力されていません。評価額は記録のみに基づきます。</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Not counted</source>
        <translation>集計対象外</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Not known: a price or an exchange rate is missing.</source>
        <translation>不明：価格または為替レートがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Share of all assets</source>
        <translation>全資産に占める割合</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Value</source>
        <translation>評価額</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Batch</source>
        <translation>まとまり</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Entries that were saved together; undone together.</source>
        <translation>一緒に保存された記録。元に戻すときも一緒です。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Recorded {}</source>
        <translation>記録日時 {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Source</source>
        <translation>出所</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Voided: it counts nowhere, and stays visible.</source>
        <translation>無効：どこにも集計されませんが、表示は残ります。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>What came into cash (+) or left it (−).</source>
        <translation>現金の増加（+）または減少（−）。</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>from {}</source>
        <translation>{} より</translation>
    </message>
    <message>
        <location filename="../../ui/activity/listing.py"/>
        <source>{} in, {} out</source>
        <translation>入 {}、出 {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/listing.py"/>
        <source>{} more currencies</source>
        <translation>ほか {} 通貨</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>{} of {} {}</source>
        <translation>{0} {1} {2}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/activity/view.py"/>
        <source>{} transfers could pair in several ways.</source>
        <translation>
            <numerusform>対応先が複数ある振替が {} 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation</name>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Buy {}</source>
        <translation>{} を購入</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>In no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Institution</source>
        <translation>金融機関</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Left out: the targets of the others come to 100 %.</source>
        <translation>除外：ほかの目標の合計が 100 % です。</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Move {} from {} to {}.</source>
        <translation>{1} から {2} へ {0} を移動。</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>No targets yet. Say how it is meant to be, and what is off is shown here.</source>
        <translation>目標はまだありません。あるべき配分を指定すると、ずれがここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Nothing is in a group. Groups are made under Accounts, Groups.</source>
        <translation>どのグループにも何も入っていません。グループは「口座」の「グループ」で作ります。</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Pay {} of the new money into {}.</source>
        <translation>追加資金のうち {0} を {1} に入金。</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Target {}</source>
        <translation>目標 {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>keep {}</source>
        <translation>{} を維持</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>largest drift {} points</source>
        <translation>最大乖離 {} ポイント</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>largest drift {} → {} points</source>
        <translation>最大乖離 {} → {} ポイント</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>parts without a target are left out</source>
        <translation>目標のない部分は除外</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>sell {}</source>
        <translation>{} を売却</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{} assigned</source>
        <translation>割り当て {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{} of its target</source>
        <translation>目標の {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: there is no holding in it that can be bought more of.</source>
        <translation>{}：買い増しできる保有資産がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: too little of it can be sold.</source>
        <translation>{}：売却できる量が足りません。</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: what is due is too small for a trade.</source>
        <translation>{}：必要な額が小さすぎて売買できません。</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A fee is in something without a price.</source>
        <translation>価格のない資産で払った手数料があります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A profit factor above 5: look whether losing trades are missing.</source>
        <translation>プロフィットファクターが 5 を超えています。負けトレードが抜けていないか確認してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A rate into the base currency is missing on a day of closing.</source>
        <translation>決済日の基準通貨へのレートがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A trade closed before any paper money was put in.</source>
        <translation>模擬資金を入れる前に決済されたトレードがあります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A trade with several tags counts in each.</source>
        <translation>複数のタグが付いたトレードは、それぞれで数えます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>All results are the same.</source>
        <translation>すべての損益が同じです。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>As noted; else the name of the legs' structure.</source>
        <translation>記入したもの。なければ脚の構造の名前。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average R</source>
        <translation>平均 R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average loss</source>
        <translation>平均損失</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average win</source>
        <translation>平均利益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Below the highest</source>
        <translation>最高値からの下落</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Best</source>
        <translation>最良</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Break-even</source>
        <translation>損益ゼロ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Closed</source>
        <translation>決済済み</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Closed trades</source>
        <translation>決済済みトレード</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Drawdown of equity</source>
        <translation>資産額のドローダウン</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Equity at its highest</source>
        <translation>最高時の資産額</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Excellent: SQN of 3 or more</source>
        <translation>非常に良い：SQN 3 以上</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Expectancy</source>
        <translation>期待値</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Exposure</source>
        <translation>市場に出ている割合</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Fair: SQN from 1.6 to 2.5</source>
        <translation>普通：SQN 1.6～2.5</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>First opening to last closing</source>
        <translation>最初の建玉から最後の決済まで</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>From</source>
        <translation>以上</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>From {} to below {}: {} trades</source>
        <translation>{} 以上 {} 未満：{} 件</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Good: SQN from 2.5 to 3</source>
        <translation>良い：SQN 2.5～3</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Highest before</source>
        <translation>直前の最高</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Holding time</source>
        <translation>保有期間</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>In a row now (− lost)</source>
        <translation>現在の連続（− は負け）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>It needs two trades.</source>
        <translation>2 件のトレードが必要です。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Largest drawdown</source>
        <translation>最大ドローダウン</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Long</source>
        <translation>買い</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Lost</source>
        <translation>負け</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Lost in a row</source>
        <translation>最大連敗</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Low</source>
        <translation>最低</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mean result</source>
        <translation>平均損益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mixed: legs on both sides.</source>
        <translation>混合：買いと売りの脚があります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>More than 90% won: look whether losing trades are missing.</source>
        <translation>勝ちが 90% を超えています。負けトレードが抜けていないか確認してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No closed trades.</source>
        <translation>決済済みトレードはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No stop was planned.</source>
        <translation>ストップの計画がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No tag</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>None noted</source>
        <translation>記入なし</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Not enough data to judge by: {} of {} trades, {} of {} days.</source>
        <translation>判断するにはデータが足りません：トレード {1} 件中 {0} 件、{3} 日中 {2} 日。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Not known whether won</source>
        <translation>勝敗不明</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Nothing was held for any time.</source>
        <translation>保有時間のあるものがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Nothing was rolled.</source>
        <translation>ロールはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of a trade it is not known whether it was won.</source>
        <translation>勝敗のわからないトレードがあります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of the first opening, {}.</source>
        <translation>最初の建玉の時刻（{}）。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of the last closing, {}.</source>
        <translation>最後の決済の時刻（{}）。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of them won</source>
        <translation>うち勝ち</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Options are put together by what they are on.</source>
        <translation>オプションは原資産ごとにまとめます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Paper trades: {} closed</source>
        <translation>模擬トレード：決済 {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Payoff ratio</source>
        <translation>ペイオフレシオ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Poor: SQN below 1.6</source>
        <translation>悪い：SQN 1.6 未満</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Profit factor</source>
        <translation>プロフィットファクター</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Real trades: {} closed</source>
        <translation>実トレード：決済 {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Result</source>
        <translation>損益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>SQN</source>
        <translation>SQN</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Several</source>
        <translation>複数</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Short</source>
        <translation>売り</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of R</source>
        <translation>R の合計</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of gains</source>
        <translation>利益の合計</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of losses</source>
        <translation>損失の合計</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Sum of results</source>
        <translation>損益の合計</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>There is no gain.</source>
        <translation>利益がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>There is no loss.</source>
        <translation>損失がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Time with anything open</source>
        <translation>建玉のあった時間</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>To below</source>
        <translation>未満</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Told in money alone: other money comes and goes in real accounts.</source>
        <translation>金額のみの表示です。実口座にはほかの資金の出入りもあります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Trade</source>
        <translation>トレード</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Trades</source>
        <translation>トレード</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Trades closed</source>
        <translation>決済したトレード</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Trades with a stop</source>
        <translation>ストップのあるトレード</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Trades, rolls as one</source>
        <translation>トレード数（ロールは 1 件）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Win rate</source>
        <translation>勝率</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Win rate of rolls</source>
        <translation>ロールを含む勝率</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Won</source>
        <translation>勝ち</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Won in a row</source>
        <translation>最大連勝</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Worst</source>
        <translation>最悪</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>average win ÷ average loss</source>
        <translation>平均利益 ÷ 平均損失</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>fall ÷ equity at its highest: paper money put in + sum of results</source>
        <translation>下落 ÷ 最高時の資産額：入れた模擬資金 + 損益の合計</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>in {}, each with all of its result on the day of its closing, {}</source>
        <translation>{} 建て。損益はすべて決済日に計上（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>low − highest before it, of the sum of results; begins at nothing</source>
        <translation>損益累計の最低 − その前の最高。ゼロから始まる</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>mean of result ÷ risk; risk = |entry − first planned stop| × quantity</source>
        <translation>損益 ÷ リスクの平均。リスク = |建値 − 最初の計画ストップ| × 数量</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>mean of the time from the first opening to the last closing</source>
        <translation>最初の建玉から最後の決済までの時間の平均</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>most trades lost one after another, by closing</source>
        <translation>決済順に続けて負けた最多の件数</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>most trades won one after another, by closing</source>
        <translation>決済順に続けて勝った最多の件数</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>paper left out</source>
        <translation>模擬を除く</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>real ones left out</source>
        <translation>実取引を除く</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>result ÷ closed trades</source>
        <translation>損益 ÷ 決済済みトレード数</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>root of n × mean ÷ deviation of results (n − 1)</source>
        <translation>n の平方根 × 平均 ÷ 損益の標準偏差 (n − 1)</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of fees; results are net of them</source>
        <translation>手数料の合計。損益は差引後</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains ÷ sum of losses, in money</source>
        <translation>利益の合計 ÷ 損失の合計（金額）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>sum of gains ÷ sum of losses, in money; none without a loss</source>
        <translation>利益の合計 ÷ 損失の合計（金額）。損失がなければなし</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains ÷ won</source>
        <translation>利益の合計 ÷ 勝ちの件数</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains − sum of losses, net of fees</source>
        <translation>利益の合計 − 損失の合計（手数料差引後）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of losses ÷ lost</source>
        <translation>損失の合計 ÷ 負けの件数</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>the largest result</source>
        <translation>最大の損益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>the smallest result</source>
        <translation>最小の損益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>this computer's time zone ({})</source>
        <translation>このコンピューターのタイムゾーン（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>time with anything open ÷ first opening to last closing</source>
        <translation>建玉のあった時間 ÷ 最初の建玉から最後の決済まで</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won + lost + break-even; legs of one strategy count as one</source>
        <translation>勝ち + 負け + 損益ゼロ。戦略の脚はまとめて 1 件</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won ÷ all closed trades; break-even ones are among them</source>
        <translation>勝ち ÷ 決済済みトレード全体（損益ゼロを含む）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won ÷ all, a trade and what it was rolled into as one</source>
        <translation>勝ち ÷ 全体。ロール先を含めて 1 件と数える</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{} below the highest</source>
        <translation>最高値から {} 下</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{} closed</source>
        <translation>決済 {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} closed trades are in {}, without a rate into {} on their day.</source>
        <translation>決済済みトレード {} 件は {} 建てで、その日の {} へのレートがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} closed trades have a fee without a price.</source>
        <translation>決済済みトレード {} 件に、価格のない手数料があります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} d {} h</source>
        <translation>{} 日 {} 時間</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} h {} min</source>
        <translation>{} 時間 {} 分</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} min</source>
        <translation>{} 分</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} open, not counted</source>
        <translation>未決済 {} 件は含まない</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{}: {} on {}; deepest fall {} on {}.</source>
        <translation>{0}：{2} に {1}。最大の下落は {4} の {3}。</translation>
    </message>
</context>
<context>
    <name>balances</name>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>({} of {} holdings proven)</source>
        <translation>（保有資産 {1} 件中 {0} 件が裏付けあり）</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>, the ledger {} ({})</source>
        <translation>、元帳 {}（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>, {} of it new</source>
        <translation>、うち新規 {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Contradicted</source>
        <translation>矛盾あり</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Corrected</source>
        <translation>訂正済み</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Derived only</source>
        <translation>推計のみ</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Enter shows what was stated</source>
        <translation>Enter で入力内容を表示</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Enter states the balance of {}</source>
        <translation>Enter で {} の残高を入力</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>In effect</source>
        <translation>有効</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Limit</source>
        <translation>限度額</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Limit less what is owed; nobody stated it.</source>
        <translation>限度額から借入額を引いたもの。入力はされていません。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Mark</source>
        <translation>印</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>No balance was stated yet; the figure rests on the entries alone.</source>
        <translation>残高はまだ入力されていません。数値は記録のみに基づきます。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Not counted</source>
        <translation>集計対象外</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Not in use</source>
        <translation>使用していない</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Nothing yet</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Paper money</source>
        <translation>模擬資金</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Proven</source>
        <translation>裏付けあり</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Reconciling would open with {}.</source>
        <translation>照合すると {} から始まります。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Recorded {}</source>
        <translation>記録日時 {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Scam</source>
        <translation>詐欺</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Source</source>
        <translation>出所</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Stated</source>
        <translation>入力日</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Stated on {}</source>
        <translation>{} に入力</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>The ledger says the same.</source>
        <translation>元帳と一致しています。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>The ledger says {}: {} apart.</source>
        <translation>元帳では {}：差額 {}。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>There are no entries of it: the stated balance is all that is known.</source>
        <translation>記録がありません。入力された残高だけがわかっています。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>What was stated, less what the entries add up to</source>
        <translation>入力された残高から記録の合計を引いたもの</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>and {} more</source>
        <translation>ほか {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>flagged by a provider</source>
        <translation>提供元による指定</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>no reason was given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} came in after {} that no entry tells.</source>
        <translation>{1} より後に、記録にない {0} の入りがあります。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} came in that no entry tells.</source>
        <translation>記録にない {} の入りがあります。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} went out after {} that no entry tells.</source>
        <translation>{1} より後に、記録にない {0} の出があります。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} went out that no entry tells.</source>
        <translation>記録にない {} の出があります。</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{}: {} on {}</source>
        <translation>{0}：{2} に {1}</translation>
    </message>
</context>
<context>
    <name>baskets</name>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>1 part is missing</source>
        <translation>1 件不足</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>At work</source>
        <translation>執行中</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Below the least quantity</source>
        <translation>最低数量未満</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Below the least value</source>
        <translation>最低金額未満</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Bought for {}</source>
        <translation>{} で購入</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Closed now</source>
        <translation>取引時間外</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Comes to</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Cost</source>
        <translation>取得原価</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Fee {}</source>
        <translation>手数料 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Fees take all of it</source>
        <translation>手数料ですべてなくなる</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Filled</source>
        <translation>約定済み</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Filled {} of {}</source>
        <translation>{1} 件中 {0} 件約定</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Gain</source>
        <translation>損益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Held through this basket</source>
        <translation>このバスケットを通した保有</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Hide parts</source>
        <translation>構成銘柄を隠す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>High risk</source>
        <translation>高リスク</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Higher risk</source>
        <translation>やや高リスク</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>In the basket; nothing: it has left it</source>
        <translation>バスケット内での比率。空欄：すでに外れたもの</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Its share of the amount without what it comes to; below zero: it takes more</source>
        <translation>金額のうちの取り分から合計を引いたもの。マイナスは使いすぎ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Largest distance from a weight</source>
        <translation>比率からの最大のずれ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Left over</source>
        <translation>余り</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Less than one step</source>
        <translation>取引単位未満</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Low risk</source>
        <translation>低リスク</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Lower risk</source>
        <translation>やや低リスク</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Medium risk</source>
        <translation>中リスク</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>More than can be paid</source>
        <translation>支払える額を超過</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>No price known</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Not all of it can be sold through the basket: it was sold otherwise, or is at work.</source>
        <translation>すべてはバスケットから売れません。別に売却されたか、注文中です。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Not on the step</source>
        <translation>取引単位に合わない</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Not on the tick</source>
        <translation>呼値に合わない</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Nothing was bought through it yet.</source>
        <translation>このバスケットではまだ何も購入していません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Nothing was ordered through this basket yet.</source>
        <translation>このバスケットではまだ何も注文していません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of what is held through the basket</source>
        <translation>バスケットを通して保有しているものに対する割合</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of what is still there, first in, first out, fees included</source>
        <translation>残っている分の原価（先入先出法、手数料込み）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Paper</source>
        <translation>模擬</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Part</source>
        <translation>構成銘柄</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Partly filled</source>
        <translation>一部約定</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Parts</source>
        <translation>構成銘柄</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Parts as they would be ordered</source>
        <translation>注文される構成銘柄</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Parts of the order</source>
        <translation>注文の構成銘柄</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Price is old</source>
        <translation>価格が古い</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Realized by sales</source>
        <translation>売却による実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Show parts</source>
        <translation>構成銘柄を表示</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Sold for about {}</source>
        <translation>約 {} で売却</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>The newest price, with the account's slippage where it has some</source>
        <translation>最新の価格。口座にスリッページがあればそれを含む</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Try the missing part again</source>
        <translation>足りない構成銘柄を再試行</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Try the {} missing parts again</source>
        <translation>足りない構成銘柄 {} 件を再試行</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Value</source>
        <translation>評価額</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Weight</source>
        <translation>比率</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>With the fee: what a buy takes out of the cash, or a sale brings in</source>
        <translation>手数料込み：購入で出ていく現金、または売却で入る現金</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>buy {}</source>
        <translation>{} を購入</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>sell {}</source>
        <translation>{} を売却</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>{} h ago</source>
        <translation>{} 時間前</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>{} min ago</source>
        <translation>{} 分前</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>{} more</source>
        <translation>ほか {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of about {} came in</source>
        <translation>約 {1} 中 {0} 入金</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of {}</source>
        <translation>{1} 中 {0}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of {} spent</source>
        <translation>{1} 中 {0} 支出</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} parts are missing</source>
        <translation>{} 件不足</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{}, {} of 5</source>
        <translation>{}、5 段階中 {}</translation>
    </message>
</context>
<context>
    <name>belongings</name>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Acquired</source>
        <translation>取得日</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Add property or valuables</source>
        <translation>不動産・貴重品を追加</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>Ahead</source>
        <translation>今後</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>All {} values…</source>
        <translation>全 {} 件の評価額…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>An account of its own</source>
        <translation>専用の口座</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>As it counts now</source>
        <translation>現在の集計値</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Bar</source>
        <translation>バー</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Before fees</source>
        <translation>手数料前</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Below which the value does not fall</source>
        <translation>評価額はこれを下回りません</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Buy</source>
        <translation>購入</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Buy more of {}</source>
        <translation>{} を買い増す</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Buy more…</source>
        <translation>買い増す…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <location filename="../../ui/belongings/words.py"/>
        <source>By hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>By its rule the value is beyond any measure.</source>
        <translation>ルールによる評価額が範囲を超えています。</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>By rule</source>
        <translation>ルールによる</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Coin</source>
        <translation>コイン</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Collectible</source>
        <translation>収集品</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Cost</source>
        <translation>取得原価</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Cost of what is sold</source>
        <translation>売却分の原価</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Cost, {}</source>
        <translation>原価（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Declining balance</source>
        <translation>定率法</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Declining balance, {} a year, not below {}</source>
        <translation>定率法、年 {}、下限 {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Entries of its account</source>
        <translation>口座の記録</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Equity</source>
        <translation>純持分</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Every value that was set or changed, the newest change first.</source>
        <translation>設定・変更されたすべての評価額（新しい順）。</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Falls by a rate of what is left a year, not below the salvage value.</source>
        <translation>毎年、残額の一定率で減り、残存価額を下回りません。</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Falls in equal steps to the salvage value over a life in months.</source>
        <translation>耐用月数にわたり、残存価額まで均等に減ります。</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Fine metal in a thousand: 999.9, or 916.7</source>
        <translation>千分率での純度：999.9、916.7 など</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fine ounces times the spot price of the metal, with a premium if you like.</source>
        <translation>純オンス × 金属のスポット価格。プレミアムも付けられます。</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Fine ounces, all pieces</source>
        <translation>純オンス（全個数）</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fixed growth</source>
        <translation>一定成長</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fixed growth, {} a year</source>
        <translation>一定成長、年 {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Follows an index</source>
        <translation>指数に連動</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Follows {}</source>
        <translation>{} に連動</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>For example: Home</source>
        <translation>例：自宅</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>For example: Series A</source>
        <translation>例：シリーズ A</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>For example: valuation by an expert</source>
        <translation>例：専門家の鑑定</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Form</source>
        <translation>形状</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>From 1 to 100 percent of the whole</source>
        <translation>全体の 1 から 100 パーセント</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>From outside the books</source>
        <translation>帳簿の外から</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Funding round</source>
        <translation>資金調達ラウンド</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Funding round of {}</source>
        <translation>{} の資金調達ラウンド</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Gain</source>
        <translation>損益</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Gold</source>
        <translation>金</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Grows by a rate a year, compound; a rate below zero lets it fall.</source>
        <translation>年率の複利で増えます。マイナスの率では減ります。</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>How {} is valued</source>
        <translation>{} の評価方法</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Its cash goes down by cost and fees</source>
        <translation>原価と手数料の分だけ現金が減ります</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Its rule needs a first value set by hand.</source>
        <translation>ルールには手入力の最初の評価額が必要です。</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Its value goes on</source>
        <translation>評価額の推移方法</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Kept in</source>
        <translation>保管先</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>Known</source>
        <translation>判明</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Last by hand</source>
        <translation>最後の手入力</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Life in months</source>
        <translation>耐用月数</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Loan-to-value</source>
        <translation>ローン比率 (LTV)</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Market price</source>
        <translation>市場価格</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Metal</source>
        <translation>金属</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Money goes to</source>
        <translation>入金先</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Moves with the price of another asset, for example a house price index.</source>
        <translation>住宅価格指数など、別の資産の価格に連動します。</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Net worth</source>
        <translation>純資産</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>New value of {}</source>
        <translation>{} の新しい評価額</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>New value…</source>
        <translation>新しい評価額…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Next by rule</source>
        <translation>ルールによる次回</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>No value is known yet.</source>
        <translation>評価額はまだわかりません。</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Nobody: it was there already</source>
        <translation>なし：既に所有していた</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Notary, tax, broker: part of the cost</source>
        <translation>公証人、税、仲介：原価に含まれます</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Note the round</source>
        <translation>ラウンドを記録</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Of its cost and its values</source>
        <translation>原価と評価額の通貨</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Of the company</source>
        <translation>会社</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Of the company, all classes, if known</source>
        <translation>会社全体の全種類（わかれば）</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Of what is owned</source>
        <translation>自分の持分のもの</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Other form</source>
        <translation>その他の形状</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Out of the books</source>
        <translation>帳簿の外へ</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Over the spot price; may be below zero</source>
        <translation>スポット価格に対して。マイナスも可</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Owed on it</source>
        <translation>これに対する負債</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Owned</source>
        <translation>保有</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Owned no more</source>
        <translation>所有していないもの</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Paid from</source>
        <translation>支払元</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Palladium</source>
        <translation>パラジウム</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Part of the whole, %</source>
        <translation>全体に対する割合（%）</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Past months that change</source>
        <translation>変更される過去の月</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Pieces</source>
        <translation>個数</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Platinum</source>
        <translation>プラチナ</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Precious metal</source>
        <translation>貴金属</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Premium, %</source>
        <translation>プレミアム（%）</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Price of a share, {}</source>
        <translation>1株の価格（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Private company</source>
        <translation>非公開会社</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Proceeds after fees</source>
        <translation>手数料後の代金</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Proceeds, {}</source>
        <translation>売却代金（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Property</source>
        <translation>不動産</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Purity</source>
        <translation>品位</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Purity, ‰</source>
        <translation>品位（‰）</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Rate a year, %</source>
        <translation>年率（%）</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Realized by sales</source>
        <translation>売却による実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Round</source>
        <translation>ラウンド</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Rounds</source>
        <translation>ラウンド</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Round…</source>
        <translation>ラウンド…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Rule…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Salvage value</source>
        <translation>残存価額</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Sell</source>
        <translation>売却</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Sell {}</source>
        <translation>{} を売却</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Sell…</source>
        <translation>売却…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Set the rule</source>
        <translation>ルールを設定</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Set the value</source>
        <translation>評価額を設定</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Several pieces may lie in one account</source>
        <translation>1つの口座に複数置けます</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Share class</source>
        <translation>株式の種類</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Share owned, %</source>
        <translation>持分（%）</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Shares</source>
        <translation>株数</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Shares after it</source>
        <translation>その後の株数</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Silver</source>
        <translation>銀</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Source</source>
        <translation>出所</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Spot price</source>
        <translation>スポット価格</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Spot price, premium {}</source>
        <translation>スポット価格、プレミアム {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Straight line</source>
        <translation>定額法</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Straight line to {} over {} months</source>
        <translation>定額法、{1} か月で {0} まで</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>The newest day of a value that no rule made</source>
        <translation>ルールによらない評価額の最新日</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>The next twelve months</source>
        <translation>今後12か月</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The price of its index is not known, so its rule says nothing.</source>
        <translation>指数の価格が不明なため、ルールでは評価できません。</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>The share of the whole, or how many pieces or shares</source>
        <translation>全体に対する割合、または個数・株数</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The spot price of its metal is not known, so its rule says nothing.</source>
        <translation>金属のスポット価格が不明なため、ルールでは評価できません。</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>The symbol of the asset whose price it follows</source>
        <translation>連動する資産のシンボル</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The value stays</source>
        <translation>評価額は一定</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The value stays as it is until you set another one.</source>
        <translation>別の評価額を設定するまで変わりません。</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>The whole piece, with what is no metal</source>
        <translation>金属以外を含む全体</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Unit of weight</source>
        <translation>重さの単位</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Value</source>
        <translation>評価額</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of a piece</source>
        <translation>1個の評価額</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of a share</source>
        <translation>1株の評価額</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of the whole</source>
        <translation>全体の評価額</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Value of what you own</source>
        <translation>自分の持分の評価額</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Value over time</source>
        <translation>評価額の推移</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Valued</source>
        <translation>評価方法</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Values</source>
        <translation>評価額</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Values by rule</source>
        <translation>ルールによる評価額</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Values by rule after this day are worked out anew</source>
        <translation>この日以降のルールによる評価額は計算し直されます</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Values of {}</source>
        <translation>{} の評価額</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Weight of a piece</source>
        <translation>1個の重さ</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>What had been stated for that day before</source>
        <translation>その日について以前に入力されていた値</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>What it is worth today</source>
        <translation>現在の価値</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>What you paid for your part, in total, without fees</source>
        <translation>自分の持分に支払った合計（手数料を除く）</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>You keep</source>
        <translation>残り</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>You own {}</source>
        <translation>保有 {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>grams</source>
        <translation>グラム</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>kilograms</source>
        <translation>キログラム</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>troy ounces</source>
        <translation>トロイオンス</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>values after that day are worked out anew</source>
        <translation>その日以降の評価額は計算し直されます</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>{}, in {}</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>{}: no value is known.</source>
        <translation>{}：評価額は不明です。</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>{}: {} on {}, {} on {}; {} of {} values set by hand.</source>
        <translation>{0}：{2} は {1}、{4} は {3}。評価額 {6} 件中 {5} 件が手入力。</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>about {}</source>
        <translation>約 {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>amount not known</source>
        <translation>金額不明</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>as on {}</source>
        <translation>{} と同じ</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>monthly</source>
        <translation>毎月</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>no longer paid</source>
        <translation>支払い終了</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>no regular payments</source>
        <translation>定期的な支払いなし</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>not held any more</source>
        <translation>保有終了</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>quarterly</source>
        <translation>四半期ごと</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>twice a year</source>
        <translation>年2回</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>yearly</source>
        <translation>毎年</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>{} each</source>
        <translation>1回 {}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Amounts are hidden: show them first.</source>
        <translation>金額が隠されています。先に表示してください。</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Below zero, without a tile: {}</source>
        <translation>ゼロ未満のためタイルなし：{}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/twin.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copied as a picture.</source>
        <translation>画像としてコピーしました。</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copied {} rows as data.</source>
        <translation>{} 行をデータとしてコピーしました。</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copy as data</source>
        <translation>データとしてコピー</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <location filename="../../ui/charts/more.py"/>
        <source>Copy, save, print, show as table</source>
        <translation>コピー、保存、印刷、表で表示</translation>
    </message>
    <message>
        <location filename="../../ui/charts/columns.py"/>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Estimated on {} of {} days.</source>
        <translation>{1} 日のうち {0} 日は推定。</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>From outside</source>
        <translation>外部から</translation>
    </message>
    <message>
        <location filename="../../ui/charts/more.py"/>
        <source>More for the chart {}</source>
        <translation>チャート「{}」のその他の操作</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Not known on {} of {} days.</source>
        <translation>{1} 日のうち {0} 日は不明。</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>Nothing is known for this period.</source>
        <translation>この期間のデータはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/charts/days.py"/>
        <source>Nothing is known yet.</source>
        <translation>まだ何もわかっていません。</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Nothing is owned on this day.</source>
        <translation>この日の保有はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <location filename="../../ui/charts/bars.py"/>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Pictures (*.png *.svg)</source>
        <translation>画像 (*.png *.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as data</source>
        <translation>データとして保存</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as data…</source>
        <translation>データとして保存…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as picture</source>
        <translation>画像として保存</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as picture…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Saved as {}.</source>
        <translation>{} として保存しました。</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>There is nothing to take along.</source>
        <translation>持ち出すものがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../ui/charts/columns.py"/>
        <source>Value</source>
        <translation>評価額</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>change not known</source>
        <translation>変化は不明</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>changed by {}</source>
        <translation>変化 {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{name}: {amount}</source>
        <translation>{name}：{amount}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/bars.py"/>
        <source>{name}: {first} in {first_when}, {last} in {last_when}, changed by {change}; lowest {low} in {low_when}, highest {high} in {high_when}; {total} in all.</source>
        <translation>{name}：{first_when} は {first}、{last_when} は {last}、変化 {change}。最低 {low}（{low_when}）、最高 {high}（{high_when}）。合計 {total}。</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{} from outside</source>
        <translation>外部から {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{} to outside</source>
        <translation>外部へ {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>{} to {}</source>
        <translation>{} ～ {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{}: from {} on {} to {} on {}, {}; lowest {} on {}, highest {} on {}.</source>
        <translation>{0}：{2} の {1} から {4} の {3} へ、{5}。最低 {6}（{7}）、最高 {8}（{9}）。</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <location filename="../../ui/charts/words.py"/>
        <source>{}: nothing is known for this period.</source>
        <translation>{}：この期間のデータはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>{}: {} at the end, lowest {}, highest {}</source>
        <translation>{}：期末 {}、最低 {}、最高 {}</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <location filename="../../ui/window/sidebar.py"/>
        <source>{} accounts</source>
        <translation>
            <numerusform>{} 口座</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/batches.py"/>
        <source>{} balances</source>
        <translation>
            <numerusform>{} 件の残高</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/detail.py"/>
        <location filename="../../ui/holdings/explain.py"/>
        <location filename="../../ui/settings/batches.py"/>
        <source>{} entries</source>
        <translation>
            <numerusform>{} 件の記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/security.py"/>
        <source>{} minutes</source>
        <translation>
            <numerusform>{} 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/batches.py"/>
        <source>{} prices</source>
        <translation>
            <numerusform>{} 件の価格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/trail.py"/>
        <source>{} rows</source>
        <translation>
            <numerusform>{} 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>A charge of its own, not part of a trade.</source>
        <translation>売買に含まれない単独の費用。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>A tax paid from an account.</source>
        <translation>口座から支払った税金。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Adds a lot; its cost includes the fee. Cash goes down.</source>
        <translation>ロットを追加します。原価には手数料を含みます。現金は減ります。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset given</source>
        <translation>渡した資産</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset or currency</source>
        <translation>資産または通貨</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset received</source>
        <translation>受け取った資産</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Assets received for nothing: a lot at market value.</source>
        <translation>無償で受け取った資産：時価のロットになります。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Before and after</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cash that an account paid. Counts as income.</source>
        <translation>口座から支払われた現金。収入になります。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cash that an asset paid. Counts as income.</source>
        <translation>資産から支払われた現金。収入になります。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Comes from outside: salary, savings, assets you bring in.</source>
        <translation>外部から入るもの：給与、貯蓄、持ち込んだ資産。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Cost</source>
        <translation>原価</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cost per unit</source>
        <translation>取得単価</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>From account</source>
        <translation>出金元口座</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Interest that a debt costs. Counts as a charge.</source>
        <translation>負債にかかる利息。費用になります。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Leaves what Coffer keeps track of.</source>
        <translation>Coffer の管理対象から出ます。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Moves between your own accounts; lots keep date and cost.</source>
        <translation>自分の口座間の移動。ロットの日付と原価は維持されます。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Multiplies the quantity and divides the unit cost.</source>
        <translation>数量を増やし、取得単価を割ります。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>New units for one old</source>
        <translation>旧1単位あたりの新単位数</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>One asset for another: a sale and a buy, no cash moves.</source>
        <translation>資産同士の交換：売却と購入で、現金は動きません。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Paid by</source>
        <translation>支払元</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Price per unit</source>
        <translation>単価</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Proceeds</source>
        <translation>売却代金</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity given</source>
        <translation>渡した数量</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity received</source>
        <translation>受け取った数量</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Realized gain</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Staking and the like: a lot at market value, and income.</source>
        <translation>ステーキングなど：時価のロットと収入になります。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Swap</source>
        <translation>交換</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Takes lots and realizes a gain. Cash goes up, less the fee.</source>
        <translation>ロットを消費して損益を実現します。現金は手数料を引いて増えます。</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>To account</source>
        <translation>入金先口座</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Total before the fee</source>
        <translation>手数料前の合計</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Transfer</source>
        <translation>振替</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Type of asset</source>
        <translation>資産の種類</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Type of asset received</source>
        <translation>受け取った資産の種類</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>What was there before your records begin, at its cost.</source>
        <translation>記録を始める前からあったもの（取得原価で）。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>A sealed value was changed or moved: {}</source>
        <translation>封印された値が変更または移動されています：{}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>中止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Choose another place, or start new books there.</source>
        <translation>別の場所を選ぶか、そこで新しい帳簿を始めてください。</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Restore a backup, or choose another file.</source>
        <translation>バックアップを復元するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Several assets have the symbol “{}” ({}). Choose the asset type.</source>
        <translation>シンボル「{}」の資産が複数あります（{}）。資産の種類を選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The books do not check out</source>
        <translation>帳簿の整合性が取れていません</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The entry “{}” does not add up: {} Nothing was written.</source>
        <translation>記録「{}」は釣り合っていません：{} 何も書き込まれていません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The keyring cannot be used: {}</source>
        <translation>キーリングを使えません：{}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The request could not be carried out.</source>
        <translation>要求を実行できませんでした。</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>There are no books at “{}”.</source>
        <translation>「{}」に帳簿はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>There is no {} named “{}”. Check the spelling, or add it first.</source>
        <translation>「{1}」という {0} はありません。綴りを確認するか、先に追加してください。</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Update Coffer, then open it again.</source>
        <translation>Coffer を更新してから、もう一度開いてください。</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>{} cannot be opened: {}</source>
        <translation>{} を開けません：{}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” cannot be imported: {} Nothing was written.</source>
        <translation>「{}」は取り込めません：{} 何も書き込まれていません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” cannot be used: {}</source>
        <translation>「{}」は使えません：{}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is damaged, or is no Coffer file: {}</source>
        <translation>「{}」は破損しているか、Coffer のファイルではありません：{}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is no date. Write it like 2026-11-20.</source>
        <translation>「{}」は日付ではありません。2026-11-20 のように入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is no plain number. Write it like 1234.56.</source>
        <translation>「{}」は数値ではありません。1234.56 のように入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” was written by a newer Coffer. It was not touched.</source>
        <translation>「{}」は新しい Coffer で書かれています。変更はしていません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}”: {}</source>
        <translation>「{}」：{}</translation>
    </message>
</context>
<context>
    <name>executions</name>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>A CSV file of trades, fills or activity, of any broker or exchange. What each row becomes is shown before anything is written, and importing the same file twice adds nothing.</source>
        <translation>任意の証券会社や取引所の、売買・約定・取引の CSV ファイル。各行がどうなるかを書き込む前に確認でき、同じファイルを二度取り込んでも重複しません。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>A sentence that says it all</source>
        <translation>すべてを表す文</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Account: </source>
        <translation>口座：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Already in the books: </source>
        <translation>登録済みのもの：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Amounts: </source>
        <translation>金額：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Becomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Booked again</source>
        <translation>再記帳済み</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Bought or sold</source>
        <translation>売買区分</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Buys and sells that are in the ledger become positions in Trades. Nothing is booked again, and doing it twice adds nothing.</source>
        <translation>元帳の売買がトレードのポジションになります。再記帳はされず、二度行っても増えません。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Choose the account into which it is imported.</source>
        <translation>取り込み先の口座を選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_columns.py"/>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Currency of the fee</source>
        <translation>手数料の通貨</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Currency: </source>
        <translation>通貨：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Dates: </source>
        <translation>日付：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Decimals: </source>
        <translation>小数点：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Drop a broker's file here</source>
        <translation>ここに証券会社のファイルをドロップ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Every execution of this file is already in the books.</source>
        <translation>このファイルのすべての約定は登録済みです。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Execution</source>
        <translation>約定</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Fees: </source>
        <translation>手数料：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>First rows</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Id of the execution</source>
        <translation>約定 ID</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Id of the order</source>
        <translation>注文 ID</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import executions</source>
        <translation>約定を取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import {}</source>
        <translation>{} を取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Imported {} executions into {}</source>
        <translation>{1} に約定 {0} 件を取り込みました</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Importing</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>In words</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Is</source>
        <translation>扱い</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Is like</source>
        <translation>似ている記録</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Kind of asset</source>
        <translation>資産の種類</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Kind of row</source>
        <translation>行の種類</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Lets the account sell more than it holds, from now on.</source>
        <translation>以後、この口座は保有量を超えて売却できます。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Looking at the ledger …</source>
        <translation>元帳を確認しています …</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>May go short</source>
        <translation>空売り可</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>No execution</source>
        <translation>約定ではない</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>No executions: {}</source>
        <translation>約定以外：{}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Not read yet</source>
        <translation>未読</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Nothing is written before you press Import.</source>
        <translation>「取り込む」を押すまで何も書き込まれません。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Opens or closes</source>
        <translation>新規・決済</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: call or put</source>
        <translation>オプション：コール・プット</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: expiry</source>
        <translation>オプション：満期日</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: multiplier</source>
        <translation>オプション：乗数</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: strike</source>
        <translation>オプション：権利行使価格</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: underlying</source>
        <translation>オプション：原資産</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Passed over</source>
        <translation>対象外</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Perhaps known {}</source>
        <translation>重複の可能性 {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Rejected rows</source>
        <translation>拒否された行</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Rejected rows are left out; mended and imported again, they are added.</source>
        <translation>拒否された行は除外されます。修正して再度取り込むと追加されます。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Rejected {}</source>
        <translation>拒否 {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Say first what the columns are.</source>
        <translation>まず列の意味を指定してください。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Sold</source>
        <translation>売却</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Status of the order</source>
        <translation>注文の状態</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Symbol</source>
        <translation>シンボル</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Take over trades of the ledger</source>
        <translation>元帳の売買を引き継ぐ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Taken over</source>
        <translation>引き継ぎ済み</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>There is no row that can be imported.</source>
        <translation>取り込める行がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>There is nothing to take over.</source>
        <translation>引き継ぐものはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Time alone</source>
        <translation>時刻のみ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Times in: </source>
        <translation>時刻：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Trades</source>
        <translation>トレード</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Undo takes the whole import back.</source>
        <translation>「元に戻す」で取り込み全体を取り消せます。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>What becomes of trades that the ledger seems to have: the same asset, side, quantity, price and day. Taken over, they become positions and nothing is booked a second time.</source>
        <translation>元帳にあると思われる売買（同じ資産・売買区分・数量・価格・日付）の扱い。引き継ぐとポジションになり、二重に記帳されません。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>What is left out</source>
        <translation>除外されるもの</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>What the books seem to have</source>
        <translation>帳簿に既にあると思われるもの</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>What the rows become</source>
        <translation>各行の結果</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_columns.py"/>
        <source>What these words mean</source>
        <translation>これらの語の意味</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Working out what it would do</source>
        <translation>影響を計算しています</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>all are charged</source>
        <translation>すべて手数料とする</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>and {} more</source>
        <translation>ほか {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>as in the file</source>
        <translation>ファイルのまま</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>before the fee</source>
        <translation>手数料前</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>book again</source>
        <translation>再記帳する</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>choose or name one</source>
        <translation>選ぶか名前を入力</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>commas</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>day first</source>
        <translation>日が先</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>guessed</source>
        <translation>推定</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>leave out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>mapping {}</source>
        <translation>割り当て {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>month first</source>
        <translation>月が先</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>negative is charged</source>
        <translation>負の値を手数料とする</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>not used</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>point</source>
        <translation>ピリオド</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>positive is charged</source>
        <translation>正の値を手数料とする</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>semicolons</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>with the fee</source>
        <translation>手数料込み</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>year first</source>
        <translation>年が先</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} added</source>
        <translation>追加 {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} already known</source>
        <translation>登録済み {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} new</source>
        <translation>新規 {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} positions</source>
        <translation>ポジション {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} rejected</source>
        <translation>拒否 {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} rows</source>
        <translation>{} 行</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} taken over from the ledger</source>
        <translation>元帳から引き継ぎ {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>{} trades became {} positions.</source>
        <translation>{} 件の売買が {} 件のポジションになりました。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>{} trades become {} positions.</source>
        <translation>{} 件の売買が {} 件のポジションになります。</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Assets</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Assets {} less debts {}, on {}.</source>
        <translation>資産 {} − 負債 {}、{} 現在。</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Changed prices</source>
        <translation>変更された価格</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Cost of the open lots</source>
        <translation>保有ロットの原価</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Coverage: {}</source>
        <translation>カバー率：{}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Debts</source>
        <translation>負債</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Entries of {}</source>
        <translation>{} の記録</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Further down</source>
        <translation>さらに下へ</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Gains</source>
        <translation>損益</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Holdings</source>
        <translation>保有資産</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Income</source>
        <translation>収入</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Lots</source>
        <translation>ロット</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Net worth</source>
        <translation>純資産</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Not counted</source>
        <translation>集計対象外</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Of</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Oldest rate on the way</source>
        <translation>経路上で最も古いレート</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Open lots of {}</source>
        <translation>{} の保有ロット</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price and path</source>
        <translation>価格と経路</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price of {}</source>
        <translation>{} の価格</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Proceeds less the cost of the lots that went, sale by sale.</source>
        <translation>売却代金から、払い出したロットの原価を引いたもの（売却ごと）。</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Quantity × price, in {}, at the end of {}.</source>
        <translation>数量 × 価格（{}）、{} 末時点。</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Realized gain</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Record</source>
        <translation>記録情報</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Sold</source>
        <translation>売却</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Source</source>
        <translation>出所</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The newest price known at the end of {}.</source>
        <translation>{} 末時点で判明している最新の価格。</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The newest {} of {}</source>
        <translation>{1} 件中最新 {0} 件</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The row as it came in</source>
        <translation>取り込まれたままの行</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The values of {} holdings at the end of {}, added up.</source>
        <translation>{1} 末時点の保有資産 {0} 件の評価額の合計。</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>There is no price</source>
        <translation>価格がありません</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Unrealized gain</source>
        <translation>含み損益</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Voided. It counts nowhere.</source>
        <translation>無効。どこにも集計されません。</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Way to {}</source>
        <translation>{} への経路</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What came and went, newest first. What is held is their sum.</source>
        <translation>入出を新しい順に表示します。保有量はその合計です。</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What it did</source>
        <translation>この記録の内容</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What the open lots cost, fees included. Beside each: its gain if sold now.</source>
        <translation>保有ロットの原価（手数料込み）。横は今売却した場合の損益です。</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What was sold of {}</source>
        <translation>{} の売却</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Where it is from</source>
        <translation>出所</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Worth of {}</source>
        <translation>{} の評価額</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Written down once, and never changed: a correction is a new entry that voids it.</source>
        <translation>一度だけ書かれ、変更されません。訂正はそれを無効にする新しい記録です。</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>taken out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} entries</source>
        <translation>{} 件の記録</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} in {}</source>
        <translation>{1} の {0}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} lots</source>
        <translation>{} ロット</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} lots sold</source>
        <translation>売却ロット {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} of {} · {} · cost {}</source>
        <translation>{} / {} · {} · 原価 {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} sold {} · proceeds {} · cost {}</source>
        <translation>{} 売却 {} · 代金 {} · 原価 {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} · changed {}</source>
        <translation>{} · 変更 {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} → {}</source>
        <translation>{} → {}</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <location filename="../../ui/format.py"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>in the future</source>
        <translation>未来</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} days ago</source>
        <translation>
            <numerusform>{} 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} months ago</source>
        <translation>
            <numerusform>{} か月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} years ago</source>
        <translation>
            <numerusform>{} 年前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>Choose from a calendar</source>
        <translation>カレンダーから選ぶ</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>This may be {} or {}: leave the separators out.</source>
        <translation>{} とも {} とも読めます。区切り記号を省いてください。</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>no earlier than {}.</source>
        <translation>{} 以後にしてください。</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>no later than {}.</source>
        <translation>{} 以前にしてください。</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>write the day as {}.</source>
        <translation>日付は {} のように書いてください。</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>{}: fill it in.</source>
        <translation>{}：入力してください。</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>Add to group</source>
        <translation>グループに追加</translation>
    </message>
    <message>
        <location filename="../../ui/groups/scope_box.py"/>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>New group…</source>
        <translation>新しいグループ…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/scope_box.py"/>
        <source>Scope</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>{}, with its account</source>
        <translation>{}（口座とともに）</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Bring in</source>
        <translation>取り入れる</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Look</source>
        <translation>見る</translation>
    </message>
</context>
<context>
    <name>holdings</name>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Balance from</source>
        <translation>残高の出所</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>By</source>
        <translation>取得方法</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Change of the price since the day before.</source>
        <translation>前日からの価格の変化。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Cost</source>
        <translation>取得原価</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Cost {}</source>
        <translation>原価 {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Coverage</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Coverage: {}</source>
        <translation>カバー率：{}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Day</source>
        <translation>前日比</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Days held</source>
        <translation>保有日数</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Dividends, interest, rewards.</source>
        <translation>配当、利息、リワード。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Fees paid</source>
        <translation>支払手数料</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Gain</source>
        <translation>損益</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Gains of what was sold.</source>
        <translation>売却したものの損益。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>How far the figures can be trusted.</source>
        <translation>数値をどこまで信頼できるか。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>In no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Income</source>
        <translation>収入</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Institution</source>
        <translation>金融機関</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Method</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>No open lots.</source>
        <translation>保有中のロットはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>No price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>No price is known yet.</source>
        <translation>価格はまだわかりません。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Nothing sold, no income yet.</source>
        <translation>売却も収入もまだありません。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Open lots of {}</source>
        <translation>{} の保有ロット</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Proceeds</source>
        <translation>売却代金</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Quantity × price, in your currency.</source>
        <translation>数量 × 価格（あなたの通貨）。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Realized</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Realized gains of {}</source>
        <translation>{} の実現損益</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>Realized, {} sales</source>
        <translation>
            <numerusform>実現損益、売却 {} 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Share of all you own.</source>
        <translation>全保有資産に占める割合。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Sold</source>
        <translation>売却</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Term</source>
        <translation>保有期間</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>The latest price up to the day; its age is marked where it is old.</source>
        <translation>その日までの最新価格。古い場合は経過が表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>The price over the last thirty days.</source>
        <translation>過去30日間の価格。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>This price is old.</source>
        <translation>この価格は古くなっています。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>Total of {} counted</source>
        <translation>{} 件の合計</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Unit cost</source>
        <translation>取得単価</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Unrealized</source>
        <translation>含み損益</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Unrealized gain in percent of the cost.</source>
        <translation>原価に対する含み損益の割合。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Unrealized, percent</source>
        <translation>含み損益率</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Value</source>
        <translation>評価額</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Value less cost: the gain if all were sold now.</source>
        <translation>評価額 − 原価：今すべて売却した場合の損益。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Weight</source>
        <translation>比率</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>What the open lots cost, fees included.</source>
        <translation>保有中のロットの原価（手数料込み）。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Where {} comes from</source>
        <translation>{} の内訳</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Why the value is unknown</source>
        <translation>評価額が不明な理由</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>no price is known yet</source>
        <translation>価格はまだわかりません</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>old price</source>
        <translation>古い価格</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>paper</source>
        <translation>模擬</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>paper left out</source>
        <translation>模擬を除く</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>shares</source>
        <translation>株</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} buys</source>
        <translation>
            <numerusform>購入 {} 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>{} left out</source>
        <translation>{} 件を除外</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} lots</source>
        <translation>
            <numerusform>{} ロット</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} more …</source>
        <translation>ほか {} 件 …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} splits</source>
        <translation>
            <numerusform>分割 {} 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>{} unknown</source>
        <translation>{} 件は不明</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>× unknown price</source>
        <translation>× 価格不明</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Already known</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Coffer does not know this kind. The row is kept, and moves nothing.</source>
        <translation>Coffer はこの種類を知りません。行は保存されますが、何も動かしません。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>First rows</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>First rows of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Known {}</source>
        <translation>登録済み {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Left out by you</source>
        <translation>あなたが除外したもの</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New accounts</source>
        <translation>新しい口座</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New assets</source>
        <translation>新しい資産</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>No rows</source>
        <translation>行がありません</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>No rows of the books</source>
        <translation>帳簿の行ではないもの</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Perhaps there already {}</source>
        <translation>重複の可能性 {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected rows</source>
        <translation>拒否された行</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected {}</source>
        <translation>拒否 {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows read</source>
        <translation>読み込んだ行</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows that are known already</source>
        <translation>登録済みの行</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows that look like entries which are there</source>
        <translation>既存の記録に似た行</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What changes {}</source>
        <translation>変更点 {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What happened</source>
        <translation>取り込み結果</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What it brings</source>
        <translation>取り込まれる内容</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What will happen</source>
        <translation>取り込むとこうなります</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>A target is reached.</source>
        <translation>目標に達しました。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Adds the new day to the figures that are kept for every day.</source>
        <translation>日ごとに保持する数値に新しい日を加えます。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backed up, and verified.</source>
        <translation>バックアップし、検証しました。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backs the books up half an hour after a change.</source>
        <translation>変更の30分後に帳簿をバックアップします。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Books options that have expired, by the exchange's clock.</source>
        <translation>取引所の時刻で満期になったオプションを記帳します。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Contracts that end</source>
        <translation>満期になる契約</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Daily figures</source>
        <translation>日次の数値</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Days added: {}</source>
        <translation>追加した日数：{}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Ends day orders with their session, and works paper orders.</source>
        <translation>当日注文を立会い終了とともに終え、模擬注文を執行します。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Interest by rule</source>
        <translation>ルールによる利息</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Loan schedules</source>
        <translation>返済予定</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Looks which of your assets have an old price, or none.</source>
        <translation>価格が古い、または価格のない資産を探します。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Messages of orders: {}</source>
        <translation>注文の通知：{}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Not done yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Notes which vaults have reached their target.</source>
        <translation>目標に達した積立を記録します。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Nothing was due.</source>
        <translation>予定はありませんでした。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Orders at work</source>
        <translation>執行中の注文</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posted: {}</source>
        <translation>記帳：{}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posts interest and principal by the schedules of loans.</source>
        <translation>ローンの返済予定に従い利息と元本を記帳します。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posts interest and rewards that yield rules say are paid.</source>
        <translation>利息ルールで支払われる利息とリワードを記帳します。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Price check</source>
        <translation>価格の確認</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Proof of a restore</source>
        <translation>復元の検証</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Restored: equal to the last digit.</source>
        <translation>復元：最後の桁まで一致。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Restores a backup into a scratch place each week, and compares it.</source>
        <translation>毎週バックアップを一時的な場所に復元し、比較します。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Tried again soon</source>
        <translation>まもなく再試行</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Values by rule</source>
        <translation>ルールによる評価額</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Vaults</source>
        <translation>積立</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>Work</source>
        <translation>処理</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Writes the values of belongings that follow a rule.</source>
        <translation>ルールに従う資産の評価額を書き込みます。</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next now</source>
        <translation>次回：今</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next tomorrow</source>
        <translation>次回：明日</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next when it is needed</source>
        <translation>必要なときに実行</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next {}</source>
        <translation>次回：{}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>running now</source>
        <translation>実行中</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>{} old, {} missing: {}</source>
        <translation>古い {} 件、欠落 {} 件：{}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>At risk {}: |entry − first planned stop| × quantity.</source>
        <translation>リスク {}：|建値 − 最初の計画ストップ| × 数量。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>It came to {}.</source>
        <translation>結果は {}。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>Risk is |entry − stop| × quantity, known once something has filled.</source>
        <translation>リスクは |建値 − ストップ| × 数量。約定があるとわかります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>The first planned stop was {}; R is measured by it.</source>
        <translation>最初の計画ストップは {}。R はこれを基準に測ります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>The target is {} away.</source>
        <translation>目標まで {}。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>With a planned stop, results are told as multiples of what was at risk (R).</source>
        <translation>計画ストップがあれば、成績をリスクの倍数（R）で示します。</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../ui/i18n/__init__.py"/>
        <source>As the computer ({})</source>
        <translation>コンピューターに従う（{}）</translation>
    </message>
</context>
<context>
    <name>loans</name>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>+ Debt</source>
        <translation>＋ 負債</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>30 days a month (30/360)</source>
        <translation>1か月30日 (30/360)</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/view.py"/>
        <source>Add a debt</source>
        <translation>負債を追加</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>All entries</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Amount, {}</source>
        <translation>金額（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Another rate for {}</source>
        <translation>{} の別の利率</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Another rate…</source>
        <translation>別の利率…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>As the base currency</source>
        <translation>基準通貨と同じ</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Balance over time</source>
        <translation>残高の推移</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Bank or person</source>
        <translation>銀行または個人</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Book the difference</source>
        <translation>差額を記帳</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>By contract; without it the terms say how much</source>
        <translation>契約どおり。空欄なら条件から計算</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>By contract; without it, over the payments left</source>
        <translation>契約どおり。空欄なら残りの返済回数で計算</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>By the schedule</source>
        <translation>予定による</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Car loan</source>
        <translation>自動車ローン</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Card terms…</source>
        <translation>カードの条件…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Comes back to</source>
        <translation>返済先</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Credit card</source>
        <translation>クレジットカード</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Days of interest</source>
        <translation>利息日数</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over 360</source>
        <translation>実日数／360</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over 365</source>
        <translation>実日数／365</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over those of the year</source>
        <translation>実日数／その年の日数</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Debt</source>
        <translation>負債</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Debts</source>
        <translation>負債</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Due day</source>
        <translation>支払日</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Each month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Each payment is posted once, however often this is pressed</source>
        <translation>何度押しても、各返済は一度だけ記帳されます</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Equal parts of principal</source>
        <translation>元金均等</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Equal payments</source>
        <translation>元利均等</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Equity</source>
        <translation>純持分</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Extra</source>
        <translation>繰上</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Extra payment for {}</source>
        <translation>{} の繰上返済</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Extra payment: {}</source>
        <translation>繰上返済：{}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Extra payment…</source>
        <translation>繰上返済…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>First payment</source>
        <translation>初回返済</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>For example: Home loan</source>
        <translation>例：住宅ローン</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>From its beginning</source>
        <translation>開始時から</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>From what is owed on a day</source>
        <translation>ある日の借入額から</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Institution</source>
        <translation>金融機関</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Interest a year</source>
        <translation>年利</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest a year, %</source>
        <translation>年利（%）</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest in all</source>
        <translation>利息の合計</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Interest only, principal at the end</source>
        <translation>利息のみ、元本は最後</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest saved</source>
        <translation>節約される利息</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Interest to come</source>
        <translation>今後の利息</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>Known</source>
        <translation>判明</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Last payment</source>
        <translation>最終返済</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Ledger</source>
        <translation>元帳</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Ledger and observed balance differ. You can book {} on {}.</source>
        <translation>元帳と観測残高が異なります。{1} に {0} を記帳できます。</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Lent</source>
        <translation>貸付額</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Limit</source>
        <translation>限度額</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Limit used</source>
        <translation>限度額の使用</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Limit, {}</source>
        <translation>限度額（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Loan-to-value</source>
        <translation>ローン比率 (LTV)</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Lower payments</source>
        <translation>返済額を減らす</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Money lent</source>
        <translation>貸付金</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Monthly payments</source>
        <translation>毎月の返済</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Mortgage</source>
        <translation>住宅ローン</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Mortgages, loans, credit cards and money that you lent, with what they cost, when they are paid off and what an extra payment does.</source>
        <translation>住宅ローン、借入、クレジットカード、貸付金。費用、完済時期、繰上返済の効果がわかります。</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next due</source>
        <translation>次回の支払日</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next payment</source>
        <translation>次回の返済</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next statement</source>
        <translation>次回の締め</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>No account: payments come from outside</source>
        <translation>口座なし：支払いは外部から</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>None are known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>None yet. A balance from a statement shows whether the books agree with it.</source>
        <translation>まだありません。明細書の残高で帳簿との一致を確認できます。</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Not posted</source>
        <translation>未記帳</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Nothing is due: all payments are posted.</source>
        <translation>期日の来たものはありません。すべて記帳済みです。</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>Nothing is known yet.</source>
        <translation>まだ何もわかっていません。</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Nothing is owned yet that could be financed. Add it first.</source>
        <translation>ローンの対象になる所有物がありません。先に追加してください。</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Observed balances</source>
        <translation>観測された残高</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>On</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Once, today</source>
        <translation>今日1回</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Other debt</source>
        <translation>その他の負債</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Other loan</source>
        <translation>その他のローン</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Owed</source>
        <translation>借入額</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Owed on that day</source>
        <translation>その日の借入額</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Owed: {}</source>
        <translation>借入残高：{}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Paid back by</source>
        <translation>完済予定日</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Paid from</source>
        <translation>支払元</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Paid off</source>
        <translation>完済率</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Paid out</source>
        <translation>実行額</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Pay</source>
        <translation>支払う</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment</source>
        <translation>返済額</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment from then on</source>
        <translation>以後の返済額</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment until then</source>
        <translation>それまでの返済額</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Personal loan</source>
        <translation>個人ローン</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Plan it</source>
        <translation>予定に入れる</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Post each payment when it is due</source>
        <translation>期日に各支払いを記帳する</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Post what is due</source>
        <translation>期日分を記帳</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Posted</source>
        <translation>記帳済み</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Posted until</source>
        <translation>記帳済み</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Posted, differs</source>
        <translation>記帳済み（相違あり）</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Principal</source>
        <translation>元本</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Principal each time</source>
        <translation>毎回の元本</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Schedule</source>
        <translation>返済予定</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Schedule of {}</source>
        <translation>{} の返済予定</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Set the rate</source>
        <translation>利率を設定</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Share of the principal that is paid back; of a card: limit used</source>
        <translation>返済済み元本の割合。カードの場合は限度額の使用率</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>So that</source>
        <translation>効果</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Sooner paid off</source>
        <translation>早く完済</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>State a balance</source>
        <translation>残高を入力</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Statement day</source>
        <translation>締め日</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Straight to somebody else</source>
        <translation>直接ほかの人へ</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Student loan</source>
        <translation>学生ローン</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Take back the extra payment of {}</source>
        <translation>{} の繰上返済を取り消す</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Take back the rate of {}</source>
        <translation>{} の利率を取り消す</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Take back: {}</source>
        <translation>取り消す：{}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Terms of {}</source>
        <translation>{} の条件</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>The ledger has {} of interest and a payment of {}</source>
        <translation>元帳では利息 {}、支払い {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>The money came from</source>
        <translation>資金の出所</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>The money went to</source>
        <translation>資金の行き先</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Time saved</source>
        <translation>短縮される期間</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Up to today it is posted, later it is planned</source>
        <translation>今日までなら記帳、以後なら予定になります</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Void</source>
        <translation>無効</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What an extra payment does</source>
        <translation>繰上返済の効果</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>What became of the payment in the ledger</source>
        <translation>元帳での返済の扱い</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What is owed, over what your share is worth</source>
        <translation>持分の評価額に対する借入額</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>What is still to be paid back; of money lent, what is owed to you</source>
        <translation>返済残高。貸付金の場合は受け取る額</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What it finances</source>
        <translation>購入対象</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What it finances…</source>
        <translation>購入対象…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>What it is for</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>What {} finances</source>
        <translation>{} で購入したもの</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Will be posted</source>
        <translation>記帳されます</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Worked out</source>
        <translation>計算値</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Your debts will be listed here</source>
        <translation>ここに負債が表示されます</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>a payment of {}</source>
        <translation>返済 {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>a repayment of {}</source>
        <translation>払い戻し {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>as observed</source>
        <translation>観測値どおり</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>by the ledger</source>
        <translation>元帳による</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>by the schedule</source>
        <translation>予定による</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>from {}</source>
        <translation>{} から</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>instead of {}</source>
        <translation>（元は {}）</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>interest of {}</source>
        <translation>利息 {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>no account</source>
        <translation>口座なし</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>of {}</source>
        <translation>／ {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>owed</source>
        <translation>借入残高</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>owed to you</source>
        <translation>あなたへの返済残</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} entries posted.</source>
        <translation>{} 件の記録を記帳しました。</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} lent</source>
        <translation>貸付 {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} month</source>
        <translation>{} か月</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} months</source>
        <translation>{} か月</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} owed</source>
        <translation>借入 {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} paid back</source>
        <translation>返済済み {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} payments left</source>
        <translation>残り {} 回</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>{} payments up to today</source>
        <translation>今日までの返済 {} 回</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} to the ledger</source>
        <translation>元帳との差 {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} year</source>
        <translation>{} 年</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} years</source>
        <translation>{} 年</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>{}: give a whole number.</source>
        <translation>{}：整数を入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>{}: nothing is known.</source>
        <translation>{}：データはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>{}: {} on {}, {} on {}.</source>
        <translation>{0}：{2} は {1}、{4} は {3}。</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Account of the rows</source>
        <translation>行の口座</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Amounts of trades: </source>
        <translation>売買の金額：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Amounts: </source>
        <translation>金額：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>As the file looks</source>
        <translation>ファイルの内容に従う</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Balanced: {} balances of the file follow from its rows.</source>
        <translation>一致：ファイルの残高 {} 件が行から導かれます。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <location filename="../../ui/importing/map_table.py"/>
        <source>Becomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <source>Column {}: {}</source>
        <translation>列 {}：{}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Columns by: </source>
        <translation>列の区切り：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Counted: the file states no balances, and every row was read.</source>
        <translation>件数確認：残高の記載はなく、すべての行を読みました。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Currency of the fee</source>
        <translation>手数料の通貨</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Currency of the rows</source>
        <translation>行の通貨</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Dates: </source>
        <translation>日付：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Decimals: </source>
        <translation>小数点：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Did “{}” come in or go out? Choose at Amounts.</source>
        <translation>「{}」は入金ですか、出金ですか？「金額」で選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Encoding, columns, names, grouping and time zone.</source>
        <translation>文字コード、列、見出し、桁区切り、タイムゾーン。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Encoding: </source>
        <translation>文字コード：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Export the mapping</source>
        <translation>割り当てを書き出す</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Export to a file…</source>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Fees: </source>
        <translation>手数料：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Grouping: </source>
        <translation>桁区切り：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Guessed from its names and contents. Change whatever is not right.</source>
        <translation>見出しと内容から推定しました。違うところを変更してください。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Guessed. {} of the first rows cannot be read so: see the marks.</source>
        <translation>推定しました。最初の行のうち {} 行はこのままでは読めません。印を確認してください。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Id of the row</source>
        <translation>行の ID</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Import a mapping</source>
        <translation>割り当てを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Import from a file…</source>
        <translation>ファイルから取り込む…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>Import them too</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>In or out</source>
        <translation>入出区分</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Is the day or the month first in “{}”? Choose at Dates.</source>
        <translation>「{}」は日と月のどちらが先ですか？「日付」で選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Is to be</source>
        <translation>扱い</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>Leave them out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <location filename="../../ui/importing/map_table.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Looks like</source>
        <translation>似ている記録</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Mappings</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Money in</source>
        <translation>入金額</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Money out</source>
        <translation>出金額</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>More…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Names: </source>
        <translation>見出し：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>New accounts</source>
        <translation>新しい口座</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>New assets</source>
        <translation>新しい資産</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>New assets: </source>
        <translation>新しい資産：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>No column is “{}”. Choose one in the table.</source>
        <translation>「{}」の列がありません。表で選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Not read yet</source>
        <translation>未読</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Not used</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Read it as executions for Trades</source>
        <translation>トレード用の約定として読む</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Recognised as “{}”.</source>
        <translation>「{}」と判別しました。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Remember as</source>
        <translation>名前を付けて記憶</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Remember this mapping as</source>
        <translation>この割り当ての名前</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Rename the mapping</source>
        <translation>割り当ての名前を変更</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Rows are: </source>
        <translation>行の内容：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Symbol</source>
        <translation>シンボル</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Tax</source>
        <translation>税金</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>The balances of the file do not follow from its rows.</source>
        <translation>ファイルの残高が行と一致しません。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>The first rows, as they will be read</source>
        <translation>最初の行（読み取り結果）</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Times in: </source>
        <translation>時刻：</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>To account</source>
        <translation>入金先口座</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Type of asset</source>
        <translation>資産の種類</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Unchecked: not every row was read, or no balance could be compared.</source>
        <translation>未確認：読めない行があるか、比較できる残高がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>What stands between thousands. A number that has another one is refused.</source>
        <translation>千の位の区切り。ほかの区切りを含む数値は拒否されます。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>What “{}” is</source>
        <translation>「{}」とは</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Which account do the rows belong to?</source>
        <translation>行はどの口座のものですか？</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Which sign stands before the decimals in “{}”? Choose at Decimals.</source>
        <translation>「{}」の小数点はどの記号ですか？「小数点」で選んでください。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words_panel.py"/>
        <source>Words of the file</source>
        <translation>ファイルの語</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>after fee and tax</source>
        <translation>手数料・税の後</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>all are charged</source>
        <translation>すべて手数料とする</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>apostrophe</source>
        <translation>アポストロフィ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as in the file</source>
        <translation>ファイルのまま</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as in the file, or name one</source>
        <translation>ファイルのまま、または名前を入力</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as they look</source>
        <translation>見た目に従う</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>bar</source>
        <translation>縦線</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>before fee and tax</source>
        <translation>手数料・税の前</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>by its sign</source>
        <translation>符号による</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>day first</source>
        <translation>日が先</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>do not remember it</source>
        <translation>記憶しない</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>imported</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>make it</source>
        <translation>作成する</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>month first</source>
        <translation>月が先</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>negative is charged</source>
        <translation>負の値を手数料とする</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>none, found</source>
        <translation>なし（検出）</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words_panel.py"/>
        <source>not all are known</source>
        <translation>不明なものがあります</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>on line {}</source>
        <translation>{} 行目</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>on line {}, found</source>
        <translation>{} 行目（検出）</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>point</source>
        <translation>ピリオド</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>positive comes in</source>
        <translation>正の値は入金</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>positive goes out</source>
        <translation>正の値は出金</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>positive is charged</source>
        <translation>正の値を手数料とする</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>the kind says it</source>
        <translation>種類による</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>year first</source>
        <translation>年が先</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>{value}: {reason}</source>
        <translation>{value}：{reason}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>{} (taken from another column)</source>
        <translation>{}（別の列から移動）</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>{} of {} rows that look like entries are left out. Enter turns a row.</source>
        <translation>既存の記録に似た {1} 行のうち {0} 行を除外します。Enter で行を切り替えます。</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>{} rows look like entries that are there already. What about them?</source>
        <translation>{} 行が既存の記録に似ています。どうしますか？</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>{}, found</source>
        <translation>{}（検出）</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Background work</source>
        <translation>バックグラウンド処理</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Needs you</source>
        <translation>要確認</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>just now, {}</source>
        <translation>たった今、{}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/notifications/words.py"/>
        <source>{} hours ago, {}</source>
        <translation>
            <numerusform>{} 時間前、{}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/notifications/words.py"/>
        <source>{} minutes ago, {}</source>
        <translation>
            <numerusform>{} 分前、{}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Adjusted</source>
        <translation>調整済み</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>All {}</source>
        <translation>すべて {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>American</source>
        <translation>アメリカン</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>As quoted, for one share</source>
        <translation>気配値どおり、1 株あたり</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>As stored</source>
        <translation>保存された値</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>As the OCC writes it</source>
        <translation>OCC の表記</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Assigned</source>
        <translation>割当済み</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Assigned, expired…</source>
        <translation>割当、満期…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Assigned?</source>
        <translation>割当？</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Assigned…</source>
        <translation>割当…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>At its end</source>
        <translation>終了時</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Book it</source>
        <translation>記帳する</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Book what has ended</source>
        <translation>終了したものを記帳</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Box</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Butterfly</source>
        <translation>バタフライ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>By Black, Scholes and Merton</source>
        <translation>ブラック・ショールズ・マートン式</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>By Black, Scholes and Merton, with the volatility of the last 30 sessions</source>
        <translation>ブラック・ショールズ・マートン式、直近 30 立会いのボラティリティによる</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>By its structure</source>
        <translation>構造による</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>By the brokers' orders, and by what was opened within five minutes</source>
        <translation>証券会社の注文と、5 分以内に建てられたものから</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Calendar days until the last session of its exchange</source>
        <translation>取引所の最終立会いまでの暦日数</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Call</source>
        <translation>コール</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Cash-secured put</source>
        <translation>キャッシュセキュアードプット</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of delta for 1 of the underlying</source>
        <translation>原資産が 1 動いたときのデルタの変化</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value for 1 of the underlying</source>
        <translation>原資産が 1 動いたときのポジション価値の変化</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value for a point of volatility</source>
        <translation>ボラティリティが 1 ポイント動いたときのポジション価値の変化</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value in a calendar day</source>
        <translation>暦日 1 日でのポジション価値の変化</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Closed</source>
        <translation>決済済み</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Collar</source>
        <translation>カラー</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Condor</source>
        <translation>コンドル</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Contracts</source>
        <translation>契約数</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Contracts; below zero: written</source>
        <translation>契約数。マイナスは売り</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Cost with the premium</source>
        <translation>プレミアム込みの原価</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Covered call</source>
        <translation>カバードコール</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Covered put</source>
        <translation>カバードプット</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Delta</source>
        <translation>デルタ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Diagonal</source>
        <translation>ダイアゴナル</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Do not exercise it</source>
        <translation>行使しない</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Double diagonal</source>
        <translation>ダブルダイアゴナル</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Each contract is booked once, however often this is pressed</source>
        <translation>何度押しても、各契約は 1 回だけ記帳されます</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <location filename="../../ui/trades/options/view.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Ended {}</source>
        <translation>終了 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Ends {}</source>
        <translation>{} に終了</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>European</source>
        <translation>ヨーロピアン</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Exercise it at its end after all</source>
        <translation>やはり終了時に行使する</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Exercise, expire…</source>
        <translation>行使、満期…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Exercised</source>
        <translation>行使済み</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Exercise…</source>
        <translation>行使…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Expired worthless</source>
        <translation>無価値で満期</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Fewer: the others stay, or expired</source>
        <translation>少なくする場合：残りはそのまま、または満期</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Find strategies</source>
        <translation>戦略を探す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Gamma</source>
        <translation>ガンマ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Go to positions</source>
        <translation>ポジションへ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Greeks</source>
        <translation>グリークス</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Greeks by the implied volatility.</source>
        <translation>インプライドボラティリティによるグリークス。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Group into a strategy</source>
        <translation>戦略にまとめる</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Group into a strategy…</source>
        <translation>戦略にまとめる…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Group…</source>
        <translation>まとめる…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Guts</source>
        <translation>ガッツ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Held after it</source>
        <translation>その後の保有</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>How often it was rolled</source>
        <translation>ロールした回数</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>IV</source>
        <translation>IV</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Implied volatility</source>
        <translation>インプライドボラティリティ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Implied volatility: at which the formula gives the price</source>
        <translation>インプライドボラティリティ：式が価格に一致する値</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Intrinsic value</source>
        <translation>本質的価値</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Iron butterfly</source>
        <translation>アイアンバタフライ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Iron condor</source>
        <translation>アイアンコンドル</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It ended in the money and was sold: whether it was assigned is known with the next morning's statement.</source>
        <translation>売り持ちのままイン・ザ・マネーで終了しました。割当の有無は翌朝の明細書でわかります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It ended {}.</source>
        <translation>{} に終了しました。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It ended, and no price of that day is known. Nothing is booked without one.</source>
        <translation>終了しましたが、その日の価格がわかりません。価格なしでは記帳しません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It ends {}.</source>
        <translation>{} に終了します。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It is European: it is exercised at its end alone.</source>
        <translation>ヨーロピアン：最終日にのみ行使されます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It is an adjusted contract, and what it delivers was not stated.</source>
        <translation>調整された契約で、受渡しの内容が指定されていません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>It is one: no guess any more</source>
        <translation>戦略として確定する（推測ではない）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>It replaced another position</source>
        <translation>別のポジションと入れ替わった</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>It replaced another position…</source>
        <translation>別のポジションと入れ替わった…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It settles at a value that is made of the opening prices and published that morning.</source>
        <translation>当日の始値から算出し、その朝に公表される値で決済されます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Its exchange has no calendar here</source>
        <translation>この取引所のカレンダーはありません</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Its orders and fills</source>
        <translation>注文と約定</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Its price, or the published value, at the end</source>
        <translation>終了時の価格、または公表値</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Legs</source>
        <translation>脚</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Link them</source>
        <translation>リンクする</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Make the strategy</source>
        <translation>戦略を作る</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Moneyness</source>
        <translation>マネーネス</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Multiplier</source>
        <translation>乗数</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>No fresh price: greeks by the volatility of the last 30 sessions, {}.</source>
        <translation>新しい価格がありません。直近 30 立会いのボラティリティ {} によるグリークスです。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>No more strategies were found.</source>
        <translation>ほかに戦略は見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>No price is known</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Not exercised</source>
        <translation>未行使</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Nothing has ended that was not booked.</source>
        <translation>終了して未記帳のものはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Of all legs, after fees</source>
        <translation>すべての脚の合計（手数料差引後）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>On which it was exercised or assigned</source>
        <translation>行使または割当の日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>One delivers</source>
        <translation>1 契約の受渡し</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>One share</source>
        <translation>1 株</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Open</source>
        <translation>未決済</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Open contracts</source>
        <translation>未決済の契約</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Opened at</source>
        <translation>建値</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Outcome…</source>
        <translation>結果…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Position</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Price of what it is on; sorts by how far it is in the money</source>
        <translation>原資産の価格。イン・ザ・マネーの度合いで並べ替え</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Price?</source>
        <translation>価格？</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Proceeds with the premium</source>
        <translation>プレミアム込みの代金</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Protective call</source>
        <translation>プロテクティブコール</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Protective put</source>
        <translation>プロテクティブプット</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Put</source>
        <translation>プット</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Ratio spread</source>
        <translation>レシオスプレッド</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Realized</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Rho</source>
        <translation>ロー</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Risk reversal</source>
        <translation>リスクリバーサル</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Rolled from</source>
        <translation>ロール元</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Rolled from…</source>
        <translation>ロール元…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Rolls</source>
        <translation>ロール</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Settled</source>
        <translation>決済方法</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Settled in cash</source>
        <translation>現金決済</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Straddle</source>
        <translation>ストラドル</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Strangle</source>
        <translation>ストラングル</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Strategies</source>
        <translation>戦略</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Strategies found: {}. Those that nobody stated are marked as guesses.</source>
        <translation>見つかった戦略：{} 件。誰も指定していないものは推測と表示します。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Strike</source>
        <translation>権利行使価格</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Style</source>
        <translation>様式</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Symbol</source>
        <translation>シンボル</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Synthetic share</source>
        <translation>合成株式</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Take its end back</source>
        <translation>終了を取り消す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Take its end back…</source>
        <translation>終了を取り消す…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Take “{}” apart</source>
        <translation>「{}」を解除</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The contracts</source>
        <translation>契約</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>The formula is that of European contracts.</source>
        <translation>式はヨーロピアン契約のものです。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The last end that was booked of this contract, and what was delivered by it, count no more. It then waits for you to say what became of it.</source>
        <translation>この契約について最後に記帳した終了と、それによる受渡しは数えなくなります。その後、どうなったかの入力を待ちます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The option's own result keeps the premium here</source>
        <translation>オプション自体の損益にはプレミアムが残ります</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The other {}</source>
        <translation>残りの {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>The results of both count as one trade</source>
        <translation>両方の損益を 1 件のトレードとして数えます</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>The theoretical price takes {}, the underlying's volatility in the last 30 sessions.</source>
        <translation>理論価格は、原資産の直近 30 立会いのボラティリティ {} を使います。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Theoretical</source>
        <translation>理論価格</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Theoretical at {}</source>
        <translation>{} での理論価格</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is no other contract on the same underlying in its account.</source>
        <translation>同じ口座に、同じ原資産の契約がほかにありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is no other position on the same underlying in its account.</source>
        <translation>同じ口座に、同じ原資産のポジションがほかにありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>There is nothing to book yet.</source>
        <translation>記帳するものはまだありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is nothing to link.</source>
        <translation>リンクするものがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Theta</source>
        <translation>シータ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Time left</source>
        <translation>残り期間</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Time value</source>
        <translation>時間的価値</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>To be booked</source>
        <translation>未記帳</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Underlying</source>
        <translation>原資産</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Value?</source>
        <translation>公表値？</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Vega</source>
        <translation>ベガ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Vega and rho for a point, theta for a calendar day; rate {}, no dividends.</source>
        <translation>ベガとローは 1 ポイント、シータは暦日 1 日あたり。金利 {}、配当なし。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Vertical</source>
        <translation>バーティカル</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>What became of it</source>
        <translation>どうなったか</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>What it waits for</source>
        <translation>待っているもの</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Which contracts</source>
        <translation>対象の契約</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>With all that it was rolled from</source>
        <translation>ロール元をすべて含む</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>With days to expiry, moneyness, greeks and implied volatility; what has ended and waits for its outcome; and legs as strategies.</source>
        <translation>満期までの日数、マネーネス、グリークス、インプライドボラティリティ、終了して結果を待つ契約、戦略としてまとめた脚が表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Within a week</source>
        <translation>1 週間以内</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Within a week {}</source>
        <translation>1 週間以内 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Worth</source>
        <translation>評価額</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Written call</source>
        <translation>コール売り</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Written put</source>
        <translation>プット売り</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>You buy</source>
        <translation>購入</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>You sell</source>
        <translation>売却</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Your option contracts will be listed here</source>
        <translation>オプション契約がここに表示されます</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>a guess</source>
        <translation>推測</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>adjusted</source>
        <translation>調整済み</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>at the money</source>
        <translation>アット・ザ・マネー</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>at the strike</source>
        <translation>権利行使価格で</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>by delivery</source>
        <translation>現物受渡し</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>call</source>
        <translation>コール</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>close at 0</source>
        <translation>0 で終了</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>close at what they are worth</source>
        <translation>その価値で終了</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>closed</source>
        <translation>決済済み</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>expire worthless</source>
        <translation>無価値で満期</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>for taxes, each</source>
        <translation>税務上、1 単位あたり</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>held</source>
        <translation>買い持ち</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>in cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>in the money</source>
        <translation>イン・ザ・マネー</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>not stated</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>out of the money</source>
        <translation>アウト・オブ・ザ・マネー</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>paper</source>
        <translation>模擬</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>put</source>
        <translation>プット</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>stay open</source>
        <translation>そのまま保有</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>without a name of its own</source>
        <translation>固有の名前なし</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>written</source>
        <translation>売り持ち</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>{} days</source>
        <translation>{} 日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} for one share</source>
        <translation>1 株あたり {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} in the money</source>
        <translation>{} イン・ザ・マネー</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} out of the money</source>
        <translation>{} アウト・オブ・ザ・マネー</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>{} {} of {}, {} in {}.</source>
        <translation>{2} 満期の {1} {0}、{4} で{3}。</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>A second line shows what the same deposits and withdrawals would have come to in another asset, or in a blend such as WORLD:60,BOND:40.</source>
        <translation>同じ入出金を別の資産、または WORLD:60,BOND:40 のような組み合わせで行った場合の推移を2本目の線で示します。</translation>
    </message>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>A currency or a coin; what you trade in it must be paid in it</source>
        <translation>通貨または暗号資産。取引の支払いもこれで行います</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>A limit fills when</source>
        <translation>指値が約定する条件</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Amount in {}</source>
        <translation>金額（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>As at the start</source>
        <translation>開始時のまま</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Ask</source>
        <translation>売気配</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Bid</source>
        <translation>買気配</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Bound by orders</source>
        <translation>注文で拘束中</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Buying power for each unit of equity; 1: none</source>
        <translation>資産額 1 あたりの取引余力。1：レバレッジなし</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Cash to begin with</source>
        <translation>開始時の現金</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity in {}</source>
        <translation>資産額（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity less the cash that was put in</source>
        <translation>資産額から入れた現金を引いたもの</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity × leverage, less the worth of positions and what orders bind</source>
        <translation>資産額 × レバレッジから、ポジションの評価額と注文の拘束額を引いたもの</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee a share or contract</source>
        <translation>1 株・1 契約あたりの手数料</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee an order</source>
        <translation>1 注文あたりの手数料</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee, % of the value</source>
        <translation>手数料（金額の %）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fees are taken from</source>
        <translation>手数料の差引元</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Free</source>
        <translation>余力</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Gain</source>
        <translation>損益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Give a price.</source>
        <translation>価格を入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>How much worse than the price market and stop orders fill; limits never do</source>
        <translation>成行と逆指値の注文が価格よりどれだけ不利に約定するか。指値には適用されません</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>It is the newest price from now on, and open paper orders meet it.</source>
        <translation>今からこれが最新の価格になり、未約定の模擬注文に適用されます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>It never counts in what you own, and is in no total.</source>
        <translation>資産として数えず、どの合計にも含めません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Keep the exchange's hours</source>
        <translation>取引所の取引時間を守る</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Keep the rules</source>
        <translation>規則を保存</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Last price</source>
        <translation>直近の価格</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Leverage</source>
        <translation>レバレッジ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Make the account</source>
        <translation>口座を作る</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>May sell short</source>
        <translation>空売り可</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Name the instrument.</source>
        <translation>銘柄を指定してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>New account</source>
        <translation>新しい口座</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>New paper account</source>
        <translation>新しい模擬口座</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>No price of {}</source>
        <translation>{} の価格がありません</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of coins only; of all else it is money</source>
        <translation>暗号資産のみ。ほかは金銭から</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of limits that waited for their price</source>
        <translation>価格を待った指値注文の手数料</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of orders that take the market's price</source>
        <translation>市場価格で約定する注文の手数料</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Paper</source>
        <translation>模擬</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Paper account</source>
        <translation>模擬口座</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Paper cash of {}</source>
        <translation>{} の模擬現金</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Paper money</source>
        <translation>模擬資金</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Practise with prices that you type, feed or have. Paper money never counts in what you own.</source>
        <translation>入力した価格、取り込んだ価格、手元の価格で練習できます。模擬資金は資産として数えません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Put it in</source>
        <translation>入金する</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Rules of {}</source>
        <translation>{} の規則</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Share of the volume, %</source>
        <translation>出来高に対する割合、%</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Slippage, %</source>
        <translation>スリッページ、%</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Start anew</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Start {} anew?</source>
        <translation>{} を最初からやり直しますか？</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Such as AAPL or BTC/USDT; a new one is added</source>
        <translation>AAPL や BTC/USDT など。新しいものは追加されます</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Take the price</source>
        <translation>この価格を使う</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The most of a bar's volume that one order gets; the rest stays open</source>
        <translation>1 注文が得られるバーの出来高の上限。残りは未約定のまま</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The price goes through</source>
        <translation>価格が突き抜けたとき</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The price touches it</source>
        <translation>価格が触れたとき</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>There is no paper account yet: make one, and practise without risk.</source>
        <translation>模擬口座はまだありません。作って、リスクなしで練習しましょう。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>There is {} free. With a minus, cash is taken out.</source>
        <translation>余力は {} です。マイナスを付けると現金を引き出します。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>They hold for what fills from now on.</source>
        <translation>今後約定するものに適用されます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Type a price</source>
        <translation>価格を入力</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What a purchase meets; empty: the last price</source>
        <translation>購入が約定する価格。空欄：直近の価格</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What a sale meets; empty: the last price</source>
        <translation>売却が約定する価格。空欄：直近の価格</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What is bought</source>
        <translation>購入したもの</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What is paid or received in money</source>
        <translation>支払うまたは受け取る金銭</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Working orders are cancelled, positions are gone, and fills count no more; they stay on record. What you wrote about positions stays too.</source>
        <translation>執行中の注文は取り消され、ポジションはなくなり、約定は数えなくなります（記録は残ります）。ポジションについて書いた内容も残ります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>for new positions</source>
        <translation>新規ポジション用</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>positions {} · orders {}</source>
        <translation>ポジション {}・注文 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>since the start</source>
        <translation>開始以来</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>{}: fill it in.</source>
        <translation>{}：入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>… of waiting orders, %</source>
        <translation>… 待機した注文、%</translation>
    </message>
</context>
<context>
    <name>performance</name>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>(1 + TTWROR) to the power of 365 ÷ days, − 1</source>
        <translation>（1 + TTWROR）の（365 ÷ 日数）乗 − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>(yearly return − rate to compare with) ÷ spread</source>
        <translation>（年率収益率 − 比較する率）÷ ばらつき</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>1 − low ÷ peak</source>
        <translation>1 − 安値 ÷ 高値</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>All was lost.</source>
        <translation>すべて失われました。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Alpha a year</source>
        <translation>アルファ（年率）</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>At the close of the first day.</source>
        <translation>初日の終わり時点。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>At the close of the last day.</source>
        <translation>最終日の終わり時点。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Average capital</source>
        <translation>平均資本</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Average month over the benchmark's, in months in which it fell.</source>
        <translation>ベンチマークが下落した月の、平均月次収益率の比。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Average month over the benchmark's, in months in which it rose.</source>
        <translation>ベンチマークが上昇した月の、平均月次収益率の比。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Beta</source>
        <translation>ベータ</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>By hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Calmar ratio</source>
        <translation>カルマーレシオ</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Came from outside</source>
        <translation>外部からの入り</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Changes of prices, and trades better or worse than the close.</source>
        <translation>価格の変化と、終値より有利・不利な売買。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Changes of values that are set by hand: homes, cars, private companies.</source>
        <translation>手入力の評価額の変化：自宅、車、非公開会社。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Contributions</source>
        <translation>拠出</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Covariance with the benchmark</source>
        <translation>ベンチマークとの共分散</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Currencies</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Daily log returns, the first</source>
        <translation>日次対数収益率（最初の分）</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Days a year</source>
        <translation>年間日数</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Debts alone earn nothing.</source>
        <translation>負債だけでは収益は生じません。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Deviation of the differences</source>
        <translation>差の標準偏差</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Dividends, interest, rewards.</source>
        <translation>配当、利息、リワード。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Down capture</source>
        <translation>下落捕捉率</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Excess return</source>
        <translation>超過収益率</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Fees and interest paid.</source>
        <translation>支払った手数料と利息。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Flow</source>
        <translation>入出金</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Flows discounted at this rate</source>
        <translation>この率で割り引いた入出金</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From both</source>
        <translation>両方の要因</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From currencies</source>
        <translation>為替要因</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From prices</source>
        <translation>価格要因</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Gain</source>
        <translation>損益</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Gain over the average capital, weighted by time.</source>
        <translation>時間加重した平均資本に対する損益。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How far it moves when the benchmark moves by one.</source>
        <translation>ベンチマークが1動いたときの動きの大きさ。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns differ from the benchmark's, per year.</source>
        <translation>日次収益率とベンチマークとの差のばらつき（年率）。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns fall short of their average, per year.</source>
        <translation>日次収益率が平均を下回る度合い（年率）。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns spread, per year.</source>
        <translation>日次収益率のばらつき（年率）。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Income</source>
        <translation>収入</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at its low</source>
        <translation>安値の指数</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at its peak</source>
        <translation>高値の指数</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at the beginning</source>
        <translation>期首の指数</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at the end</source>
        <translation>期末の指数</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index back at its peak</source>
        <translation>高値を回復した指数</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Information ratio</source>
        <translation>インフォメーションレシオ</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>It is too large to be of use.</source>
        <translation>大きすぎて意味がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Largest drawdown</source>
        <translation>最大ドローダウン</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Mean of the benchmark's months</source>
        <translation>ベンチマークの月の平均</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Mean of the months</source>
        <translation>月の平均</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Modified Dietz</source>
        <translation>修正ディーツ法</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>More was taken out than the benchmark would have been worth.</source>
        <translation>ベンチマークの評価額より多く引き出されています。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Net contributions</source>
        <translation>純拠出額</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>No single rate fits these flows.</source>
        <translation>この入出金に合う単一の利率がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Not enough history: it needs more days with a known value.</source>
        <translation>履歴が足りません。評価額のわかる日がもっと必要です。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Of them below the mean</source>
        <translation>うち平均未満</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>On average nothing was invested.</source>
        <translation>平均して投資額がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Opening</source>
        <translation>期首</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Return per unit of volatility downwards.</source>
        <translation>下方ボラティリティ1単位あたりの収益率。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Return per unit of volatility.</source>
        <translation>ボラティリティ1単位あたりの収益率。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Risk-free rate</source>
        <translation>無リスク金利</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Same flows in the benchmark</source>
        <translation>同じ入出金をベンチマークで</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Semi-deviation</source>
        <translation>下方偏差</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Sharpe ratio</source>
        <translation>シャープレシオ</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Sortino ratio</source>
        <translation>ソルティノレシオ</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>TTWROR</source>
        <translation>TTWROR</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>TTWROR a year</source>
        <translation>TTWROR（年率）</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>TTWROR of the benchmark</source>
        <translation>ベンチマークの TTWROR</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Taxes</source>
        <translation>税金</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Taxes inside the scope.</source>
        <translation>対象内の税金。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The benchmark did not move.</source>
        <translation>ベンチマークは動いていません。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The benchmark has no price at the beginning.</source>
        <translation>ベンチマークの期首の価格がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>The benchmark's yearly rate</source>
        <translation>ベンチマークの年率</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The deepest fall from a high to the low after it.</source>
        <translation>高値からその後の安値までの最大の下落。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The part of the gain that exchange rates made.</source>
        <translation>損益のうち為替レートによる部分。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The period is too short.</source>
        <translation>期間が短すぎます。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The same as a yearly rate.</source>
        <translation>同じものの年率。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the beginning is not known.</source>
        <translation>期首の評価額が不明です。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the beginning or the end is not known.</source>
        <translation>期首または期末の評価額が不明です。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the end is not known.</source>
        <translation>期末の評価額が不明です。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value did not move in this period.</source>
        <translation>この期間に評価額は動いていません。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value never fell below an earlier high in this period.</source>
        <translation>この期間、評価額が以前の高値を下回ることはありませんでした。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value never fell in this period.</source>
        <translation>この期間に評価額は下がっていません。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value of a deposit or withdrawal is not known.</source>
        <translation>入金または出金の金額が不明です。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The yearly interest rate that fits your own deposits and withdrawals.</source>
        <translation>自分の入出金に合う年利率。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their shortfall</source>
        <translation>不足分</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>There was no whole month in which the benchmark moved that way.</source>
        <translation>ベンチマークがそう動いた月はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>There were no flows in this period.</source>
        <translation>この期間に入出金はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Tracking error</source>
        <translation>トラッキングエラー</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>True time-weighted return: what a unit held all the time earned, whatever came in or went out.</source>
        <translation>時間加重収益率：入出金に関係なく、ずっと保有していた1単位が得た収益率。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Up capture</source>
        <translation>上昇捕捉率</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the beginning</source>
        <translation>期首の評価額</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the close before the period.</source>
        <translation>期間前の終わり時点の評価額。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the close of the last day.</source>
        <translation>最終日の終わり時点の評価額。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the end</source>
        <translation>期末の評価額</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Value at the end less value at the beginning and what came from outside.</source>
        <translation>期末の評価額から、期首の評価額と外部からの額を引いたもの。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Variance of the benchmark</source>
        <translation>ベンチマークの分散</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Volatility</source>
        <translation>ボラティリティ</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Went outside</source>
        <translation>外部への出</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>What came from outside, less what left.</source>
        <translation>外部から入った額から出た額を引いたもの。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What came from outside, less what went out.</source>
        <translation>外部から入った額から出た額を引いたもの。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What is left of the gain: prices, income and costs, in the assets' own currencies.</source>
        <translation>損益の残り：資産自身の通貨での価格・収入・費用。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What the benchmark itself returned.</source>
        <translation>ベンチマーク自体の収益率。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>What was held before, at the new exchange rate.</source>
        <translation>以前からの保有分を新しい為替レートで。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What you would have now, had the same money gone into the benchmark on the same days.</source>
        <translation>同じ日に同じ資金をベンチマークに入れていた場合の現在額。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Where prices and exchange rates worked together.</source>
        <translation>価格と為替レートが同時に働いた部分。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Whole months</source>
        <translation>満月</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>XIRR</source>
        <translation>XIRR</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Yearly return beyond what beta explains.</source>
        <translation>ベータで説明される以上の年率収益率。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Yearly return over the largest drawdown.</source>
        <translation>年率収益率を最大ドローダウンで割ったもの。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Your TTWROR less that of the benchmark.</source>
        <translation>自分の TTWROR からベンチマークのものを引いたもの。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>beginning + sum of flow × days left ÷ days</source>
        <translation>期首 + 入出金 × 残日数 ÷ 日数 の合計</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>covariance ÷ variance</source>
        <translation>共分散 ÷ 分散</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>deviation × root of days a year</source>
        <translation>標準偏差 × 年間日数の平方根</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>end ÷ beginning − 1</source>
        <translation>期末 ÷ 期首 − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>end − beginning − in + out</source>
        <translation>期末 − 期首 − 入 + 出</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>gain ÷ average capital</source>
        <translation>損益 ÷ 平均資本</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>logarithm of the day's factor; days without a market join the next</source>
        <translation>その日の倍率の対数。市場のない日は翌日に含めます</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>made good on {}.</source>
        <translation>{} に回復。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>mean of the months ÷ mean of the benchmark's months</source>
        <translation>月の平均 ÷ ベンチマークの月の平均</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>not made good yet.</source>
        <translation>まだ回復していません。</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>own − benchmark's</source>
        <translation>自分 − ベンチマーク</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>own − risk-free − beta × (benchmark's − risk-free)</source>
        <translation>自分 − 無リスク − ベータ ×（ベンチマーク − 無リスク）</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>product of (1 + month), − 1</source>
        <translation>（1 + 月次）の積 − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>product of (end + out) ÷ (value before + in) of its days, − 1</source>
        <translation>各日の（終値 + 出）÷（前の評価額 + 入）の積 − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>root of the sum of (return − mean)² ÷ (count − 1)</source>
        <translation>（収益率 − 平均）² の合計 ÷（個数 − 1）の平方根</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>sum of flow ÷ (1 + rate) to the power of days ÷ 365</source>
        <translation>入出金 ÷（1 + 率）の（日数 ÷ 365）乗 の合計</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the index was never below an earlier peak</source>
        <translation>指数が以前の高値を下回ることはありませんでした</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the rate at which the discounted flows come to nothing</source>
        <translation>割り引いた入出金の合計がゼロになる率</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the same beginning and flows, in the benchmark</source>
        <translation>同じ期首と入出金をベンチマークで</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the same of those below the mean alone</source>
        <translation>平均未満のものだけの同じ値</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>yearly return ÷ largest drawdown</source>
        <translation>年率収益率 ÷ 最大ドローダウン</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>{} from {} to {}</source>
        <translation>{1} から {2} に {0}</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1 month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1M</source>
        <translation>1月</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1Y</source>
        <translation>1年</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3 months</source>
        <translation>3 か月</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3 years</source>
        <translation>3 年</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3M</source>
        <translation>3月</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3Y</source>
        <translation>3年</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>5 years</source>
        <translation>5 年</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>5Y</source>
        <translation>5年</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>6 months</source>
        <translation>6 か月</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>6M</source>
        <translation>6月</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>Since the first entry</source>
        <translation>最初の記録から</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>This year so far</source>
        <translation>年初から</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>YTD</source>
        <translation>年初来</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 1 month</source>
        <translation>1 か月間</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 12 months</source>
        <translation>12 か月間</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 3 months</source>
        <translation>3 か月間</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 3 years</source>
        <translation>3 年間</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 5 years</source>
        <translation>5 年間</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 6 months</source>
        <translation>6 か月間</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>since the beginning</source>
        <translation>開始以来</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>this year</source>
        <translation>今年</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Accounts</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Allocation</source>
        <translation>資産配分</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Analysis of trades</source>
        <translation>トレードの分析</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Background work</source>
        <translation>バックグラウンド処理</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Balances</source>
        <translation>残高</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Balances and statements</source>
        <translation>残高と明細書</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Baskets</source>
        <translation>バスケット</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Calendar of results</source>
        <translation>損益カレンダー</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Debts</source>
        <translation>負債</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Holdings</source>
        <translation>保有資産</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Income</source>
        <translation>収入</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Interest rules</source>
        <translation>利息ルール</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Net-worth statement</source>
        <translation>純資産表</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Performance</source>
        <translation>運用成績</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Property</source>
        <translation>不動産</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Property and valuables</source>
        <translation>不動産・貴重品</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Statement</source>
        <translation>純資産表</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Trades</source>
        <translation>トレード</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Vaults</source>
        <translation>積立</translation>
    </message>
</context>
<context>
    <name>price-chart</name>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Marks</source>
        <translation>印</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price in {}</source>
        <translation>価格（{}）</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>average cost {}</source>
        <translation>平均原価 {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>average cost {}, at today's rate</source>
        <translation>平均原価 {}（本日のレート）</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>dividend or other income</source>
        <translation>配当などの収入</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>sold</source>
        <translation>売却</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} on {}, {} on {}, changed by {}; lowest {} on {}, highest {} on {}.</source>
        <translation>{1} は {0}、{3} は {2}、変化 {4}。最低 {5}（{6}）、最高 {7}（{8}）。</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} splits and payments</source>
        <translation>分割と支払い {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} trades</source>
        <translation>売買 {} 件</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 amount of income has no known worth, and is in no sum.</source>
        <translation>金額不明の収入が 1 件あり、合計には含まれません。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 disposal has no known gain. It is listed, and in no sum.</source>
        <translation>損益不明の譲渡が 1 件あります。一覧には載りますが、合計には含まれません。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 disposal rests on an estimated cost or day of purchase.</source>
        <translation>推定の原価または購入日に基づく譲渡が 1 件あります。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>12 months</source>
        <translation>12か月</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>3 years</source>
        <translation>3 年</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>5 years</source>
        <translation>5 年</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A cell of a spreadsheet takes 32,767 signs. {count} longer texts are cut; a CSV file has them whole.</source>
        <translation>スプレッドシートのセルは 32,767 文字までです。それより長い {count} 件は切り詰められます。CSV ファイルには全文が入ります。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A sale belongs to the tax year of its day as it was written.</source>
        <translation>売却は、記載された日の課税年度に属します。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A spreadsheet keeps 15 digits of a number. All digits of {count} figures are in the same cells of the sheet “{sheet}”.</source>
        <translation>スプレッドシートの数値は 15 桁までです。{count} 個の数値の全桁は、シート「{sheet}」の同じセルにあります。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>About this report</source>
        <translation>このレポートについて</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Acquired</source>
        <translation>取得日</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>After tax</source>
        <translation>税引後</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>All income</source>
        <translation>すべての収入</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Allocation by type</source>
        <translation>種類別の資産配分</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amounts are shown rounded one by one, and may not add up to the last digit shown.</source>
        <translation>金額は個別に丸めて表示するため、最後の桁の合計が合わないことがあります。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amounts of past days are worked out to a millionth.</source>
        <translation>過去の日の金額は100万分の1まで計算されています。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>As known on</source>
        <translation>情報の時点</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Assets</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>At the beginning</source>
        <translation>期首</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>At the end of {last}, in {base}</source>
        <translation>{last} 末時点、{base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Beginning</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Beside {name}</source>
        <translation>{name} との比較</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Closing value</source>
        <translation>期末の評価額</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Cost</source>
        <translation>取得原価</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Cost basis</source>
        <translation>取得原価</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Coverage</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Days held</source>
        <translation>保有日数</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Disposals</source>
        <translation>譲渡</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <location filename="../../ui/reports/words.py"/>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee as paid</source>
        <translation>支払時の手数料</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee in</source>
        <translation>手数料の通貨</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From both</source>
        <translation>両方の要因</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From currencies</source>
        <translation>為替要因</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From outside</source>
        <translation>外部から</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From prices</source>
        <translation>価格要因</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From the close of {first} to {last}, in {base}</source>
        <translation>{first} 終値から {last} まで、{base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gain</source>
        <translation>損益</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gains</source>
        <translation>損益</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gains by tax year</source>
        <translation>課税年度別の損益</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Holdings</source>
        <translation>保有資産</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income</source>
        <translation>収入</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by kind</source>
        <translation>種類別の収入</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by month</source>
        <translation>月別の収入</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by payer</source>
        <translation>支払者別の収入</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Institution</source>
        <translation>金融機関</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Left out, as it does not count: {names}.</source>
        <translation>集計対象外のため除外：{names}。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Liabilities</source>
        <translation>負債</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Long term</source>
        <translation>長期</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Long term: held for more than {days} days.</source>
        <translation>長期：{days} 日を超える保有。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net contributions</source>
        <translation>純拠出額</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth</source>
        <translation>純資産</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth by month</source>
        <translation>月別の純資産</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth over time</source>
        <translation>純資産の推移</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Opening value</source>
        <translation>期首の評価額</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Other taxes paid</source>
        <translation>その他の支払税</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Page {} of {}</source>
        <translation>{} / {} ページ</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Payer</source>
        <translation>支払者</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Performance</source>
        <translation>運用成績</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Priced at</source>
        <translation>評価日</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Proceeds</source>
        <translation>売却代金</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Proceeds are what a sale brought less its fee; the fee of a purchase is part of the cost. Amounts in another currency are converted at the rate of their own day.</source>
        <translation>売却代金は売却額から手数料を引いたものです。購入の手数料は原価に含まれます。ほかの通貨の金額はその日のレートで換算されます。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Realized</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Realized gains</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns</source>
        <translation>収益率</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns by month</source>
        <translation>月別の収益率</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns by year</source>
        <translation>年別の収益率</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Scope</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Short term</source>
        <translation>短期</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Sold</source>
        <translation>売却</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Sold for</source>
        <translation>売却額</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>TTWROR</source>
        <translation>TTWROR</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax withheld</source>
        <translation>源泉徴収税</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax withheld is what was booked as tax for the payer, in the month in which it was booked.</source>
        <translation>源泉徴収税は、支払者について税として記帳された額で、記帳された月に入ります。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year</source>
        <translation>課税年度</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year {year}</source>
        <translation>{year} 課税年度</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year {year}: {first} to {last}, in {base}</source>
        <translation>{year} 課税年度：{first} ～ {last}、{base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>Tax year {}</source>
        <translation>{} 課税年度</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Term</source>
        <translation>保有期間</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>The figures follow the cost-basis method named above. Which rules apply to you, only the law of your country says.</source>
        <translation>数値は上記の取得原価の計算方法に従います。あなたに適用される規則は、お住まいの国の法律によります。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>The worth of some withheld tax is not known, and is in no sum.</source>
        <translation>一部の源泉徴収税の金額が不明で、合計には含まれません。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>There is nothing to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unknown: {reason}</source>
        <translation>不明：{reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unrealized</source>
        <translation>含み損益</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Up to {last}, in {base}</source>
        <translation>{last} まで、{base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Value</source>
        <translation>評価額</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Weight</source>
        <translation>比率</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What is not known is left empty, and is in no sum.</source>
        <translation>不明なものは空欄とし、合計に含めません。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What it is made of</source>
        <translation>内訳</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What made the value change</source>
        <translation>評価額が変化した要因</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Worked out on</source>
        <translation>計算日</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Worked out on {}</source>
        <translation>{} に計算</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>short position closed</source>
        <translation>売りポジションの決済</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset} in {account}</source>
        <translation>{account} の {asset}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset} in {account}: {reason}</source>
        <translation>{account} の {asset}：{reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset}: {reason}</source>
        <translation>{asset}：{reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} amounts of income have no known worth, and are in no sum.</source>
        <translation>金額不明の収入が {count} 件あり、合計には含まれません。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} disposals have no known gain. They are listed, and in no sum.</source>
        <translation>損益不明の譲渡が {count} 件あります。一覧には載りますが、合計には含まれません。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} disposals rest on an estimated cost or day of purchase.</source>
        <translation>推定の原価または購入日に基づく譲渡が {count} 件あります。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} more holdings have a value that is not fully known.</source>
        <translation>ほか {count} 件の保有資産は評価額が完全にはわかっていません。</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{first} to {last}, in {base}</source>
        <translation>{first} ～ {last}、{base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{known} of {counted} holdings have a known value</source>
        <translation>{counted} 件中 {known} 件の保有資産の評価額が判明</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} ほか {count} 件</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{} exact</source>
        <translation>{}（全桁）</translation>
    </message>
</context>
<context>
    <name>result-calendar</name>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Lost</source>
        <translation>負け</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Nothing closed.</source>
        <translation>決済はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Result</source>
        <translation>損益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Results of {}</source>
        <translation>{} の成績</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Trades</source>
        <translation>トレード</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Won</source>
        <translation>勝ち</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{} trade</source>
        <translation>{} 件</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{} trades</source>
        <translation>トレード {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{}, trades {}, won {}, lost {}</source>
        <translation>{}、トレード {} 件、勝ち {}、負け {}</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <location filename="../../ui/window/sample_offer.py"/>
        <source>Look around in sample data</source>
        <translation>サンプルデータを見る</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>About</source>
        <translation>Coffer について</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>After changes</source>
        <translation>変更後</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>After the next change: the newest has everything.</source>
        <translation>次の変更後：最新のものにすべて含まれています。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>All shortcuts as delivered</source>
        <translation>すべてのショートカットを初期状態に</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Amounts on charts</source>
        <translation>チャートの金額</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>At close</source>
        <translation>終了時</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Base currency</source>
        <translation>基準通貨</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Before an import</source>
        <translation>取り込み前</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Before → after</source>
        <translation>変更前 → 変更後</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Beginning of the tax year</source>
        <translation>課税年度の開始日</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>By hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Check the books</source>
        <translation>帳簿を確認</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Colours of gain and loss</source>
        <translation>損益の色</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Cost basis</source>
        <translation>取得原価</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Cost-basis method</source>
        <translation>取得原価の計算方法</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Currencies</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Currencies to show everything in</source>
        <translation>すべてを表示できる通貨</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Doctor</source>
        <translation>診断</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Fees paid in an asset</source>
        <translation>資産で支払った手数料</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>First day of the week</source>
        <translation>週の最初の曜日</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Height of table rows</source>
        <translation>表の行の高さ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>How rates are taken</source>
        <translation>為替レートの選び方</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Language and formats</source>
        <translation>言語と書式</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Light or dark</source>
        <translation>ライトまたはダーク</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Lock after a while</source>
        <translation>一定時間後にロック</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Long term begins after</source>
        <translation>長期とみなす期間</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Methods of single accounts</source>
        <translation>口座ごとの計算方法</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Negative amounts</source>
        <translation>マイナスの金額</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Net worth</source>
        <translation>純資産</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Now.</source>
        <translation>今。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Now: there are changes that no backup has.</source>
        <translation>今：どのバックアップにもない変更があります。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Numbers and dates</source>
        <translation>数値と日付</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Of what</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Opened and re-totalled after it was made.</source>
        <translation>作成後に開いて再計算しました。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Places of backups</source>
        <translation>バックアップの場所</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Rewards are income</source>
        <translation>リワードを収入とする</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Second factor</source>
        <translation>2要素認証</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Size of everything</source>
        <translation>全体の大きさ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Take everything with you</source>
        <translation>すべてを持ち出す</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The audit trail</source>
        <translation>監査証跡</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>The computer on which it was done.</source>
        <translation>操作が行われたコンピューター。</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The doctor</source>
        <translation>診断</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Trail</source>
        <translation>証跡</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Very weak</source>
        <translation>とても弱い</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Ways to unlock</source>
        <translation>ロック解除の方法</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What counts</source>
        <translation>集計対象</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What is left out of totals</source>
        <translation>合計から除かれるもの</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What was recorded</source>
        <translation>記録されたもの</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>When a price counts as old</source>
        <translation>価格を古いとみなす時期</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Where the books lie</source>
        <translation>帳簿の場所</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Your books</source>
        <translation>帳簿</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>net worth equal</source>
        <translation>純資産は一致</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>not equal</source>
        <translation>不一致</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>{} entries</source>
        <translation>{} 件の記録</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Back and forth in Help</source>
        <translation>ヘルプで戻る・進む</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Back to today</source>
        <translation>今日に戻る</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Choose the day to show</source>
        <translation>表示する日を選ぶ</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Close Coffer</source>
        <translation>Coffer を閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Close, or leave what is open</source>
        <translation>開いているものを閉じる</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Copy the chosen rows of a table</source>
        <translation>表で選んだ行をコピー</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Copy them with the columns’ titles</source>
        <translation>列見出し付きでコピー</translation>
    </message>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Go to a view</source>
        <translation>画面に移動</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Go to {}</source>
        <translation>{} に移動</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Help for what is shown</source>
        <translation>表示中の内容のヘルプ</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Hide or show amounts</source>
        <translation>金額の表示・非表示</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Larger and smaller text in Help</source>
        <translation>ヘルプの文字を大きく・小さく</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Load everything again</source>
        <translation>すべて読み込み直す</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Lock the books</source>
        <translation>帳簿をロック</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Move along a chart, day by day</source>
        <translation>チャートを1日ずつ移動</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Narrow or widen the sidebar</source>
        <translation>サイドバーを狭く・広くする</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>New order</source>
        <translation>新規注文</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Save a table as a file</source>
        <translation>表をファイルに保存</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Save what a form shows</source>
        <translation>フォームの内容を保存</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Search in Help</source>
        <translation>ヘルプ内を検索</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Search or run a command</source>
        <translation>検索またはコマンドの実行</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Shorter or longer period of a chart</source>
        <translation>チャートの期間を短く・長くする</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>This sheet</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Undo the last change</source>
        <translation>最後の変更を元に戻す</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>As known on {time}</source>
        <translation>{time} 時点の情報</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Assets</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>By</source>
        <translation>取得方法</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Credit cards</source>
        <translation>クレジットカード</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Digital assets</source>
        <translation>デジタル資産</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Figures are rounded one by one, and may not add up to the last digit shown.</source>
        <translation>数値は個別に丸めているため、最後の桁の合計が合わないことがあります。</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>In {currency}, at the end of each day</source>
        <translation>{currency} 建て、各日の終わり時点</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Investments</source>
        <translation>投資</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Liabilities</source>
        <translation>負債</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Loans</source>
        <translation>ローン</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Month ends</source>
        <translation>月末</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Mortgages</source>
        <translation>住宅ローン</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Net worth</source>
        <translation>純資産</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Net-worth statement</source>
        <translation>純資産表</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Of</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>On</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Only {scope}</source>
        <translation>{scope} のみ</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Other assets</source>
        <translation>その他の資産</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Other liabilities</source>
        <translation>その他の負債</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Own days</source>
        <translation>任意の日</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Precious metals</source>
        <translation>貴金属</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Property</source>
        <translation>不動産</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Quarter ends</source>
        <translation>四半期末</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Source</source>
        <translation>出所</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Total assets</source>
        <translation>資産合計</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Total liabilities</source>
        <translation>負債合計</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Vehicles</source>
        <translation>車両</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Year end and today</source>
        <translation>年末と今日</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Year ends</source>
        <translation>年末</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>old</source>
        <translation>古い</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>rests on an old price</source>
        <translation>古い価格に基づいています</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>something in it is not known, and not counted in it</source>
        <translation>一部が不明で、含まれていません</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: its history is not complete ({days})</source>
        <translation>{what}：履歴が不完全です（{days}）</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: no price is known ({days}); its value is unknown</source>
        <translation>{what}：価格が不明です（{days}）。評価額は不明</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: no rate to the base currency ({days}); its value is unknown</source>
        <translation>{what}：基準通貨へのレートがありません（{days}）。評価額は不明</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: nothing says how much is held ({days})</source>
        <translation>{what}：保有量を示すものがありません（{days}）</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: the price is an old one, of {at} ({days})</source>
        <translation>{what}：{at} の古い価格です（{days}）</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: valued by hand, on {at} ({days})</source>
        <translation>{what}：{at} に手入力で評価（{days}）</translation>
    </message>
</context>
<context>
    <name>trades</name>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>+ Order</source>
        <translation>＋ 注文</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>A fee was taken in something that has no price.</source>
        <translation>価格のない資産で手数料が取られています。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A limit order can be placed without one.</source>
        <translation>指値注文なら価格がなくても出せます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A position on the other side is open: close that first.</source>
        <translation>反対側のポジションがあります。先に決済してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>A real account. Place the order by hand at the broker; it is noted here, and its fills are typed in or synced.</source>
        <translation>実口座です。注文は証券会社で手動で出してください。ここには控えを残し、約定は入力または同期します。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A stop-loss lies on the losing side of the price.</source>
        <translation>損切りは価格の損失側に置きます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>A strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A target lies on the winning side of the price.</source>
        <translation>目標は価格の利益側に置きます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>AAPL, BTC/USDT, AAPL 240C 19 Dec 2026</source>
        <translation>AAPL, BTC/USDT, AAPL 240C 19 Dec 2026</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>About this position</source>
        <translation>このポジションについて</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Add a stop-loss and a target</source>
        <translation>損切りと目標を付ける</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All accounts</source>
        <translation>すべての口座</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>As quoted: of an option, of one share</source>
        <translation>気配値どおり。オプションは 1 株あたり</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Assignment</source>
        <translation>割当</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>At least {}.</source>
        <translation>{} 以上。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>At the target</source>
        <translation>目標到達時</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average price of the closing fills.</source>
        <translation>決済約定の平均価格。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average price of the opening fills, weighted by quantity.</source>
        <translation>新規約定の平均価格（数量加重）。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Becomes a limit order once the price reaches the stop.</source>
        <translation>価格がストップに達すると指値注文になります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Becomes a market order once the price reaches the stop.</source>
        <translation>価格がストップに達すると成行注文になります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Beside the list</source>
        <translation>一覧の横</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Bot “{}”</source>
        <translation>ボット「{}」</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Both are placed when the order is filled; the first that fills cancels the other.</source>
        <translation>注文が約定すると両方が出され、先に約定した方がもう一方を取り消します。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Brought</source>
        <translation>受取額</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy</source>
        <translation>購入</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy to close</source>
        <translation>買い決済</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy to open</source>
        <translation>新規買い</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Buying power</source>
        <translation>取引余力</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Buying power left</source>
        <translation>残りの取引余力</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>By the account's rules</source>
        <translation>口座の規則による</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Can close</source>
        <translation>決済可能</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Cancel the order</source>
        <translation>注文を取り消す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Cancelled</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Cancelled: {}.</source>
        <translation>取消済み：{}。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Cash, less what working orders may still take</source>
        <translation>現金から、執行中の注文が使う可能性のある額を引いたもの</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Change the order</source>
        <translation>注文を変更</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Choose a position to see what it rests on.</source>
        <translation>ポジションを選ぶと、その根拠が表示されます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Choose a position to write down why it was opened.</source>
        <translation>ポジションを選ぶと、建てた理由を書き留められます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Close, all or in part…</source>
        <translation>全部または一部を決済…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Closed</source>
        <translation>決済済み</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Closed on</source>
        <translation>決済日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Closed trades that won ÷ all closed trades; break-even ones count as not won. All legs of a strategy are one trade.</source>
        <translation>勝った決済済みトレード ÷ 決済済みトレード全体。損益ゼロは勝ちに数えません。戦略の脚はまとめて 1 件です。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Close…</source>
        <translation>決済…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Closing fills: quantity × average price</source>
        <translation>決済約定：数量 × 平均価格</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Cost</source>
        <translation>取得原価</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Crypto</source>
        <translation>暗号資産</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Delivery</source>
        <translation>受渡し</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>ETF</source>
        <translation>ETF</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Exercise</source>
        <translation>行使</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Expired</source>
        <translation>満期</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Expiry</source>
        <translation>満期日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Fees would take all that it brings.</source>
        <translation>手数料で代金がすべてなくなります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Fees {}, taken off both</source>
        <translation>手数料 {}（両方から差引済み）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fill</source>
        <translation>約定</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Filled</source>
        <translation>約定済み</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fills at the next price, whatever it is.</source>
        <translation>次の価格で、いくらでも約定します。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fills at this price or a better one, or not.</source>
        <translation>この価格かより有利な価格でのみ約定します。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Filter positions</source>
        <translation>ポジションを絞り込む</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>For example: typed twice</source>
        <translation>例：二重に入力した</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Gain if filled</source>
        <translation>約定時の利益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Gain ÷ what was risked by the first planned stop</source>
        <translation>利益 ÷ 最初の計画ストップによるリスク</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give a limit price.</source>
        <translation>指値を入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give a stop price.</source>
        <translation>逆指値を入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give more than nothing.</source>
        <translation>0 より大きい値を入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Good until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Held</source>
        <translation>保有期間</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Import executions…</source>
        <translation>約定を取り込む…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>In {}</source>
        <translation>{} 建て</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>It counts no more: the position is worked out without it.</source>
        <translation>数えなくなり、ポジションはこれを除いて計算されます。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>It trades in steps of {}.</source>
        <translation>取引単位は {} です。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Its entry in the ledger is voided with it.</source>
        <translation>元帳の記録も一緒に無効になります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <location filename="../../ui/trades/side.py"/>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Last</source>
        <translation>直近</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Last day: {}</source>
        <translation>最終日：{}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Limit</source>
        <translation>指値</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Limit price</source>
        <translation>指値</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Market</source>
        <translation>成行</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Max drawdown</source>
        <translation>最大ドローダウン</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>More than the account can pay.</source>
        <translation>口座で支払える額を超えています。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>New here</source>
        <translation>新規銘柄</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>New order</source>
        <translation>新規注文</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>New order (Ctrl+O)</source>
        <translation>新規注文（Ctrl+O）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Newest price</source>
        <translation>最新の価格</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Newest price × open × multiplier − cost; of a short the other way round</source>
        <translation>最新価格 × 未決済数量 × 乗数 − 原価。売りは逆</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>No position fits</source>
        <translation>条件に合うポジションがありません</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>No position yet</source>
        <translation>ポジションはまだありません</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>No price is known yet.</source>
        <translation>価格はまだわかりません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>No price is known, so what is open has no value.</source>
        <translation>価格がわからないため、保有分の評価額がありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>No price is known: give a limit price, or a quantity.</source>
        <translation>価格がわかりません。指値または数量を入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>No trade has been closed in this period.</source>
        <translation>この期間に決済されたトレードはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Not defined: no trade has lost.</source>
        <translation>定義なし：負けトレードがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Not defined: no trade has won.</source>
        <translation>定義なし：勝ちトレードがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Note the order</source>
        <translation>注文を控える</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Nothing in the books has this symbol: look twice at its spelling.</source>
        <translation>このシンボルは帳簿にありません。つづりを確認してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Nothing is open that this would close.</source>
        <translation>これで決済できるものがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Of all fills</source>
        <translation>すべての約定の合計</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Of paper money.</source>
        <translation>模擬資金のもの。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Of the whole, what is filled included</source>
        <translation>全体の数量（約定済みを含む）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Of this computer's clock; empty: now, or noon</source>
        <translation>このコンピューターの時刻。空欄：現在、または正午</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Of what is open, first in first out, with entry fees</source>
        <translation>保有分の原価（先入先出法、建玉手数料込み）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Only {} can be closed.</source>
        <translation>決済できるのは {} だけです。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Open</source>
        <translation>未決済</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Open P&amp;L</source>
        <translation>評価損益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Open a paper account</source>
        <translation>模擬口座を開く</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <source>Open {}</source>
        <translation>保有中 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Open, less what working closing orders still ask for</source>
        <translation>保有分から、執行中の決済注文の残りを引いたもの</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened</source>
        <translation>建てた日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened less closed</source>
        <translation>新規から決済を引いたもの</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened on</source>
        <translation>建てた日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Opened {}, closed {}, open {}</source>
        <translation>新規 {}、決済 {}、残り {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opening fills: quantity × average price</source>
        <translation>新規約定：数量 × 平均価格</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Order ticket</source>
        <translation>注文票</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Order ticket, position and journal</source>
        <translation>注文票、ポジション、日誌</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Order: {}.</source>
        <translation>注文：{}。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Orders and fills</source>
        <translation>注文と約定</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>P&amp;L</source>
        <translation>損益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Paper</source>
        <translation>模擬</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper accounts…</source>
        <translation>模擬口座…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper money</source>
        <translation>模擬資金</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper money only</source>
        <translation>模擬資金のみ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Paper money: nothing leaves this computer.</source>
        <translation>模擬資金：このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Paper trades are left out.</source>
        <translation>模擬トレードは除いています。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Partly filled</source>
        <translation>一部約定</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Pending</source>
        <translation>未発注</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Place a paper order in the ticket: what fills becomes a position here.</source>
        <translation>注文票から模擬注文を出してください。約定したものがここでポジションになります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Place it again</source>
        <translation>もう一度出す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Place paper order</source>
        <translation>模擬注文を出す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Place the order</source>
        <translation>注文を出す</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/side.py"/>
        <source>Position</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Positions that were opened up to {}. Their quantities, prices and results are today’s: trades do not move in time.</source>
        <translation>{} までに建てたポジションです。数量、価格、損益は今日のもので、トレードは過去の時点には戻りません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Press to see its entry in the ledger.</source>
        <translation>押すと元帳の記録を表示します。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Prices are multiples of {} above zero.</source>
        <translation>価格は 0 より大きい {} の倍数です。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Proceeds</source>
        <translation>売却代金</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Proceeds less fees, less what this part of the position cost with its fees</source>
        <translation>代金から手数料と、この部分の手数料込み原価を引いたもの</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Profit factor</source>
        <translation>プロフィットファクター</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × (price − stop-loss), and both fees</source>
        <translation>数量 ×（価格 − 損切り）に両方の手数料を加えたもの</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × (target − price), less both fees</source>
        <translation>数量 ×（目標 − 価格）から両方の手数料を引いたもの</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × price × {}</source>
        <translation>数量 × 価格 × {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Real</source>
        <translation>実取引</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real and paper accounts; paper never counts in net worth</source>
        <translation>実口座と模擬口座。模擬は純資産に含めません</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real money</source>
        <translation>実際の資金</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real money only</source>
        <translation>実際の資金のみ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Realized</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Realized and open, after fees, in the currency it trades in.</source>
        <translation>実現分と評価分。手数料差引後、取引通貨建て。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Realized this year</source>
        <translation>今年の実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Realized {}</source>
        <translation>実現 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Record the fill</source>
        <translation>約定を記録</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Rolled from another position</source>
        <translation>別のポジションからロール</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Say what to trade.</source>
        <translation>取引する銘柄を入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell</source>
        <translation>売却</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell to close</source>
        <translation>売り決済</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell to open</source>
        <translation>新規売り</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Show in Activity</source>
        <translation>履歴で表示</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Show its entry in Activity</source>
        <translation>履歴で記録を表示</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>State its price…</source>
        <translation>価格を入力…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Stock</source>
        <translation>株式</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Stop</source>
        <translation>逆指値</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Stop price</source>
        <translation>逆指値</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Stop-limit</source>
        <translation>逆指値（指値）</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Stop-loss</source>
        <translation>損切り</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Symbol</source>
        <translation>シンボル</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Take over what the ledger has…</source>
        <translation>元帳の内容を引き継ぐ…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>The deepest fall of the account's money with realized results below its highest so far ÷ that highest.</source>
        <translation>実現損益を加えた口座資金が、それまでの最高額から最も下がった幅 ÷ その最高額。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>The deepest fall of the sum of closed trades below its highest so far, in money: what share of a real account that is, is not known.</source>
        <translation>決済済みトレードの累計が、それまでの最高から最も下がった金額。実口座に対する割合はわかりません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>The least that works is {}.</source>
        <translation>可能な最小は {} です。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>The most that the amount buys, fees included, cut down to the step.</source>
        <translation>その金額で買える最大の数量（手数料込み、取引単位に切り捨て）。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>The newest price; of what is closed, the average it was closed at.</source>
        <translation>最新の価格。決済済みは平均決済価格。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>The order was cancelled.</source>
        <translation>注文を取り消しました。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>There is no account to trade in yet.</source>
        <translation>取引できる口座がまだありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Trades as positions</source>
        <translation>トレードをポジションとして</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Try fewer words, another period, or all accounts.</source>
        <translation>語を減らすか、別の期間、またはすべての口座でお試しください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Type a fill</source>
        <translation>約定を入力</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Type a fill…</source>
        <translation>約定を入力…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a fee was taken in something that has no price.</source>
        <translation>不明：価格のない資産で手数料が取られています。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a rate into {} is missing.</source>
        <translation>不明：{} へのレートがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a rate on a day of closing is missing.</source>
        <translation>不明：決済日のレートがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: of a trade it is not known whether it won.</source>
        <translation>不明：勝敗のわからないトレードがあります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: one open position has no price.</source>
        <translation>不明：価格のない未決済ポジションが 1 件あります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: {} open positions have no price.</source>
        <translation>不明：価格のない未決済ポジションが {} 件あります。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Until cancelled</source>
        <translation>取消まで</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Until the close</source>
        <translation>引けまで</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Up to {}</source>
        <translation>最大 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Void</source>
        <translation>無効</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Void the fill</source>
        <translation>約定を無効にする</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Void the fill…</source>
        <translation>約定を無効にする…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Void this fill?</source>
        <translation>この約定を無効にしますか？</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What closing fills brought, first in first out, after fees.</source>
        <translation>決済約定の損益（先入先出法、手数料差引後）。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What fills opened, and what they closed of it.</source>
        <translation>約定で建てた数量と、そのうち決済した数量。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What is open at the newest price, less what it cost.</source>
        <translation>保有分の最新価格での評価額から原価を引いたもの。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What is open, less what working closing orders still ask for.</source>
        <translation>保有分から、執行中の決済注文の残りを引いたもの。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>What is won at the target ÷ risk</source>
        <translation>目標での利益 ÷ リスク</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>What the account can spend, less this order with its fees</source>
        <translation>口座で使える額から、この注文と手数料を引いたもの</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>What to do</source>
        <translation>売買区分</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>What you buy and sell will be shown here as positions, with their orders and fills, their result, and what can still be closed. Try it with paper money, import a broker's executions, or take over the buys and sells of your ledger.</source>
        <translation>売買は、注文、約定、損益、まだ決済できる数量とともに、ここにポジションとして表示されます。模擬資金で試すか、証券会社の約定を取り込むか、元帳の購入と売却を引き継いでください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Win rate</source>
        <translation>勝率</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Working</source>
        <translation>執行中</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Worth at least {}.</source>
        <translation>金額は {} 以上。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Write the time like 15:32.</source>
        <translation>時刻は 15:32 のように入力してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>a fee has no price</source>
        <translation>価格のない手数料があります</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>added with its first order</source>
        <translation>最初の注文とともに追加されます</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>and {} more</source>
        <translation>ほか {} 件</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>at work</source>
        <translation>執行中</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>by amount</source>
        <translation>金額で</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>by quantity</source>
        <translation>数量で</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>call</source>
        <translation>コール</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>copied from “{}”</source>
        <translation>「{}」からコピー</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>fee {}</source>
        <translation>手数料 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>fee {} {}</source>
        <translation>手数料 {} {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>folded up</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>level {}</source>
        <translation>レベル {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>limit {}</source>
        <translation>指値 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>market</source>
        <translation>成行</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>no price is known</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>nothing yet: its order is at work</source>
        <translation>まだなし：注文は執行中</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>paper</source>
        <translation>模擬</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>paper money</source>
        <translation>模擬資金</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>put</source>
        <translation>プット</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>realized {}</source>
        <translation>実現 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>short</source>
        <translation>売り</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>stop {}</source>
        <translation>逆指値 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>stop-loss</source>
        <translation>損切り</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>strategy noted</source>
        <translation>記入した戦略</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>the price is old</source>
        <translation>価格が古い</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>up to {}</source>
        <translation>最大 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>void</source>
        <translation>無効</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>working</source>
        <translation>執行中</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>{} R</source>
        <translation>{} R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>{} accounts</source>
        <translation>{} 口座</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>{} days</source>
        <translation>{} 日</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>{} h</source>
        <translation>{} 時間</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>{} is filled already: ask for more, or cancel the rest.</source>
        <translation>{} はすでに約定しています。数量を増やすか、残りを取り消してください。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>{} min</source>
        <translation>{} 分</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <source>{} of {}</source>
        <translation>{1} 中 {0}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <location filename="../../ui/trades/ticket.py"/>
        <source>{} · paper</source>
        <translation>{}・模擬</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>{}, closed {}</source>
        <translation>{}、決済 {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Σ (closing price − price of the oldest open fill) × quantity, after fees</source>
        <translation>Σ（決済価格 − 最も古い未決済約定の価格）× 数量、手数料差引後</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ (newest price × open quantity × multiplier − cost with entry fees) over open positions, of shorts the other way round; in {} at today's rates.</source>
        <translation>未決済ポジションの Σ（最新価格 × 未決済数量 × 乗数 − 建玉手数料込みの原価）。売りは逆。今日のレートで {} に換算。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ of gains ÷ Σ of losses of closed trades, in money after fees.</source>
        <translation>決済済みトレードの Σ 利益 ÷ Σ 損失（金額、手数料差引後）。</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ of what closing fills brought since 1 January, less what was paid for them, first in first out, after fees; in {} at today's rates.</source>
        <translation>1 月 1 日以降の決済約定の Σ 代金から原価を引いたもの（先入先出法、手数料差引後）。今日のレートで {} に換算。</translation>
    </message>
</context>
<context>
    <name>typed</name>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>A number has at most two sorts of separators.</source>
        <translation>数値の区切り記号は2種類までです。</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>A number has one decimal separator.</source>
        <translation>数値の小数点は1つです。</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>The thousands separators stand at odd places.</source>
        <translation>桁区切りの位置が正しくありません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>This is no number.</source>
        <translation>これは数値ではありません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>vaults</name>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>An estimate from the past, no promise.</source>
        <translation>過去からの推定で、保証ではありません。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Archived {}</source>
        <translation>{} にアーカイブ</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>At the planned {} a month, with prices as they are.</source>
        <translation>予定どおり毎月 {}、価格は現在のまま。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>At {} a month, the average of {} months, with prices as they are.</source>
        <translation>毎月 {}（{} か月の平均）、価格は現在のまま。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Exactly reached</source>
        <translation>ちょうど達成</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Expected</source>
        <translation>予測</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>From outside</source>
        <translation>外部から</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Its amount is not known.</source>
        <translation>金額がわかりません。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Known</source>
        <translation>判明</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Lower edge</source>
        <translation>下限</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Money alone does not swing, so there is no range.</source>
        <translation>現金だけでは変動しないため、範囲はありません。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>No target date</source>
        <translation>目標日なし</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Nothing feeds it yet, so there is nothing to look ahead from.</source>
        <translation>まだ割り当てがないため、見通しの元になるものがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Nothing was saved yet, and no plan is stated.</source>
        <translation>まだ積み立てがなく、予定額も指定されていません。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Reached {}</source>
        <translation>{} に達成</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Reached {}, below it again</source>
        <translation>{} に達成、その後下回る</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Target {}</source>
        <translation>目標 {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The dashed line is the middle of {} paths drawn from its own {} months, with {} a month saved; four of five end in the shaded range.</source>
        <translation>破線は、自身の {1} か月から引いた {0} 本の経路の中央で、毎月 {2} を積み立てた場合です。5 本中 4 本が網掛けの範囲に収まります。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The dashed one goes on with {} a month.</source>
        <translation>破線は毎月 {} で続けた場合です。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The history is too short for a range: it takes twelve whole months.</source>
        <translation>範囲を示すには履歴が短すぎます。丸 12 か月が必要です。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The solid line is what the vault held.</source>
        <translation>実線は積立の残高です。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The target is reached by {} on {} of them.</source>
        <translation>そのうち {1} が {0} までに目標に達します。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>There is no projection: what it holds is not known.</source>
        <translation>残高がわからないため、見通しはありません。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>There is nothing in it that could grow.</source>
        <translation>増える可能性のあるものが含まれていません。</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Upper edge</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>ahead</source>
        <translation>予定より先行</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>closed: not counted</source>
        <translation>解約済み：対象外</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>date is over</source>
        <translation>期日超過</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>excluded: not counted</source>
        <translation>除外：対象外</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>fully allocated here</source>
        <translation>ここですべて割り当て済み</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>hidden: not counted</source>
        <translation>非表示：対象外</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>likely range, 10th to 90th percentile of {} paths</source>
        <translation>予想される範囲（{} 本の経路の 10～90 パーセンタイル）</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>marked as scam: not counted</source>
        <translation>詐欺と指定：対象外</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>no longer in use: not counted</source>
        <translation>使用終了：対象外</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>not reached</source>
        <translation>未達成</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>nothing free</source>
        <translation>空きなし</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>nothing now</source>
        <translation>現在なし</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>on pace</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>paper money: not counted</source>
        <translation>模擬資金：対象外</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>reached {}</source>
        <translation>{} に達成</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} a month needed, {}</source>
        <translation>毎月 {} 必要、{}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} a month reaches it</source>
        <translation>毎月 {} で達成</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} above the target</source>
        <translation>目標を {} 上回る</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} also in {}</source>
        <translation>{1} にも {0}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} free</source>
        <translation>空き {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} now</source>
        <translation>現在 {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{} of {} on {}</source>
        <translation>{2} 時点で {1} 中 {0}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{} on {}</source>
        <translation>{1} に {0}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} to go</source>
        <translation>あと {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} too much</source>
        <translation>{} 超過</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}, expected</source>
        <translation>{}、予測</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}, from {} to {}</source>
        <translation>{}（{}～{}）</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}: history, target and outlook</source>
        <translation>{}：推移、目標、見通し</translation>
    </message>
</context>
<context>
    <name>whatif</name>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>As set</source>
        <translation>設定どおり</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>By which rule of Section 104</source>
        <translation>Section 104 のどの規則によるか</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Cost</source>
        <translation>取得原価</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Coverage</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Days held</source>
        <translation>保有日数</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Each account by its own method.</source>
        <translation>口座ごとの計算方法による。</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Gain</source>
        <translation>損益</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Gains of sales booked already would change by {}.</source>
        <translation>記帳済みの売却の損益が {} 変わります。</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>It would also change gains of sales that are booked already.</source>
        <translation>記帳済みの売却の損益も変わります。</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Long term</source>
        <translation>長期</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Lots</source>
        <translation>ロット</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Matched</source>
        <translation>対応</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Method</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Nothing of {} remains.</source>
        <translation>{} は残りません。</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Of what is held</source>
        <translation>保有分に対する割合</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Proceeds</source>
        <translation>売却代金</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Purchases of the same day are matched first, then those of the 30 days after, then the pool. What you buy back by {} counts against this sale.</source>
        <translation>まず同じ日の購入、次にその後 30 日間の購入、最後にプールと対応させます。{} までの買い戻しはこの売却に対応します。</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Realized</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Realized, compared with the method in force</source>
        <translation>適用中の計算方法と比べた実現損益</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Short term</source>
        <translation>短期</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Tax year</source>
        <translation>課税年度</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Term</source>
        <translation>保有期間</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>The lots you picked, then the method in force.</source>
        <translation>選んだロット、次に適用中の計算方法。</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Unrealized</source>
        <translation>含み損益</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Your lots</source>
        <translation>選んだロット</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>at {}</source>
        <translation>{} で</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>at {}, the price of {}</source>
        <translation>{1} の価格 {0} で</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>in force</source>
        <translation>適用中</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>no price is known: type one</source>
        <translation>価格不明：入力してください</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>same day</source>
        <translation>同じ日</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>which is old</source>
        <translation>古い価格です</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>within 30 days</source>
        <translation>30 日以内</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} keeps {} {}: cost {}, unrealized {}.</source>
        <translation>{} に {} {} が残ります：原価 {}、含み損益 {}。</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} {} held</source>
        <translation>{} {} を保有</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} {} remain in {} accounts: cost {}, unrealized {}.</source>
        <translation>{2} 口座に {0} {1} が残ります：原価 {3}、含み損益 {4}。</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{}: 1 lot goes</source>
        <translation>{}：1 ロットを払い出し</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{}: {} lots go</source>
        <translation>{}：{} ロットを払い出し</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A lot's cost is estimated.</source>
        <translation>ロットの原価が推定値です。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A part of the history or a price is missing.</source>
        <translation>履歴または価格の一部が欠けています。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A part rests on an old price or on a lot of unknown origin.</source>
        <translation>一部が古い価格または由来不明のロットに基づいています。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Activities</source>
        <translation>取引</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Airdrop</source>
        <translation>エアドロップ</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>All lots share one average cost.</source>
        <translation>すべてのロットが平均原価になります。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Balances</source>
        <translation>残高</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Buy</source>
        <translation>購入</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>By hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>CSV file</source>
        <translation>CSV ファイル</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Crypto</source>
        <translation>暗号資産</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Deposit</source>
        <translation>入金</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Digital asset</source>
        <translation>デジタル資産</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Dividend</source>
        <translation>配当</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Entries would bring it below zero.</source>
        <translation>記録のとおりだとゼロを下回ります。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>First in, first out: the oldest lots go first.</source>
        <translation>先入先出法：古いロットから払い出します。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Full</source>
        <translation>完全</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Highest cost first: the dearest lots go first.</source>
        <translation>高値優先：原価の高いロットから払い出します。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Interest paid</source>
        <translation>支払利息</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Investment</source>
        <translation>投資</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Last in, first out: the newest lots go first.</source>
        <translation>後入先出法：新しいロットから払い出します。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Liability</source>
        <translation>負債</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Linking transfers</source>
        <translation>振替をリンク中</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Making the file</source>
        <translation>ファイルを作成中</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>More left than is known to have come in.</source>
        <translation>判明している入庫より多く出ています。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>More was sold than was known to be held.</source>
        <translation>判明している保有量より多く売却されています。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>No exchange rate to your currency is known.</source>
        <translation>あなたの通貨への為替レートがわかりません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>No price is known yet.</source>
        <translation>価格はまだわかりません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Nothing says how much of it is held.</source>
        <translation>保有量を示すものがありません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Opening balance</source>
        <translation>開始残高</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Partial</source>
        <translation>一部</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Precious metal</source>
        <translation>貴金属</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Pricing</source>
        <translation>評価中</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Private company</source>
        <translation>非公開会社</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Property</source>
        <translation>不動産</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reconciliation</source>
        <translation>照合</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reward</source>
        <translation>リワード</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Section 104</source>
        <translation>Section 104</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sell</source>
        <translation>売却</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Settlement</source>
        <translation>決済</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Split</source>
        <translation>株式分割</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Statement</source>
        <translation>明細書</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Stock or fund</source>
        <translation>株式・ファンド</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Swap in</source>
        <translation>交換（受）</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Swap out</source>
        <translation>交換（渡）</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Tax</source>
        <translation>税金</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The cost of a lot is not known.</source>
        <translation>ロットの原価がわかりません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The day is before the first known entry.</source>
        <translation>最初の記録より前の日です。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The entries do not add up to the balance.</source>
        <translation>記録の合計が残高と一致しません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The exchange rate used is old.</source>
        <translation>使用した為替レートが古くなっています。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The last price is old.</source>
        <translation>最新の価格が古くなっています。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The lots do not add up to the balance.</source>
        <translation>ロットの合計が残高と一致しません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The whole history is known and the price is fresh.</source>
        <translation>すべての履歴がわかっており、価格も新しいです。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The worth of a fee is not known.</source>
        <translation>手数料の金額がわかりません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The worth of some income is not known.</source>
        <translation>一部の収入の金額がわかりません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>There is not enough evidence to state a figure.</source>
        <translation>数値を示すための根拠が足りません。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Transfer in</source>
        <translation>振替入金</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Transfer out</source>
        <translation>振替出金</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>UK: same day, then the next 30 days, then the pool.</source>
        <translation>英国：同日、次に 30 日以内、次にプール。</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Void</source>
        <translation>無効</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Withdrawal</source>
        <translation>出金</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>a later balance, walked back</source>
        <translation>後の残高から逆算</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>an earlier balance, walked forward</source>
        <translation>前の残高から計算</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>by one step</source>
        <translation>1 段階経由</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>by two steps</source>
        <translation>2 段階経由</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>long term</source>
        <translation>長期</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>reverse rate</source>
        <translation>逆レート</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>same currency</source>
        <translation>同じ通貨</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>short term</source>
        <translation>短期</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>the current balance</source>
        <translation>現在の残高</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>the entries alone</source>
        <translation>記録のみ</translation>
    </message>
</context>
<context>
    <name>yields</name>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>1 payout due</source>
        <translation>期日の来た支払い 1 件</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ 360</source>
        <translation>日数 ÷ 360</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ 365</source>
        <translation>日数 ÷ 365</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ days of the year</source>
        <translation>日数 ÷ その年の日数</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every quarter</source>
        <translation>毎四半期</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Monday to Friday</source>
        <translation>月曜から金曜</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Months of 30 days ÷ 360</source>
        <translation>1 か月 30 日 ÷ 360</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Not before it is paid</source>
        <translation>支払いまで繰り入れない</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Reward</source>
        <translation>リワード</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>arrived</source>
        <translation>入金</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>balance unknown</source>
        <translation>残高不明</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>checks only</source>
        <translation>確認のみ</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>compounded {}</source>
        <translation>複利 {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>due</source>
        <translation>期日到来</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>may still come</source>
        <translation>入金待ち</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>monthly, day {}</source>
        <translation>毎月 {} 日</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>monthly, last day</source>
        <translation>毎月末日</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>not begun</source>
        <translation>開始前</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>nothing came</source>
        <translation>入金なし</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>nothing earned</source>
        <translation>利息なし</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>paid by the rule</source>
        <translation>ルールによる支払い</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>paid twice: by the rule, and really</source>
        <translation>二重払い：ルールと実際の入金</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>since {}</source>
        <translation>{} 以降</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>taken out by hand</source>
        <translation>手動で外した</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>weekly, {}</source>
        <translation>毎週{}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>yearly, {day} {month}</source>
        <translation>毎年{month}{day}日</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{} APY</source>
        <translation>APY {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{} payouts due</source>
        <translation>期日の来た支払い {} 件</translation>
    </message>
</context>
</TS>
