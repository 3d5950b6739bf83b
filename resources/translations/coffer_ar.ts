<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Copy diagnostics</source>
        <translation>نسخ التشخيص</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Filter by name or licence</source>
        <translation>تصفية حسب الاسم أو الترخيص</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Licence of Coffer</source>
        <translation>ترخيص Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Licence…</source>
        <translation>الترخيص…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Other people’s work that ships with it, under their licences. Thank you.</source>
        <translation>أعمال آخرين تُرفق به بتراخيصها. شكرًا لهم.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Read the licence of {}</source>
        <translation>قراءة ترخيص {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Versions, the system and what the doctor found, as text for a question. No amounts, names or secrets are in it.</source>
        <translation>الإصدارات والنظام وما وجده الطبيب، كنص لسؤال. لا مبالغ فيه ولا أسماء ولا أسرار.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>What Coffer is made of</source>
        <translation>مم يتكون Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>as in its text</source>
        <translation>كما في نصه</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>{} lines are on the clipboard. Read them before you send them.</source>
        <translation>{} سطرًا في الحافظة. اقرأها قبل إرسالها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>{}, under the Apache License 2.0. It runs on your computer alone.</source>
        <translation>{}، بترخيص Apache 2.0. يعمل على حاسوبك وحده.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>As the base currency</source>
        <translation>كالعملة الأساسية</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Edit the account</source>
        <translation>تعديل الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>For example: Everyday account</source>
        <translation>مثال: الحساب اليومي</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>In use</source>
        <translation>مستخدَم</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Not counted in net worth</source>
        <translation>لا يُحسب في صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Paper money, never counted</source>
        <translation>مال تجريبي، لا يُحسب أبدًا</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Quantities may fall below zero (short selling)</source>
        <translation>يجوز أن تنزل الكميات تحت الصفر (بيع على المكشوف)</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Trades move its cash</source>
        <translation>الصفقات تحرّك نقد الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Why it does not count, for later</source>
        <translation>لماذا لا يُحسب، للرجوع إليه لاحقًا</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Holdings</source>
        <translation>الحيازات</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Latest entries</source>
        <translation>أحدث القيود</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>No entries yet.</source>
        <translation>لا توجد قيود بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>No history in the last year.</source>
        <translation>لا يوجد سجل في السنة الأخيرة.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Nothing is held here.</source>
        <translation>لا شيء محفوظ هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Show in Activity</source>
        <translation>عرض في النشاط</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Show in Holdings</source>
        <translation>عرض في الحيازات</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Value of the account over a year</source>
        <translation>قيمة الحساب خلال سنة</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>and {} more</source>
        <translation>و{} أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>{} coverage</source>
        <translation>التغطية: {}</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>{} today</source>
        <translation>{} اليوم</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>+ Account</source>
        <translation>+ حساب</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>By institution, with value, share and history. Add an account, or import a file: accounts named in it are added by themselves.</source>
        <translation>حسب المؤسسة، مع القيمة والحصة والسجل. أضف حسابًا أو استورد ملفًا: الحسابات المذكورة فيه تُضاف تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Edit the account</source>
        <translation>تعديل الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Filter accounts</source>
        <translation>تصفية الحسابات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/accounts/view.py"/>
        <source>Filter {} accounts</source>
        <translation>
            <numerusform>تصفية الحسابات</numerusform>
            <numerusform>تصفية حساب واحد</numerusform>
            <numerusform>تصفية حسابين</numerusform>
            <numerusform>تصفية {} حسابات</numerusform>
            <numerusform>تصفية {} حسابًا</numerusform>
            <numerusform>تصفية {} حساب</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Your accounts will be listed here</source>
        <translation>ستظهر حساباتك هنا</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>+ New entry</source>
        <translation>+ قيد جديد</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>12 months</source>
        <translation>12 شهرًا</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All dates</source>
        <translation>كل التواريخ</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Also show entries that were voided.</source>
        <translation>عرض القيود المبطَلة أيضًا.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Filter the ledger</source>
        <translation>تصفية دفتر الأستاذ</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Group: {}</source>
        <translation>المجموعة: {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Only entries of this holding. Press to show all.</source>
        <translation>قيود هذه الحيازة فقط. اضغط لعرض الكل.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Undo an import or an edit as a whole.</source>
        <translation>التراجع عن استيراد أو تعديل بكامله.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Undo…</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Voided</source>
        <translation>المبطَلة</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>{} kinds</source>
        <translation>{} أنواع</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Buys and sells, deposits, transfers, dividends, fees: each with what it did. Nothing is ever overwritten; a correction stays visible beside what it corrects.</source>
        <translation>عمليات الشراء والبيع والإيداعات والتحويلات والتوزيعات والرسوم: كلٌّ مع أثره. لا يُكتب فوق شيء أبدًا؛ يبقى التصحيح ظاهرًا بجانب ما يصححه.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Everything that happens will be listed here</source>
        <translation>سيظهر هنا كل ما يحدث</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Ledger</source>
        <translation>دفتر الأستاذ</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>No entry fits the filter</source>
        <translation>لا قيد يطابق التصفية</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Try fewer words, other dates, or show all kinds and accounts.</source>
        <translation>جرّب كلمات أقل أو تواريخ أخرى، أو اعرض كل الأنواع والحسابات.</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>1 entry</source>
        <translation>قيد واحد</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>Decide</source>
        <translation>اتخاذ قرار</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>{} entries</source>
        <translation>{} قيود</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>{} entries so far…</source>
        <translation>{} قيدًا حتى الآن…</translation>
    </message>
</context>
<context>
    <name>AllocationCard</name>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Allocation</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Allocation {}, choose another</source>
        <translation>التوزيع {}، اختر غيره</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Assets {}</source>
        <translation>الأصول {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Debt to assets {}</source>
        <translation>الديون إلى الأصول {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Debts {}</source>
        <translation>الديون {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>How it is meant to be, and the trades that lead there</source>
        <translation>كيف ينبغي أن يكون، والصفقات المؤدية إليه</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>In no group</source>
        <translation>في لا مجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>No debts</source>
        <translation>لا ديون</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>as bars</source>
        <translation>كأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>as tiles</source>
        <translation>كمربعات</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by account</source>
        <translation>حسب الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by currency</source>
        <translation>حسب العملة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by group</source>
        <translation>حسب المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by institution</source>
        <translation>حسب المؤسسة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by type</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>{} others</source>
        <translation>{} أخرى</translation>
    </message>
</context>
<context>
    <name>AllocationView</name>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>All without a target</source>
        <translation>كل ما ليس له هدف</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Allocation</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Allocation by {}</source>
        <translation>التوزيع حسب {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Bars</source>
        <translation>أعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>By type, currency, institution, account or group, beside how it is meant to be, and what to buy or sell to get there.</source>
        <translation>حسب النوع أو العملة أو المؤسسة أو الحساب أو المجموعة، بجانب ما ينبغي أن يكون، وما يُشترى أو يُباع للوصول إليه.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Drift, points</source>
        <translation>الانحراف بالنقاط</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Nothing is owned on this day.</source>
        <translation>لا شيء مملوك في هذا اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Saved as {}.</source>
        <translation>حُفظ باسم {}.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Set targets…</source>
        <translation>تحديد الأهداف…</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Shown as</source>
        <translation>معروض كـ</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Split by</source>
        <translation>التقسيم حسب</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Tiles</source>
        <translation>مربعات</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>What you own is divided here</source>
        <translation>هنا يُقسَّم ما تملكه</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>debts of {} stand apart</source>
        <translation>ديون بقيمة {} قائمة بذاتها</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>without a known worth: {}</source>
        <translation>بلا قيمة معروفة: {}</translation>
    </message>
</context>
<context>
    <name>AnalysisView</name>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Go to trades</source>
        <translation>الانتقال إلى الصفقات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>No trade that this asks for has closed.</source>
        <translation>لم تُغلق أي صفقة مطابقة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>What your trades say</source>
        <translation>ما تقوله صفقاتك</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Win rate, expectancy, drawdown, and results by tag, instrument and hour, as soon as a trade has closed.</source>
        <translation>نسبة الربح والتوقع والتراجع والنتائج حسب الوسم والأداة والساعة، حالما تُغلق صفقة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Worst</source>
        <translation>الأسوأ</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>100 % (as the system)</source>
        <translation>100 % (كالنظام)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>A sign or an arrow always stands beside the colour.</source>
        <translation>بجانب اللون دائمًا إشارة أو سهم.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Blue and orange</source>
        <translation>أزرق وبرتقالي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Closing the window leaves Coffer there</source>
        <translation>إغلاق النافذة يُبقي Coffer هناك</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours follow the system.</source>
        <translation>الألوان تتبع النظام.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours of gain and loss</source>
        <translation>ألوان الربح والخسارة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Dark colours.</source>
        <translation>ألوان داكنة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Gain and loss: {}.</source>
        <translation>الربح والخسارة: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Green and red</source>
        <translation>أخضر وأحمر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Height of table rows</source>
        <translation>ارتفاع أسطر الجداول</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light colours.</source>
        <translation>ألوان فاتحة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Little moves here, and nothing for longer than a blink. Without motion menus open at once and the cursor does not blink.</source>
        <translation>الحركة هنا قليلة ولا تزيد على لمح البصر. وبدونها تُفتح القوائم فورًا ولا يومض المؤشر.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>More rows at a glance, or more room around each.</source>
        <translation>أسطر أكثر في نظرة واحدة، أو مساحة أوسع حول كل منها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Off: {}.</source>
        <translation>معطَّل: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>On top of what the system asks for.</source>
        <translation>إضافة إلى ما يطلبه النظام.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>On: {}.</source>
        <translation>مفعَّل: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Roomy</source>
        <translation>واسعة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Show an icon in the system’s tray</source>
        <translation>عرض أيقونة في منطقة إعلام النظام</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Size of everything</source>
        <translation>حجم كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Size: {}, from the next start.</source>
        <translation>الحجم: {}، من التشغيل القادم.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Sizes</source>
        <translation>الأحجام</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Takes effect when Coffer starts the next time.</source>
        <translation>يسري عند تشغيل Coffer في المرة القادمة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>This desktop has no tray.</source>
        <translation>ليس لسطح المكتب هذا منطقة إعلام.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Tray</source>
        <translation>منطقة الإعلام</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>With net worth, as long as amounts are shown</source>
        <translation>مع صافي الثروة ما دامت المبالغ ظاهرة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>“As the system” changes with it, also in the evening.</source>
        <translation>«كالنظام» يتغير معه، في المساء أيضًا.</translation>
    </message>
</context>
<context>
    <name>ArchiveCard</name>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Every row in open, documented files (JSON lines and CSV) with its attachments and digests; nothing is left out but secrets. It is readable for anyone: keep it safe.</source>
        <translation>كل سطر في ملفات مفتوحة موثّقة (JSON Lines وCSV) مع المرفقات والبصمات؛ لا يُستثنى سوى الأسرار. يمكن لأي شخص قراءتها: احفظها في مكان آمن.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Everything is in {}: {} entries, {} attachments. Anyone can read it.</source>
        <translation>كل شيء في {}: {} قيدًا، {} مرفقًا. يمكن لأي شخص قراءته.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export everything</source>
        <translation>تصدير كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export everything into a folder</source>
        <translation>تصدير كل شيء إلى مجلد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Import an archive</source>
        <translation>استيراد أرشيف</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Imported and checked: {} entries, {} attachments.</source>
        <translation>استُورد وتم التحقق: {} قيدًا، {} مرفقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Of a folder…</source>
        <translation>من مجلد…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Of a zip file…</source>
        <translation>من ملف zip…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive into books that are still empty.</source>
        <translation>يقرأ أرشيفًا كهذا إلى دفاتر لا تزال فارغة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive into these books, which are empty.</source>
        <translation>يقرأ أرشيفًا كهذا إلى هذه الدفاتر، وهي فارغة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive, but only into empty books: these have entries. Make another profile for it.</source>
        <translation>يقرأ أرشيفًا كهذا، لكن إلى دفاتر فارغة فقط: في هذه قيود. أنشئ ملفًا شخصيًا آخر له.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Secrets were left out: connect providers anew.</source>
        <translation>استُثنيت الأسرار: صِل المزوّدين من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Take everything with you</source>
        <translation>خذ كل شيء معك</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>These books have no archive service.</source>
        <translation>ليس لهذه الدفاتر خدمة أرشيف.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>To a folder…</source>
        <translation>إلى مجلد…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>To a zip file…</source>
        <translation>إلى ملف zip…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/archive_card.py"/>
        <source>{} secrets were left out.</source>
        <translation>
            <numerusform>لم يُستثنَ أي سر.</numerusform>
            <numerusform>استُثني سر واحد.</numerusform>
            <numerusform>استُثني سران.</numerusform>
            <numerusform>استُثنيت {} أسرار.</numerusform>
            <numerusform>استُثني {} سرًا.</numerusform>
            <numerusform>استُثني {} سر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaChart</name>
    <message>
        <location filename="../../ui/charts/area.py"/>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
</context>
<context>
    <name>AsOfPopup</name>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>Day to show</source>
        <translation>اليوم المعروض</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>End of last month</source>
        <translation>نهاية الشهر الماضي</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>End of last year</source>
        <translation>نهاية السنة الماضية</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <location filename="../../ui/settings/ask.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AttributionCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>What made the value change</source>
        <translation>ما الذي غيّر القيمة</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>A backup did not come to the same figures. Make a new one.</source>
        <translation>نسخة لم تبلغ الأرقام نفسها. أنشئ واحدة جديدة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>A second place for backups</source>
        <translation>مكان ثانٍ للنسخ الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>All backups are on the same disk as the books: if it fails, all of them are gone.</source>
        <translation>كل النسخ على القرص نفسه مع الدفاتر: إذا تعطل ضاعت كلها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up to a file</source>
        <translation>نسخ احتياطي إلى ملف</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up to a file…</source>
        <translation>نسخ احتياطي إلى ملف…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backed up to {}, and verified.</source>
        <translation>نُسخت إلى {} وتم التحقق منها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backed up, and verified.</source>
        <translation>نُسخت احتياطيًا وتم التحقق منها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Coffer does it by itself once a week, when there is a backup.</source>
        <translation>يفعل Coffer ذلك تلقائيًا مرة في الأسبوع متى وُجدت نسخة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>How they stand</source>
        <translation>حالتها</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Last proven restore</source>
        <translation>آخر استعادة مثبتة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Newest good backup</source>
        <translation>أحدث نسخة سليمة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Next one</source>
        <translation>التالية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>No backups are made of these books: this window was opened without them.</source>
        <translation>لا تُنشأ نسخ احتياطية لهذه الدفاتر: فُتحت هذه النافذة بدونها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>No restore was proven yet</source>
        <translation>لم تُثبت أي استعادة بعد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Prove it now</source>
        <translation>إثبات الآن</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restored and re-totalled: everything is equal to the last digit.</source>
        <translation>استُعيدت وأُعيد حسابها: كل شيء متساوٍ حتى آخر رقم.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restores the newest and an older backup into a scratch place, works out every figure anew and compares it with the backup's own</source>
        <translation>يستعيد أحدث نسخة ونسخة أقدم في مكان تجريبي، ويعيد حساب كل رقم ويقارنه بأرقام النسخة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restoring</source>
        <translation>جارٍ الاستعادة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restoring into a scratch place</source>
        <translation>جارٍ الاستعادة في مكان تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>The books are those of {}. The ones that were there are kept as {}.</source>
        <translation>الدفاتر الآن هي دفاتر {}. وحُفظت السابقة باسم {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>The last restore failed</source>
        <translation>فشلت آخر استعادة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>There is none yet.</source>
        <translation>لا توجد بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>These books are backed up by whoever runs the server. Export them under “Data” to have a copy of your own.</source>
        <translation>هذه الدفاتر ينسخها من يدير الخادم. صدّرها من «البيانات» لتكون لك نسخة خاصة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>{} No restore was proven for more than 14 days, or no backup could be made for more than 3.</source>
        <translation>{} لم تُثبت أي استعادة منذ أكثر من 14 يومًا، أو تعذر إنشاء نسخة منذ أكثر من 3.</translation>
    </message>
</context>
<context>
    <name>BalancePart</name>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source> since {}</source>
        <translation> منذ {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Available</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Balances and statements</source>
        <translation>الأرصدة والكشوف</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Close account…</source>
        <translation>إغلاق الحساب…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Current</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Last balance stated: {}</source>
        <translation>آخر رصيد مذكور: {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Leave out…</source>
        <translation>استبعاد…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>No balance was ever stated; the value rests on the entries alone.</source>
        <translation>لم يُذكر أي رصيد قط؛ القيمة مبنية على القيود وحدها.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Set balance…</source>
        <translation>ذكر الرصيد…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>and {} more</source>
        <translation>و{} أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>limit less what is owed</source>
        <translation>الحد ناقص المستحق</translation>
    </message>
</context>
<context>
    <name>BalancesView</name>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>All that was stated…</source>
        <translation>كل ما ذُكر…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Balances and statements will be shown here</source>
        <translation>ستظهر الأرصدة والكشوف هنا</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Choose a balance to see how it stands.</source>
        <translation>اختر رصيدًا لترى حاله.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Choose a month to see what proves it, or to state its balance.</source>
        <translation>اختر شهرًا لترى ما يثبته أو لتذكر رصيده.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Closed and hidden too</source>
        <translation>المغلقة والمخفية أيضًا</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Does not count. {}</source>
        <translation>لا يُحسب. {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Enter what is missing…</source>
        <translation>إدخال الناقص…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Everything counts.</source>
        <translation>كل شيء يُحسب.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Leave out of totals…</source>
        <translation>استبعاد من الإجماليات…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Leave something out…</source>
        <translation>استبعاد شيء…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Let it count again</source>
        <translation>حسابه مجددًا</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Newest balances</source>
        <translation>أحدث الأرصدة</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Opening balances are up to date.</source>
        <translation>الأرصدة الافتتاحية محدَّثة.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Reconcile openings</source>
        <translation>مطابقة الأرصدة الافتتاحية</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Reopen the account</source>
        <translation>إعادة فتح الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Set balance…</source>
        <translation>ذكر الرصيد…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>State what an account held or owed on a day. Month by month you will see which figures a statement proves, and where the entries say otherwise.</source>
        <translation>اذكر ما كان في الحساب أو عليه في يوم ما. وشهرًا بشهر ترى أي الأرقام يثبتها كشف وأين تقول القيود غير ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>The year after</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>What does not count, and why</source>
        <translation>ما لا يُحسب ولماذا</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Which months are proven</source>
        <translation>أي الشهور مثبتة</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../ui/widgets/banner.py"/>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BasketCard</name>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>From {}</source>
        <translation>من {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Least amount unknown: a price is missing</source>
        <translation>أقل مبلغ غير معروف: سعر مفقود</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Paper</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>and {} more</source>
        <translation>و{} أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>{} parts</source>
        <translation>{} أجزاء</translation>
    </message>
</context>
<context>
    <name>BasketDialog</name>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>A part has no symbol.</source>
        <translation>جزء بلا رمز.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>A weight is a percentage above zero.</source>
        <translation>الوزن نسبة مئوية فوق الصفر.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a basket</source>
        <translation>إضافة سلة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a part</source>
        <translation>إضافة جزء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a part.</source>
        <translation>أضف جزءًا.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add the basket</source>
        <translation>إضافة السلة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Change {}</source>
        <translation>تغيير {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>For example: World, simple</source>
        <translation>مثال: العالم، مبسطة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Give it a name.</source>
        <translation>امنحها اسمًا.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Least amount: {}</source>
        <translation>أقل مبلغ: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Make it 100%</source>
        <translation>إكمالها إلى 100%</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>No price known yet: {}</source>
        <translation>لا سعر معروف بعد: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Risk</source>
        <translation>المخاطرة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}</source>
        <translation>المجموع {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}, {} to go</source>
        <translation>المجموع {}، بقي {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}, {} too much</source>
        <translation>المجموع {}، زيادة {}</translation>
    </message>
</context>
<context>
    <name>BasketOrderDialog</name>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Amount in {}</source>
        <translation>المبلغ بعملة {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Band in points</source>
        <translation>الهامش بالنقاط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Buy {}</source>
        <translation>شراء {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Can be spent</source>
        <translation>المتاح للإنفاق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Closed now: {}. What fails can be completed later.</source>
        <translation>مغلق الآن: {}. ما يفشل يمكن إكماله لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Comes in</source>
        <translation>الداخل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Comes in, and is spent</source>
        <translation>يدخل ثم يُنفق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Largest distance from a weight</source>
        <translation>أكبر بُعد عن وزن</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Leave the separators of thousands out.</source>
        <translation>لا تكتب فواصل الآلاف.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>No broker is connected: the orders are kept here, and their fills typed in.</source>
        <translation>لا وسيط متصل: تُحفظ الأوامر هنا، وتُكتب تنفيذاتها يدويًا.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Paper</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Percent to sell</source>
        <translation>النسبة المئوية للبيع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Place orders</source>
        <translation>وضع الأوامر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Place paper orders</source>
        <translation>وضع الأوامر التجريبية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Real account</source>
        <translation>حساب حقيقي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance</source>
        <translation>إعادة موازنة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance on paper</source>
        <translation>إعادة موازنة تجريبية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance {}</source>
        <translation>إعادة موازنة {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell</source>
        <translation>بيع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell on paper</source>
        <translation>بيع تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell {}</source>
        <translation>بيع {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Some prices are old; what is spent may differ.</source>
        <translation>بعض الأسعار قديمة؛ قد يختلف ما يُنفق.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Spent, with fees of {}</source>
        <translation>المنفق، مع رسوم {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Stays in cash</source>
        <translation>يبقى نقدًا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>The least amount is {}.</source>
        <translation>أقل مبلغ هو {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>There is no account to trade in yet: open a paper account first.</source>
        <translation>لا حساب للتداول بعد: افتح أولًا حسابًا تجريبيًا.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Worth of what is held</source>
        <translation>قيمة المحتفظ به</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>{} · paper</source>
        <translation>{} · تجريبي</translation>
    </message>
</context>
<context>
    <name>BasketsView</name>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>A basket is a set of instruments with weights, such as 60 % of one fund and 40 % of another. One amount buys all of them, on paper or for real, and you will see here what it became.</source>
        <translation>السلة مجموعة أدوات بأوزان، مثل 60 % من صندوق و40 % من آخر. مبلغ واحد يشتريها كلها، تجريبيًا أو حقيقيًا، وسترى هنا ما آلت إليه.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Add a basket</source>
        <translation>إضافة سلة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Baskets</source>
        <translation>السلال</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Parts that failed and can be completed: {}</source>
        <translation>أجزاء فشلت ويمكن إكمالها: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Show archived</source>
        <translation>عرض المؤرشفة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>{}. Some parts failed; see below why.</source>
        <translation>{}. فشلت بعض الأجزاء؛ انظر السبب أدناه.</translation>
    </message>
</context>
<context>
    <name>BatchesCard</name>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Nothing was recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Undo {}</source>
        <translation>التراجع عن {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>undone</source>
        <translation>تم التراجع</translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Batches</source>
        <translation>الرزم</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Saved</source>
        <translation>وقت الحفظ</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undo an import or an edit</source>
        <translation>التراجع عن استيراد أو تعديل</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undo this batch</source>
        <translation>التراجع عن هذه الرزمة</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undoing voids every entry of a batch at once. The entries stay visible, struck through, and the same file can be imported again later.</source>
        <translation>التراجع يُبطل كل قيود الرزمة دفعة واحدة. تبقى القيود ظاهرة مشطوبة، ويمكن استيراد الملف نفسه لاحقًا مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undone. The entries are voided.</source>
        <translation>تم التراجع. أُبطلت القيود.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Which months did it move?</source>
        <translation>ما الشهور التي غيّرتها؟</translation>
    </message>
</context>
<context>
    <name>BelongingsView</name>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>+ Property or valuables</source>
        <translation>+ عقار أو مقتنى ثمين</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>A home, a car, gold, a painting, shares of a private company: with cost, value and documents, valued by hand or by a rule.</source>
        <translation>بيت أو سيارة أو ذهب أو لوحة أو أسهم شركة: مع التكلفة والقيمة والمستندات، مقيَّمة يدويًا أو بقاعدة.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Add property or valuables</source>
        <translation>إضافة عقار أو مقتنى ثمين</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Filter property and valuables</source>
        <translation>تصفية الممتلكات والمقتنيات</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Owned no more</source>
        <translation>لم يعد مملوكًا</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Property and valuables</source>
        <translation>العقارات والمقتنيات الثمينة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Your property and valuables will be listed here</source>
        <translation>ستظهر ممتلكاتك ومقتنياتك الثمينة هنا</translation>
    </message>
</context>
<context>
    <name>BenchmarkBox</name>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>An asset to compare with, or a blend such as WORLD:60,BOND:40.</source>
        <translation>أصل للمقارنة، أو مزيج مثل WORLD:60,BOND:40.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>Benchmark</source>
        <translation>المؤشر المرجعي</translation>
    </message>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>No benchmark</source>
        <translation>بلا مؤشر مرجعي</translation>
    </message>
</context>
<context>
    <name>CalendarChart</name>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>{name}, {first} to {last}: {received} received, {expected} expected; most in {best}.</source>
        <translation>{name}، {first} إلى {last}: استُلم {received}، متوقع {expected}؛ الأكثر في {best}.</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Statements by account and month</source>
        <translation>الكشوف حسب الحساب والشهر</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>A year back and a year ahead</source>
        <translation>سنة مضت وسنة قادمة</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Because</source>
        <translation>لأن</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Expected {}</source>
        <translation>متوقع {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Hatched is an estimate: the last amount, as often as it was paid before.</source>
        <translation>المخطط تقدير: آخر مبلغ بقدر تكراره من قبل.</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Income by month, received and expected</source>
        <translation>الدخل حسب الشهر، المستلم والمتوقع</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Not known: {}</source>
        <translation>غير معروف: {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>On cost</source>
        <translation>على التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>On value</source>
        <translation>على القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Payments without a known worth: {}</source>
        <translation>دفعات بلا قيمة معروفة: {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Received {}</source>
        <translation>استُلم {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>What comes next</source>
        <translation>ما الذي يأتي بعد</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>What pays</source>
        <translation>ما الذي يدفع</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>expected in the next, {} on value</source>
        <translation>متوقع في القادمة، {} من القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>received in a year, {} on cost</source>
        <translation>مستلم في سنة، {} من التكلفة</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>A calendar of your closed trades: the result of each day, month and year.</source>
        <translation>تقويم لصفقاتك المغلقة: نتيجة كل يوم وشهر وسنة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Closed on this day</source>
        <translation>أُغلقت في هذا اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Closed on {}</source>
        <translation>أُغلقت في {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Go to trades</source>
        <translation>الانتقال إلى الصفقات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Month or year</source>
        <translation>شهر أو سنة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Nothing closed in {}.</source>
        <translation>لم يُغلق شيء في {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Nothing closed on {}</source>
        <translation>لم يُغلق شيء في {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>What each day brought</source>
        <translation>ما جلبه كل يوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>before each row the week's sum</source>
        <translation>مجموع الأسبوع قبل كل سطر</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Nothing is known for this period. Choose a longer one, or import a file.</source>
        <translation>لا شيء معروف عن هذه الفترة. اختر فترة أطول أو استورد ملفًا.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Nothing is known on these days.</source>
        <translation>لا شيء معروف عن هذه الأيام.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Show the whole period again: Home, or a double click</source>
        <translation>إظهار الفترة كلها مجددًا: Home أو نقر مزدوج</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>What the same deposits and withdrawals would have come to in another asset</source>
        <translation>ما كانت ستبلغه الإيداعات والسحوبات نفسها في أصل آخر</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Whole period</source>
        <translation>الفترة كلها</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>compare with…</source>
        <translation>مقارنة مع…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>compared with {}…</source>
        <translation>مقارن مع {}…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>dashed: estimated</source>
        <translation>متقطع: مقدَّر</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>dashed: partly known or estimated</source>
        <translation>متقطع: معروف جزئيًا أو مقدَّر</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>gap: not known</source>
        <translation>فجوة: غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>large deposit</source>
        <translation>إيداع كبير</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>large withdrawal</source>
        <translation>سحب كبير</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>net worth</source>
        <translation>صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{} to {}</source>
        <translation>{} إلى {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{}, same flows</source>
        <translation>{}، التدفقات نفسها</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{}: not known here…</source>
        <translation>{}: غير معروف هنا…</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Check them</source>
        <translation>التحقق منها</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Checking</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Works everything out anew from the ledger, and compares it with what is shown</source>
        <translation>يعيد حساب كل شيء من دفتر الأستاذ ويقارنه بالمعروض</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Your books</source>
        <translation>دفاترك</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>and {} more</source>
        <translation>و{} أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>{} problems:</source>
        <translation>{} مشكلات:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>✓ Everything adds up: {} batches, {} entries, {} ledger rows.</source>
        <translation>✓ كل شيء متطابق: {} رزمة، {} قيدًا، {} سطرًا في دفتر الأستاذ.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>As set for this profile</source>
        <translation>كما حُدد لهذا الملف الشخصي</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>As the tables need it</source>
        <translation>حسب حاجة الجداول</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Calendar year</source>
        <translation>السنة الميلادية</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Cost basis</source>
        <translation>أساس التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>From 6 April (UK)</source>
        <translation>من 6 أبريل (المملكة المتحدة)</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Holdings</source>
        <translation>الحيازات</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Lying</source>
        <translation>عرضي</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Net worth</source>
        <translation>صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Paper</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Performance</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Realized gains</source>
        <translation>الأرباح المحققة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Tax year</source>
        <translation>السنة الضريبية</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Upright</source>
        <translation>طولي</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>With the profile's name</source>
        <translation>مع اسم الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Close the account</source>
        <translation>إغلاق الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Close {}</source>
        <translation>إغلاق {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Closed on</source>
        <translation>أُغلق في</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>For example: moved to another bank</source>
        <translation>مثال: الانتقال إلى مصرف آخر</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Its past goes on counting. From then on it is left out of lists, and takes no entries until it is reopened.</source>
        <translation>يبقى ماضيه محسوبًا. ومنذئذ يغيب عن القوائم ولا يقبل قيودًا حتى يُعاد فتحه.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ClosedWorkDialog</name>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>Closing the books</source>
        <translation>جارٍ إغلاق الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>Open the books</source>
        <translation>فتح الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>The books are closed meanwhile. A power cut does no harm: either all of it happens, or nothing.</source>
        <translation>تُغلق الدفاتر في الأثناء. انقطاع الكهرباء لا يضر: إما أن يحدث كل شيء أو لا شيء.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Type the code that your authenticator shows now.</source>
        <translation>اكتب الرمز الذي يعرضه تطبيق المصادقة الآن.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Arrange columns…</source>
        <translation>ترتيب الأعمدة…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Sort by</source>
        <translation>الفرز حسب</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>To the left</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>To the right</source>
        <translation>إلى اليمين</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation>مفتاح المسافة يُظهر العمود أو يخفيه، وAlt+أعلى وAlt+أسفل ينقلانه.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Account, asset, entry, view, setting or command</source>
        <translation>حساب أو أصل أو قيد أو عرض أو إعداد أو أمر</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Enter opens · Ctrl+Enter begins a new entry for it</source>
        <translation>Enter يفتح · Ctrl+Enter يبدأ قيدًا جديدًا له</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Enter opens · Esc closes</source>
        <translation>Enter يفتح · Esc يغلق</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Looking through the ledger…</source>
        <translation>جارٍ البحث في دفتر الأستاذ…</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Matches</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Nothing matches.</source>
        <translation>لا شيء مطابق.</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Choose the day to show</source>
        <translation>اختيار اليوم المعروض</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Compare cost-basis methods</source>
        <translation>مقارنة طرق أساس التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_entries.py"/>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Help for what is shown</source>
        <translation>مساعدة لما هو معروض</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Hide or show amounts</source>
        <translation>إخفاء المبالغ أو إظهارها</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Holding</source>
        <translation>الحيازة</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Import executions…</source>
        <translation>استيراد التنفيذات…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Load everything again</source>
        <translation>تحميل كل شيء مجددًا</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Lock the books</source>
        <translation>قفل الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Narrow or widen the sidebar</source>
        <translation>تضييق الشريط الجانبي أو توسيعه</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>New order</source>
        <translation>أمر جديد</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Paper position</source>
        <translation>مركز تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: holdings…</source>
        <translation>تقرير: الحيازات…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: income…</source>
        <translation>تقرير: الدخل…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: net worth…</source>
        <translation>تقرير: صافي الثروة…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: performance…</source>
        <translation>تقرير: الأداء…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: realized gains…</source>
        <translation>تقرير: الأرباح المحققة…</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Undone: {}</source>
        <translation>تم التراجع: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Vault</source>
        <translation>الحصّالة</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>View</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>What if I sell…</source>
        <translation>ماذا لو بعت…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Where net worth comes from</source>
        <translation>من أين يأتي صافي الثروة</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>By holding</source>
        <translation>حسب الحيازة</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>By tax year</source>
        <translation>حسب السنة الضريبية</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Compare cost-basis methods</source>
        <translation>مقارنة طرق أساس التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Methods</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Realized by tax year</source>
        <translation>المحقق حسب السنة الضريبية</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Show: </source>
        <translation>عرض: </translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Tax year: </source>
        <translation>السنة الضريبية: </translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>The same entries up to {}, in {}. Nothing changes until you choose.</source>
        <translation>القيود نفسها حتى {}، بعملة {}. لا يتغير شيء حتى تختار.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>These accounts keep a method of their own: {}.</source>
        <translation>تحتفظ هذه الحسابات بطريقتها الخاصة: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Totals</source>
        <translation>الإجماليات</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>What is compared</source>
        <translation>ما يُقارن</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Working out every method…</source>
        <translation>جارٍ حساب كل الطرق…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Working out every method… {} of {} assets</source>
        <translation>جارٍ حساب كل الطرق… {} من {} أصلًا</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>as in Settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>calendar</source>
        <translation>ميلادية</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>from 6 April</source>
        <translation>من 6 أبريل</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Reason, kept with the void (optional)</source>
        <translation>السبب، يُحفظ مع الإبطال (اختياري)</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Links to banks, brokers, exchanges and wallets that keep accounts up to date will be shown here. This version connects to nobody: nothing leaves this computer. Files from your bank or broker can be imported as often as you like; the same row is never counted twice.</source>
        <translation>ستظهر هنا الروابط مع المصارف والوسطاء والمنصات والمحافظ التي تُبقي الحسابات محدَّثة. هذا الإصدار لا يتصل بأحد: لا شيء يغادر هذا الحاسوب. يمكن استيراد ملفات مصرفك أو وسيطك كلما شئت؛ السطر نفسه لا يُحسب مرتين أبدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Open Accounts</source>
        <translation>فتح الحسابات</translation>
    </message>
</context>
<context>
    <name>ContributionsDialog</name>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Contributions to {}</source>
        <translation>المساهمات في {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Reassigned</source>
        <translation>المعاد تخصيصه</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved</source>
        <translation>المدّخَر</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved is what came into the parts from outside less what left them, by their percentages. Reassigned is what a changed percentage brought or took. Growth is the rest: prices, currencies, interest and charges.</source>
        <translation>المدّخر هو ما دخل الأجزاء من الخارج ناقص ما خرج منها، حسب نسبها. والمعاد تخصيصه هو ما جلبه تغيير نسبة أو أخذه. والنمو هو الباقي: الأسعار والعملات والفوائد والتكاليف.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved {} · reassigned {} · growth {} · together {}</source>
        <translation>مدّخر {} · معاد تخصيصه {} · نمو {} · معًا {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>CostSection</name>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>A fee in the asset itself takes a piece of a lot away.</source>
        <translation>الرسوم المدفوعة بالأصل نفسه تقتطع جزءًا من دفعة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>A tax year begins on {}.</source>
        <translation>تبدأ السنة الضريبية في {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>As a sale</source>
        <translation>كعملية بيع</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>As all others</source>
        <translation>كسائر الحسابات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>At market value</source>
        <translation>بالقيمة السوقية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Beginning of the tax year</source>
        <translation>بداية السنة الضريبية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Compare methods…</source>
        <translation>مقارنة الطرق…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Cost-basis method</source>
        <translation>طريقة أساس التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Count by {}</source>
        <translation>الحساب حسب {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Days that a lot was held when it was sold.</source>
        <translation>عدد الأيام التي حُفظت فيها الدفعة عند بيعها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Fees paid in an asset</source>
        <translation>رسوم مدفوعة بأصل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Gains are counted by {}.</source>
        <translation>تُحسب الأرباح حسب {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Long term begins after</source>
        <translation>يبدأ الأجل الطويل بعد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Long term begins after {}.</source>
        <translation>يبدأ الأجل الطويل بعد {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Methods of single accounts</source>
        <translation>طرق حسابات بعينها</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>No income, no cost</source>
        <translation>لا دخل ولا تكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Realized gains are summed up by it in comparisons and reports.</source>
        <translation>تُجمع الأرباح المحققة بحسبها في المقارنات والتقارير.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Rewards and fees in kind</source>
        <translation>المكافآت والرسوم العينية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Rewards are income</source>
        <translation>المكافآت دخل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Staking, airdrops and interest in kind: income at market value, which is then their cost; or neither.</source>
        <translation>التخزين والإنزال الجوي والفائدة العينية: دخل بالقيمة السوقية التي تصبح تكلفتها؛ أو لا هذا ولا ذاك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Tax years</source>
        <translation>السنوات الضريبية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>There are no accounts yet.</source>
        <translation>لا حسابات بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Where a law or a broker demands another one: it counts for that account alone.</source>
        <translation>حيث يطلب قانون أو وسيط غيرها: تسري على ذلك الحساب وحده.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Without a gain</source>
        <translation>بلا ربح</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} days</source>
        <translation>{} أيام</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} is counted as all others.</source>
        <translation>يُحسب {} كسائر الحسابات.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} is counted by {}.</source>
        <translation>يُحسب {} حسب {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
</context>
<context>
    <name>CoverageChip</name>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Not fully known:</source>
        <translation>غير معروف تمامًا:</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>and {} more</source>
        <translation>و{} أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{} coverage · {} of {} holdings</source>
        <translation>التغطية: {} · {} من {} حيازة</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>A mistake in Coffer</source>
        <translation>خطأ في Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Copy the details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Something went wrong inside Coffer</source>
        <translation>حدث خطأ داخل Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>What you were doing may not have been finished. Your books are safe: changes are written as a whole or not at all. The text below tells what happened; nothing is sent anywhere.</source>
        <translation>ربما لم يكتمل ما كنت تفعله. دفاترك آمنة: تُكتب التغييرات كاملة أو لا تُكتب أبدًا. النص أدناه يذكر ما حدث؛ ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
</context>
<context>
    <name>CurrenciesSection</name>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>A price counts as old: {}.</source>
        <translation>يُعدّ السعر قديمًا: {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/currencies.py"/>
        <source>After {} days</source>
        <translation>
            <numerusform>بعد {} يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {} أيام</numerusform>
            <numerusform>بعد {} يومًا</numerusform>
            <numerusform>بعد {} يوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>As delivered</source>
        <translation>كما وردت</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Base currency</source>
        <translation>العملة الأساسية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Currencies</source>
        <translation>العملات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Currencies to show everything in</source>
        <translation>العملات المتاحة لعرض كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Days on which markets were open. The value is shown, and marked as estimated.</source>
        <translation>أيام فتح الأسواق. تُعرض القيمة وتُعلَّم بأنها مقدَّرة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>For example: EUR, CHF</source>
        <translation>مثال: EUR, CHF</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>How rates are taken</source>
        <translation>كيف تؤخذ أسعار الصرف</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Name one to {} currencies or coins, like USD, EUR, BTC.</source>
        <translation>سمِّ من واحدة إلى {} عملات، مثل USD, EUR, BTC.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Net worth and every total are in it; all else is converted.</source>
        <translation>صافي الثروة وكل الإجماليات بها؛ ويُحوَّل كل ما سواها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates and prices</source>
        <translation>أسعار الصرف والأسعار</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates are taken by way of {}.</source>
        <translation>تؤخذ أسعار الصرف عبر {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates come from what you import or set by hand, as all prices do. This version asks no server for any.</source>
        <translation>تأتي أسعار الصرف مما تستورده أو تدخله يدويًا، ككل الأسعار. هذا الإصدار لا يطلبها من أي خادم.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The base currency is {}.</source>
        <translation>العملة الأساسية هي {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The last rate at or before the time: direct, else the reverse, else by way of one of these, in this order.</source>
        <translation>آخر سعر في الوقت أو قبله: مباشر، وإلا المعكوس، وإلا عبر إحدى هذه، بهذا الترتيب.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers the base currency and these. Without any, those that you hold.</source>
        <translation>يعرض الشريط العلوي العملة الأساسية وهذه. وإن لم تُذكر أي منها فالعملات التي تملكها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers the currencies that you hold.</source>
        <translation>يعرض الشريط العلوي العملات التي تملكها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers {}.</source>
        <translation>يعرض الشريط العلوي {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>When a price counts as old</source>
        <translation>متى يُعدّ السعر قديمًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>{} is no currency. Use codes like EUR.</source>
        <translation>{} ليست عملة. استخدم رموزًا مثل EUR.</translation>
    </message>
</context>
<context>
    <name>CurveCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Drawdown</source>
        <translation>التراجع من القمة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Drawdown: below the highest so far</source>
        <translation>التراجع: دون أعلى قيمة حتى حينه</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Sum of closed results</source>
        <translation>مجموع النتائج المغلقة</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Background work</source>
        <translation>العمل في الخلفية</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Last import</source>
        <translation>آخر استيراد</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Newest price</source>
        <translation>أحدث سعر</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>No prices yet</source>
        <translation>لا أسعار بعد</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>None yet: nothing is fetched by itself.</source>
        <translation>لا شيء بعد: لا يُجلب شيء تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Nothing was due yet.</source>
        <translation>لم يحن موعد شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Running now: {}</source>
        <translation>يعمل الآن: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>State of the data</source>
        <translation>حالة البيانات</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>{when}: {file}</source>
        <translation>{when}: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>{work}: {state}, {when}</source>
        <translation>{work}: {state}، {when}</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Add sample data</source>
        <translation>إضافة بيانات نموذجية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>All of its accounts and entries go. You begin with empty books.</source>
        <translation>تذهب كل حساباتها وقيودها. تبدأ بدفاتر فارغة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>An invented household</source>
        <translation>أسرة مختلَقة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Inventing a household</source>
        <translation>جارٍ اختلاق أسرة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Only for empty books. Make another profile to look around in it.</source>
        <translation>للدفاتر الفارغة فقط. أنشئ ملفًا شخصيًا آخر للتجول فيه.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove the sample data</source>
        <translation>إزالة البيانات النموذجية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove the sample data?</source>
        <translation>إزالة البيانات النموذجية؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Sample data</source>
        <translation>بيانات نموذجية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Ten years of accounts, shares, crypto, property and debts to look around in. One click removes them again.</source>
        <translation>عشر سنوات من الحسابات والأسهم والعملات المشفرة والممتلكات والديون للتجول فيها. نقرة واحدة تزيلها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>The sample data is gone. Your books are empty.</source>
        <translation>ذهبت البيانات النموذجية. دفاترك فارغة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>The sample data is there. Remove it here when you have seen enough.</source>
        <translation>البيانات النموذجية جاهزة. أزلها من هنا متى اكتفيت.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>These books hold ten years of it. Remove it to begin with your own.</source>
        <translation>في هذه الدفاتر عشر سنوات منها. أزلها لتبدأ بأسرتك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Undone: {}. Both stay in the ledger.</source>
        <translation>تم التراجع: {}. يبقى كلاهما في دفتر الأستاذ.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>What was recorded</source>
        <translation>ما سُجّل</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Dates to show</source>
        <translation>التواريخ المعروضة</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Add a day</source>
        <translation>إضافة يوم</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Type a day, such as 2026-12-31.</source>
        <translation>اكتب يومًا، مثل 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>2026-11-20, today, yesterday, or -3 for three days ago</source>
        <translation>2026-11-20، اليوم، أمس، أو ‎-3 لما قبل ثلاثة أيام</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete the profile “{}”?</source>
        <translation>حذف الملف الشخصي «{}»؟</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Its folder, with the books, their keys and the backups in it, is moved to the trash. Backups in a second place stay.</source>
        <translation>يُنقل مجلده، بما فيه من دفاتر ومفاتيح ونسخ احتياطية، إلى سلة المهملات. تبقى النسخ في المكان الثاني.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>The profile's name</source>
        <translation>اسم الملف الشخصي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Type its name to go on: {}</source>
        <translation>اكتب اسمه للمتابعة: {}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Imported {file}: {entries} entries, {prices} prices</source>
        <translation>استُورد {file}: {entries} قيدًا، {prices} سعرًا</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Nothing more could be reconciled by itself.</source>
        <translation>لم يمكن مطابقة المزيد تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Open backups</source>
        <translation>فتح النسخ الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>The books are not backed up: {}</source>
        <translation>الدفاتر بلا نسخة احتياطية: {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>{work} failed: {reason}</source>
        <translation>فشل {work}: {reason}</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Part of the bundle</source>
        <translation>جزء من الحزمة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Save a diagnostics bundle</source>
        <translation>حفظ حزمة تشخيص</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Saved as {}.</source>
        <translation>حُفظ باسم {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>This is all that the file will hold. Nothing is sent anywhere: you decide who gets it.</source>
        <translation>هذا كل ما سيحتويه الملف. لا يُرسل شيء: أنت تقرر من يحصل عليه.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <location filename="../../ui/widgets/dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DoctorSection</name>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Check the books</source>
        <translation>التحقق من الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Diagnostics bundle</source>
        <translation>حزمة التشخيص</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Encrypt…</source>
        <translation>تشفير…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Everything is as it should be</source>
        <translation>كل شيء كما ينبغي</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>For a report of an error</source>
        <translation>للإبلاغ عن خطأ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Go there</source>
        <translation>الذهاب إلى هناك</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>How your books are</source>
        <translation>حال دفاترك</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Look again</source>
        <translation>الفحص مجددًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Looking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Nothing could be repaired from here.</source>
        <translation>لم يمكن إصلاح شيء من هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Prove it now</source>
        <translation>إثبات الآن</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Save a diagnostics bundle…</source>
        <translation>حفظ حزمة تشخيص…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Set up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>These books have no doctor.</source>
        <translation>ليس لهذه الدفاتر طبيب.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Versions, settings of the computer, these findings and the log, without amounts, names or secrets. You see all of it before it is saved; nothing is sent.</source>
        <translation>الإصدارات وإعدادات الحاسوب وهذه النتائج والسجل، دون مبالغ أو أسماء أو أسرار. تراها كلها قبل الحفظ؛ ولا يُرسل شيء.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/doctor.py"/>
        <source>{} things could be better</source>
        <translation>
            <numerusform>لا شيء يمكن أن يكون أفضل</numerusform>
            <numerusform>أمر واحد يمكن أن يكون أفضل</numerusform>
            <numerusform>أمران يمكن أن يكونا أفضل</numerusform>
            <numerusform>{} أمور يمكن أن تكون أفضل</numerusform>
            <numerusform>{} أمرًا يمكن أن يكون أفضل</numerusform>
            <numerusform>{} أمر يمكن أن يكون أفضل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/doctor.py"/>
        <source>{} things need you now</source>
        <translation>
            <numerusform>لا شيء يحتاج إليك الآن</numerusform>
            <numerusform>أمر واحد يحتاج إليك الآن</numerusform>
            <numerusform>أمران يحتاجان إليك الآن</numerusform>
            <numerusform>{} أمور تحتاج إليك الآن</numerusform>
            <numerusform>{} أمرًا يحتاج إليك الآن</numerusform>
            <numerusform>{} أمر يحتاج إليك الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Deeds, invoices, valuations: drop a file here.</source>
        <translation>صكوك وفواتير وتقييمات: أفلت ملفًا هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Really remove?</source>
        <translation>إزالته حقًا؟</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Remove {}</source>
        <translation>إزالة {}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save a copy of {}</source>
        <translation>حفظ نسخة من {}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>{} KiB</source>
        <translation>{} كيبيبايت</translation>
    </message>
</context>
<context>
    <name>DrawdownCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Below the highest</source>
        <translation>تحت الأعلى</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Drawdown</source>
        <translation>التراجع من القمة</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>ملفات CSV (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Choose a file to import</source>
        <translation>اختيار ملف للاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Drop a CSV file here</source>
        <translation>أفلت ملف CSV هنا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Of any bank, broker or exchange. You will see what it does before anything is written, and importing the same file twice adds nothing.</source>
        <translation>من أي مصرف أو وسيط أو منصة. سترى الأثر قبل كتابة أي شيء، واستيراد الملف نفسه مرتين لا يضيف شيئًا.</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>A folder cannot be imported. Drop the files that are in it.</source>
        <translation>لا يمكن استيراد مجلد. أفلت الملفات التي فيه.</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>Drop to import</source>
        <translation>أفلت للاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>Drop to import into {}</source>
        <translation>أفلت للاستيراد إلى {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>File {number} of {count}: {name}</source>
        <translation>الملف {number} من {count}: {name}</translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Also open them by this computer's keyring</source>
        <translation>فتحها أيضًا بحلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Backups made until now stay readable for anyone: delete them if they matter.</source>
        <translation>النسخ المنشأة حتى الآن تبقى مقروءة لأي شخص: احذفها إن كان ذلك يهمك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Encrypt</source>
        <translation>تشفير</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Encrypt these books</source>
        <translation>تشفير هذه الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Every page of the file is encrypted. From then on the books open with your passphrase, a recovery code on paper or this computer's keyring.</source>
        <translation>تُشفَّر كل صفحة من الملف. ومن ثم تُفتح الدفاتر بعبارة مرورك أو برمز استرداد على الورق أو بحلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>No keyring: {}</source>
        <translation>لا حلقة مفاتيح: {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>The books are closed meanwhile, and opened again.</source>
        <translation>تُغلق الدفاتر في الأثناء ثم تُفتح مجددًا.</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Holdings, lots, gains and every report are computed without it from now on. The entry stays in the ledger, struck through, and Undo brings it back.</source>
        <translation>تُحسب الحيازات والدفعات والأرباح وكل التقارير من الآن بدونه. يبقى القيد في دفتر الأستاذ مشطوبًا، و«تراجع» يعيده.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Its link to the other transfer ends.</source>
        <translation>ينتهي ارتباطه بالتحويل الآخر.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>The link was taken back. Both entries stay.</source>
        <translation>أُزيل الارتباط. يبقى القيدان كلاهما.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void it</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void “{}”?</source>
        <translation>إبطال «{}»؟</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Voided. Ctrl+Z brings it back.</source>
        <translation>أُبطل. Ctrl+Z يعيده.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Drop a receipt or a letter anywhere here.</source>
        <translation>أفلت إيصالًا أو رسالة في أي مكان هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Edit entry</source>
        <translation>تعديل القيد</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Fill in the form to see the effect.</source>
        <translation>املأ النموذج لترى الأثر.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Lots: by the method. Choose…</source>
        <translation>الدفعات: حسب الطريقة. اختر…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Lots: {} chosen by you…</source>
        <translation>الدفعات: {} اخترتها…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Nothing changes.</source>
        <translation>لا يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Nothing is saved until you press Save. Undo takes it back.</source>
        <translation>لا يُحفظ شيء حتى تضغط «حفظ». «تراجع» يعيده كما كان.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Save and next</source>
        <translation>حفظ والتالي</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Saved. The next one:</source>
        <translation>حُفظ. التالي:</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>The entry is saved, but not its document. {}</source>
        <translation>حُفظ القيد لكن لم يُحفظ مستنده. {}</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>The old entry is voided and stays visible; this one takes its place. Both in one step, which Undo takes back.</source>
        <translation>يُبطل القيد القديم ويبقى ظاهرًا؛ ويحل هذا محله. كلاهما في خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>What it does</source>
        <translation>ما الذي يفعله</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Choose two different accounts.</source>
        <translation>اختر حسابين مختلفين.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Fill in the price per unit, or the total.</source>
        <translation>أدخل سعر الوحدة أو الإجمالي.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Fill in: {}.</source>
        <translation>املأ: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give and receive two different assets.</source>
        <translation>أدخل أصلين مختلفين، المعطى والمستلَم.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give the date as 2026-11-20.</source>
        <translation>أدخل التاريخ هكذا: 2026-11-20.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give the time as 14:30, or leave it empty.</source>
        <translation>أدخل الوقت هكذا: 14:30، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>{}: give it without a sign; the kind decides.</source>
        <translation>{}: أدخله بلا إشارة؛ النوع يحدد.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>{}: it cannot be zero.</source>
        <translation>{}: لا يمكن أن يكون صفرًا.</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>As it came in</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Batch</source>
        <translation>الرزمة</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Came to</source>
        <translation>بلغ</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>It has no legs.</source>
        <translation>ليست له أطراف.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Linked with entry</source>
        <translation>مرتبط بالقيد</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Receipts, letters: drop a file here.</source>
        <translation>إيصالات ورسائل: أفلت ملفًا هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Recorded</source>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Replaces entry</source>
        <translation>يحل محل القيد</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Take the link back</source>
        <translation>إزالة الارتباط</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Undo all that was saved with it…</source>
        <translation>التراجع عن كل ما حُفظ معه…</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Voided by entry</source>
        <translation>أبطله القيد</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Voided. It counts nowhere.</source>
        <translation>مبطَل. لا يُحسب في أي مكان.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>What it did</source>
        <translation>ما الذي فعله</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Close this, and go to the view that shows it</source>
        <translation>إغلاق هذا والانتقال إلى العرض الذي يُظهره</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Copy all that is shown here as text (Ctrl+C)</source>
        <translation>نسخ كل المعروض هنا كنص (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Show it there</source>
        <translation>عرضه هناك</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Up a level (Backspace)</source>
        <translation>مستوى إلى الأعلى (Backspace)</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Where it comes from</source>
        <translation>من أين يأتي</translation>
    </message>
</context>
<context>
    <name>ExplainedCard</name>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>How {} came about</source>
        <translation>كيف نتج {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>ExplainedFigure</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>How {} came about</source>
        <translation>كيف نتج {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Show the trade</source>
        <translation>عرض الصفقة</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Made {}</source>
        <translation>أُعد في {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Page {} of {}</source>
        <translation>صفحة {} من {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Prices and rates</source>
        <translation>الأسعار وأسعار الصرف</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as CSV</source>
        <translation>حفظ البيان بصيغة CSV</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as PDF</source>
        <translation>حفظ البيان بصيغة PDF</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as a web page</source>
        <translation>حفظ البيان كصفحة ويب</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Saved as {}.</source>
        <translation>حُفظ باسم {}.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>it cannot be written</source>
        <translation>لا يمكن كتابته</translation>
    </message>
</context>
<context>
    <name>FallLine</name>
    <message>
        <location filename="../../ui/performance/falls.py"/>
        <source>{fall} on {day}, {count} day after the high</source>
        <translation>{fall} في {day}، بعد القمة بـ {count} يوم</translation>
    </message>
    <message>
        <location filename="../../ui/performance/falls.py"/>
        <source>{fall} on {day}, {count} days after the high</source>
        <translation>{fall} في {day}، بعد القمة بـ {count} يومًا</translation>
    </message>
</context>
<context>
    <name>FamilyStrip</name>
    <message>
        <location filename="../../ui/window/family.py"/>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
</context>
<context>
    <name>FeedCard</name>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>+ add holding</source>
        <translation>+ إضافة حيازة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>If nothing changes</source>
        <translation>إذا لم يتغير شيء</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>If the parts grow by {} a month, as they did on average.</source>
        <translation>إذا نمت الأجزاء {} شهريًا كما كان متوسطها.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Needed a month</source>
        <translation>اللازم شهريًا</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Nothing feeds it yet. Add a holding, and say how much of it counts.</source>
        <translation>لا شيء يغذيها بعد. أضف حيازة، واذكر كم منها يُحسب.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Reached in time</source>
        <translation>تُبلغ في الموعد</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>The share of the simulated paths. No promise.</source>
        <translation>نسبة المسارات المحاكاة. وليست وعدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>What feeds it</source>
        <translation>ما يغذيها</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>What is missing, spread over the months left.</source>
        <translation>الناقص موزعًا على الأشهر الباقية.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>… with growth as in the past</source>
        <translation>… مع نمو كما في الماضي</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Add a holding</source>
        <translation>إضافة حيازة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Add the holding</source>
        <translation>إضافة الحيازة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Every holding that counts feeds it already.</source>
        <translation>كل حيازة محسوبة تغذيها بالفعل.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Holding</source>
        <translation>الحيازة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>How much of it</source>
        <translation>كم منها</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>It counts with its whole history. Later changes of the percentage count from their day.</source>
        <translation>تُحسب بكامل تاريخها. والتغييرات اللاحقة للنسبة تُحسب من يومها.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Percent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>other vaults</source>
        <translation>حصّالات أخرى</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Percent of {}</source>
        <translation>نسبة {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Take {} out</source>
        <translation>إخراج {}</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <location filename="../../ui/widgets/figure.py"/>
        <source>Shows where this figure comes from</source>
        <translation>يُظهر من أين يأتي هذا الرقم</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <location filename="../../ui/performance/tiles.py"/>
        <source>Click to see how it is worked out.</source>
        <translation>انقر لترى كيف حُسب.</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>The import was undone</source>
        <translation>تم التراجع عن الاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Undo this import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Undone. The same file can be imported again.</source>
        <translation>تم التراجع. يمكن استيراد الملف نفسه مجددًا.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Go on here</source>
        <translation>المتابعة هنا</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Leave without making the books?</source>
        <translation>المغادرة دون إنشاء الدفاتر؟</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Making your books</source>
        <translation>جارٍ إنشاء دفاترك</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Step {} of 3</source>
        <translation>الخطوة {} من 3</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Welcome to Coffer</source>
        <translation>مرحبًا بك في Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>What you typed is lost.</source>
        <translation>يضيع ما كتبته.</translation>
    </message>
</context>
<context>
    <name>FootPage</name>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Everything is known, and no price is old.</source>
        <translation>كل شيء معروف، ولا سعر قديم.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Prices and rates</source>
        <translation>الأسعار وأسعار الصرف</translation>
    </message>
</context>
<context>
    <name>FormatsSection</name>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Along the axes; the exact amount stands beside the pointer.</source>
        <translation>على المحاور؛ والمبلغ الدقيق بجانب المؤشر.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Amounts on charts</source>
        <translation>المبالغ في المخططات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>As the language</source>
        <translation>كاللغة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>As the region</source>
        <translation>كالمنطقة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>First day of the week</source>
        <translation>أول أيام الأسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>For example: {}, {}, {}</source>
        <translation>مثال: {}، {}، {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Formats</source>
        <translation>التنسيقات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Language: {}.</source>
        <translation>اللغة: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Negative amounts</source>
        <translation>المبالغ السالبة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Numbers and dates</source>
        <translation>الأعداد والتواريخ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Of the window. What you typed yourself stays as it is.</source>
        <translation>لغة النافذة. ما كتبته بنفسك يبقى كما هو.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Quantities and percentages keep the minus sign.</source>
        <translation>تحتفظ الكميات والنسب بإشارة الناقص.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Short: 1.2M</source>
        <translation>قصير: 1.2 مليون</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Whole: 1,200,000</source>
        <translation>كامل: 1,200,000</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <location filename="../../ui/settings/finder.py"/>
        <source>No setting matches. Try another word.</source>
        <translation>لا إعداد مطابق. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/finder.py"/>
        <source>Settings that match</source>
        <translation>الإعدادات المطابقة</translation>
    </message>
</context>
<context>
    <name>FrameParts</name>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>No books are open.</source>
        <translation>لا دفاتر مفتوحة.</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>Opening your books…</source>
        <translation>جارٍ فتح دفاترك…</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>There are no books yet.</source>
        <translation>لا دفاتر بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>These books have no passphrase. Set one in Settings, then they can be locked.</source>
        <translation>ليس لهذه الدفاتر عبارة مرور. عيّن واحدة في الإعدادات ليمكن قفلها.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Holdings</source>
        <translation>الحيازات</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>+ Group</source>
        <translation>+ مجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>A group is a name for accounts and holdings that you think of together: retirement, the children, play money. Every view can be about one of them.</source>
        <translation>المجموعة اسم لحسابات وحيازات تفكر فيها معًا: التقاعد، الأطفال، مال للتجربة. يمكن لكل عرض أن يقتصر على واحدة.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Accounts and holdings…</source>
        <translation>الحسابات والحيازات…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Allocation</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete the group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete “{}”?</source>
        <translation>حذف «{}»؟</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Holdings</source>
        <translation>الحيازات</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>In it</source>
        <translation>فيها</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>In no group: {} holdings, {}.</source>
        <translation>في لا مجموعة: {} حيازة، {}.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Make a group</source>
        <translation>إنشاء مجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move down (Alt+Down)</source>
        <translation>نقل لأسفل (Alt+أسفل)</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move up (Alt+Up): what is in several counts for the first</source>
        <translation>نقل لأعلى (Alt+أعلى): ما هو في عدة مجموعات يُحسب للأولى</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Net-worth statement</source>
        <translation>بيان صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Nothing is in it yet.</source>
        <translation>لا شيء فيها بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Performance</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Show in</source>
        <translation>العرض في</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Take {} out</source>
        <translation>إخراج {}</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>What is in it stays. Its target goes with it.</source>
        <translation>ما فيها يبقى. ويذهب هدفها معها.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>What is in it…</source>
        <translation>ما فيها…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Your groups will be here</source>
        <translation>ستظهر مجموعاتك هنا</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Your own way to look at accounts and holdings together, in every view.</source>
        <translation>طريقتك الخاصة للنظر إلى الحسابات والحيازات معًا في كل عرض.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} holding is in several groups, worth {}: the groups overlap, and come to more than what they hold together.</source>
        <translation>{} حيازة في عدة مجموعات، بقيمة {}: المجموعات متداخلة ومجموعها أكثر مما تحويه معًا.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} holdings are in several groups, worth {}: the groups overlap, and come to more than what they hold together.</source>
        <translation>{} حيازة في عدة مجموعات، بقيمة {}: المجموعات متداخلة ومجموعها أكثر مما تحويه معًا.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} of net worth</source>
        <translation>{} من صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} of {} holdings also in others</source>
        <translation>{} من {} حيازة في غيرها أيضًا</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Net worth</source>
        <translation>صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>No earlier value in this period to compare with</source>
        <translation>لا قيمة سابقة للمقارنة في هذه الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Not known: no holding has a value on this day.</source>
        <translation>غير معروف: لا قيمة لأي حيازة في هذا اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Saved: what came from outside, less what went out.</source>
        <translation>المدّخَر: ما جاء من الخارج ناقص ما خرج.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>since {}</source>
        <translation>منذ {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{}, after {} taken out</source>
        <translation>{}، بعد سحب {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{}, of it {} saved</source>
        <translation>{}، منها {} مدّخَرة</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Returns by month</source>
        <translation>العوائد حسب الشهر</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source> ({} to {} alone)</source>
        <translation> ({} إلى {} وحدها)</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>, from outside {}</source>
        <translation>، من الخارج {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>, gain {}</source>
        <translation>، الربح {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>After the close before</source>
        <translation>بعد الإغلاق السابق</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>From outside</source>
        <translation>من الخارج</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Gain</source>
        <translation>الربح</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Return</source>
        <translation>العائد</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Returns by month</source>
        <translation>العوائد حسب الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Held in {}</source>
        <translation>محتفظ به بعملة {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Paper</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Rebalance…</source>
        <translation>إعادة موازنة…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Sell…</source>
        <translation>بيع…</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Copy the page</source>
        <translation>نسخ الصفحة</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>No page has these words.</source>
        <translation>لا صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Pages that match</source>
        <translation>الصفحات المطابقة</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Print or save as PDF</source>
        <translation>طباعة أو حفظ بصيغة PDF</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Search in Help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../ui/help/view.py"/>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Balances stated of {}</source>
        <translation>أرصدة {} المذكورة</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>No balance was stated yet.</source>
        <translation>لم يُذكر رصيد بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>State another…</source>
        <translation>ذكر آخر…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Taken back. It stays in this list, struck through.</source>
        <translation>سُحب. يبقى في هذه القائمة مشطوبًا.</translation>
    </message>
</context>
<context>
    <name>HoldingPanel</name>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Down to lots, prices and entries (Enter)</source>
        <translation>نزولًا إلى الدفعات والأسعار والقيود (Enter)</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Hide chart</source>
        <translation>إخفاء المخطط</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Lots</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Price chart</source>
        <translation>مخطط السعر</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Realized and income</source>
        <translation>المحقق والدخل</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>There are not enough prices for a chart yet.</source>
        <translation>لا توجد أسعار كافية لمخطط بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>What if I sell…</source>
        <translation>ماذا لو بعت…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
</context>
<context>
    <name>HoldingsBar</name>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>+ New entry</source>
        <translation>+ قيد جديد</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All groups</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All types</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Compare methods…</source>
        <translation>مقارنة الطرق…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Cost-basis method: {}</source>
        <translation>طريقة أساس التكلفة: {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Filter holdings</source>
        <translation>تصفية الحيازات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/bar.py"/>
        <source>Filter {} holdings</source>
        <translation>
            <numerusform>تصفية الحيازات</numerusform>
            <numerusform>تصفية حيازة واحدة</numerusform>
            <numerusform>تصفية حيازتين</numerusform>
            <numerusform>تصفية {} حيازات</numerusform>
            <numerusform>تصفية {} حيازة</numerusform>
            <numerusform>تصفية {} حيازة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Group: </source>
        <translation>التجميع: </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Shown alone; press to show everything</source>
        <translation>معروض وحده؛ اضغط لعرض كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} accounts</source>
        <translation>{} حسابات</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} groups</source>
        <translation>{} مجموعات</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} types</source>
        <translation>{} أنواع</translation>
    </message>
</context>
<context>
    <name>HoldingsView</name>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Every asset in every account, with its price, value, cost and gain. Record your first entry, or import a file.</source>
        <translation>كل أصل في كل حساب، مع سعره وقيمته وتكلفته وربحه. سجّل أول قيد أو استورد ملفًا.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Holdings</source>
        <translation>الحيازات</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>No holding fits the filter</source>
        <translation>لا حيازة تطابق التصفية</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show by {}</source>
        <translation>عرض حسب {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show closed holdings</source>
        <translation>عرض الحيازات المغلقة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show entries</source>
        <translation>عرض القيود</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show lots</source>
        <translation>عرض الدفعات</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show realized gains</source>
        <translation>عرض الأرباح المحققة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>The value of {} holdings is unknown and not added.</source>
        <translation>قيمة {} حيازة غير معروفة ولم تُضف.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Try fewer words, or show all accounts and types.</source>
        <translation>جرّب كلمات أقل، أو اعرض كل الحسابات والأنواع.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>What if I sell…</source>
        <translation>ماذا لو بعت…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>What you own will be listed here</source>
        <translation>سيظهر هنا ما تملكه</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Every row of this file is already in the books.</source>
        <translation>كل أسطر هذا الملف موجودة في الدفاتر.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import a file: what the columns mean</source>
        <translation>استيراد ملف: معنى الأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import it all the same</source>
        <translation>استيراده مع ذلك</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import {}</source>
        <translation>استيراد {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Imported {} of {} rows</source>
        <translation>استُورد {} من {} سطرًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Looking at the file</source>
        <translation>جارٍ فحص الملف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Next you see what it does. Nothing is written yet.</source>
        <translation>بعد ذلك ترى الأثر. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Nothing is written before you press Import.</source>
        <translation>لا يُكتب شيء قبل أن تضغط «استيراد».</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Rejected rows are left out. Mend them and import the file again: only they will be added.</source>
        <translation>تُترك الأسطر المرفوضة. صححها واستورد الملف مجددًا: ستُضاف هي وحدها.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Say first what becomes of the rows that look like entries.</source>
        <translation>حدد أولًا مصير الأسطر التي تشبه قيودًا.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Say first what the file does not say itself.</source>
        <translation>حدد أولًا ما لا يذكره الملف نفسه.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>See what it does</source>
        <translation>عرض الأثر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>The file contradicts itself. {}</source>
        <translation>الملف يناقض نفسه. {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>The file contradicts itself: say first whether it is to be imported.</source>
        <translation>الملف يناقض نفسه: حدد أولًا هل يُستورد.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>There is no row that can be imported.</source>
        <translation>لا يوجد سطر يمكن استيراده.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Undo takes the whole import back.</source>
        <translation>«تراجع» يلغي الاستيراد كله.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>{} · file {} of {}</source>
        <translation>{} · الملف {} من {}</translation>
    </message>
</context>
<context>
    <name>ImportParts</name>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>A broker's file of executions…</source>
        <translation>ملف تنفيذات من وسيط…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Next file</source>
        <translation>الملف التالي</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Show in Activity</source>
        <translation>عرض في النشاط</translation>
    </message>
</context>
<context>
    <name>InclusionSection</name>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Count again</source>
        <translation>حسابه مجددًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Count {} again</source>
        <translation>حساب {} مجددًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Everything counts in net worth, allocation and performance but what is listed here. Nothing of it is deleted: its entries stay in the ledger.</source>
        <translation>كل شيء يُحسب في صافي الثروة والتوزيع والأداء إلا المذكور هنا. لم يُحذف منه شيء: تبقى قيوده في دفتر الأستاذ.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Filter what is left out</source>
        <translation>تصفية المستثنى</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Leave something out…</source>
        <translation>استبعاد شيء…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Nothing is left out: everything counts.</source>
        <translation>لا شيء مستثنى: كل شيء يُحسب.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Nothing of that kind is left out.</source>
        <translation>لا شيء من هذا النوع مستثنى.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>What is left out of totals</source>
        <translation>ما يُستثنى من الإجماليات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>What the marks mean</source>
        <translation>معنى العلامات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>a provider says so</source>
        <translation>حسب مزوّد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>an asset that somebody sent as bait: neither listed nor counted.</source>
        <translation>أصل أرسله أحدهم طُعمًا: لا يُذكر ولا يُحسب.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>and {} more</source>
        <translation>و{} أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>counts in its past; since then it holds nothing.</source>
        <translation>يُحسب في ماضيه؛ ومنذئذ لا شيء فيه.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>invented money, for practice: listed, in no total.</source>
        <translation>مال مختلَق للتدريب: مذكور، وليس في أي إجمالي.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>listed everywhere, in no total.</source>
        <translation>مذكور في كل مكان، وليس في أي إجمالي.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>neither listed nor counted, until hidden things are asked for.</source>
        <translation>لا يُذكر ولا يُحسب حتى تُطلب الأشياء المخفية.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>no longer in use: neither listed nor counted.</source>
        <translation>لم يعد مستخدمًا: لا يُذكر ولا يُحسب.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>since {}</source>
        <translation>منذ {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{} in {}</source>
        <translation>{} في {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{}: no longer “{}”.</source>
        <translation>{}: لم يعد «{}».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
</context>
<context>
    <name>IncomeView</name>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>1 payment without a known value</source>
        <translation>دفعة واحدة بلا قيمة معروفة</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Dividends, interest and rewards are added up here by month and by asset. Choose a longer period, or import a file that has them.</source>
        <translation>تُجمع هنا التوزيعات والفوائد والمكافآت حسب الشهر والأصل. اختر فترة أطول أو استورد ملفًا فيه دخل.</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income by asset and kind</source>
        <translation>الدخل حسب الأصل والنوع</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income by month</source>
        <translation>الدخل حسب الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Months</source>
        <translation>الشهور</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>No income in this period</source>
        <translation>لا دخل في هذه الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>in this period</source>
        <translation>في هذه الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>{} payments without a known value</source>
        <translation>{} دفعات بلا قيمة معروفة</translation>
    </message>
</context>
<context>
    <name>IndexCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Return over time</source>
        <translation>العائد عبر الزمن</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>dashed: {}</source>
        <translation>متقطع: {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>{} to {}</source>
        <translation>{} إلى {}</translation>
    </message>
</context>
<context>
    <name>InstitutionRow</name>
    <message>
        <location filename="../../ui/window/nav.py"/>
        <source>Folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <location filename="../../ui/window/nav.py"/>
        <source>Unfolded</source>
        <translation>مبسوط</translation>
    </message>
</context>
<context>
    <name>InstitutionsCard</name>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>all {}</source>
        <translation>الكل {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/institutions.py"/>
        <source>{} of assets · {} accounts</source>
        <translation>
            <numerusform>{} من الأصول · {} حساب</numerusform>
            <numerusform>{} من الأصول · حساب واحد</numerusform>
            <numerusform>{} من الأصول · حسابان</numerusform>
            <numerusform>{} من الأصول · {} حسابات</numerusform>
            <numerusform>{} من الأصول · {} حسابًا</numerusform>
            <numerusform>{} من الأصول · {} حساب</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>{} unknown</source>
        <translation>{} غير معروفة</translation>
    </message>
</context>
<context>
    <name>JobsView</name>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Nothing runs now. Coffer looks every minute what is due, as long as it is open.</source>
        <translation>لا شيء يعمل الآن. ينظر Coffer كل دقيقة فيما حان موعده ما دام مفتوحًا.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Scheduled</source>
        <translation>المجدول</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>What was done will be listed here, with its outcome.</source>
        <translation>سيظهر هنا ما نُفّذ مع نتيجته.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>{} to be done. It begins in a moment.</source>
        <translation>{} للتنفيذ. يبدأ بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Breakout, covered call …</source>
        <translation>اختراق، خيار شراء مغطى …</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Keeping…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Leave the separators out: this may be two numbers.</source>
        <translation>لا تكتب الفواصل: قد يكون هذا عددين.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Not kept</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Planned stop</source>
        <translation>الوقف المخطط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Planned target</source>
        <translation>الهدف المخطط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>The first stop was a mistake</source>
        <translation>كان الوقف الأول خطأ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Why it was opened, what happened, what to learn</source>
        <translation>لماذا فُتح، وماذا حدث، وما الذي يُتعلم</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Press keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{}: {}. Press to change it.</source>
        <translation>{}: {}. اضغط لتغييره.</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Encrypting</source>
        <translation>جارٍ التشفير</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Make a new data key</source>
        <translation>إنشاء مفتاح بيانات جديد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Making a new data key</source>
        <translation>جارٍ إنشاء مفتاح بيانات جديد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Older backups stay as they are: they open with the older key, by the passphrase and the code of their time.</source>
        <translation>تبقى النسخ الأقدم كما هي: تُفتح بالمفتاح الأقدم، بعبارة المرور والرمز في وقتها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Other computers have to unlock by the passphrase once.</source>
        <translation>على الحواسيب الأخرى فتح القفل مرة بعبارة المرور.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Remove encryption</source>
        <translation>إزالة التشفير</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Removing encryption</source>
        <translation>جارٍ إزالة التشفير</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>The passphrase is changed. Older backups open with the older one.</source>
        <translation>تغيّرت عبارة المرور. النسخ الأقدم تُفتح بالقديمة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>The whole file is encrypted anew under a new random key.</source>
        <translation>يُعاد تشفير الملف كله بمفتاح عشوائي جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Whoever gets at the file can then read everything in it.</source>
        <translation>من يصل إلى الملف يستطيع عندئذ قراءة كل ما فيه.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>You get a new recovery code; the one that you have opens only older backups.</source>
        <translation>تحصل على رمز استرداد جديد؛ ورمزك الحالي لا يفتح إلا النسخ الأقدم.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Your keys stay, for secrets in the file and for backups.</source>
        <translation>تبقى مفاتيحك، لأسرار الملف وللنسخ الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Reset the key of “{}”</source>
        <translation>إعادة ضبط مفتاح «{}»</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>By itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>Do it now</source>
        <translation>تنفيذه الآن</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>{}: by itself</source>
        <translation>{}: تلقائيًا</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>{}: do it now</source>
        <translation>{}: تنفيذه الآن</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Every transfer is settled.</source>
        <translation>كل التحويلات مسوّاة.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Link these two</source>
        <translation>ربط هذين</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Linked transfers carry lots, dates and cost to the other account. Where several could fit, Coffer does not guess. A link can be taken back.</source>
        <translation>التحويلات المرتبطة تنقل الدفعات والتواريخ والتكلفة إلى الحساب الآخر. وحيث يصلح أكثر من تحويل لا يخمّن Coffer. يمكن إزالة الارتباط.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Which transfers belong together?</source>
        <translation>أي التحويلات يخص بعضها بعضًا؟</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>arrived at {} on {}: {}</source>
        <translation>وصل إلى {} في {}: {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>{} left {}</source>
        <translation>{} غادر {}</translation>
    </message>
</context>
<context>
    <name>LotPicker</name>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Acquired</source>
        <translation>تاريخ الاقتناء</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>By the method</source>
        <translation>حسب الطريقة</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Choose lots</source>
        <translation>اختيار الدفعات</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Open</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Say how much of each lot is sold. What you leave open follows the method.</source>
        <translation>حدد كم يُباع من كل دفعة. ما تتركه يتبع الطريقة.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Sold</source>
        <translation>المبيع</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Sold of the lot of {}</source>
        <translation>المبيع من دفعة {}</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Take these</source>
        <translation>اعتماد هذه</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>This lot has {} units.</source>
        <translation>في هذه الدفعة {} وحدة.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Unit cost</source>
        <translation>تكلفة الوحدة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../ui/charts/pictures.py"/>
        <source>Allocation</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <location filename="../../ui/charts/pictures.py"/>
        <source>Net worth</source>
        <translation>صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>Opening your books…</source>
        <translation>جارٍ فتح دفاترك…</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>The last backup failed: {}</source>
        <translation>فشلت آخر نسخة احتياطية: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>{} failed: {}</source>
        <translation>فشل {}: {}</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>For example: belongs to the children</source>
        <translation>مثال: يخص الأطفال</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Leave it out</source>
        <translation>استبعاده</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Leave out of totals</source>
        <translation>استبعاد من الإجماليات</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Of it</source>
        <translation>منه</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>The reason is shown wherever it is missing from a total.</source>
        <translation>يظهر السبب حيثما نقص من إجمالي.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>The whole account</source>
        <translation>الحساب كله</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Accounts and holdings</source>
        <translation>الحسابات والحيازات</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>An account is in it with all that it holds, now and later.</source>
        <translation>الحساب فيها بكل ما يحويه، الآن ولاحقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Filter accounts and holdings</source>
        <translation>تصفية الحسابات والحيازات</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>In the group</source>
        <translation>في المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>In “{}”</source>
        <translation>في «{}»</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Restoring</source>
        <translation>جارٍ الاستعادة</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Save what can be read</source>
        <translation>إنقاذ ما يمكن قراءته</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Saving what can be read</source>
        <translation>جارٍ إنقاذ ما يمكن قراءته</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>The file is as it was: nothing was written to it.</source>
        <translation>الملف كما كان: لم يُكتب فيه شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>The new file opens with the same passphrase.</source>
        <translation>يُفتح الملف الجديد بعبارة المرور نفسها.</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>These books cannot be opened</source>
        <translation>لا يمكن فتح هذه الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Where shall what can be read go?</source>
        <translation>أين يُحفظ ما يمكن قراءته؟</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>there is a file already</source>
        <translation>يوجد ملف هناك</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>{} rows were saved, {} were lost. The damaged file is as it was.</source>
        <translation>أُنقذ {} سطرًا، وفُقد {}. الملف التالف كما كان.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Change the group</source>
        <translation>تغيير المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>For example: Retirement</source>
        <translation>مثال: التقاعد</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Make the group</source>
        <translation>إنشاء المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Base currency</source>
        <translation>العملة الأساسية</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Everything stays in one file on this computer. You can move it later.</source>
        <translation>يبقى كل شيء في ملف واحد على هذا الحاسوب. يمكنك نقله لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>For example: Family</source>
        <translation>مثال: العائلة</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Give the currency as three letters, like EUR.</source>
        <translation>أدخل العملة بثلاثة أحرف، مثل EUR.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Say where the file shall be.</source>
        <translation>حدد أين يكون الملف.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Totals are shown in the base currency. Every other one is converted.</source>
        <translation>تُعرض الإجماليات بالعملة الأساسية، وتُحوَّل إليها كل عملة أخرى.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Where shall the books be?</source>
        <translation>أين تكون الدفاتر؟</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Your books</source>
        <translation>دفاترك</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Decide</source>
        <translation>اتخاذ قرار</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Movers today</source>
        <translation>المتحركة اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Nothing. Prices, transfers and balances are in order.</source>
        <translation>لا شيء. الأسعار والتحويلات والأرصدة سليمة.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Reconcile</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Say</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>The history of “{}” is incomplete</source>
        <translation>سجل «{}» غير مكتمل</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>and {} more</source>
        <translation>و{} أخرى</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} contracts end within a week</source>
        <translation>
            <numerusform>لا عقود تنتهي خلال أسبوع</numerusform>
            <numerusform>ينتهي عقد واحد خلال أسبوع</numerusform>
            <numerusform>ينتهي عقدان خلال أسبوع</numerusform>
            <numerusform>تنتهي {} عقود خلال أسبوع</numerusform>
            <numerusform>ينتهي {} عقدًا خلال أسبوع</numerusform>
            <numerusform>ينتهي {} عقد خلال أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} contracts ended: what became of them?</source>
        <translation>
            <numerusform>لم ينتهِ أي عقد</numerusform>
            <numerusform>انتهى عقد واحد: ماذا صار إليه؟</numerusform>
            <numerusform>انتهى عقدان: ماذا صار إليهما؟</numerusform>
            <numerusform>انتهت {} عقود: ماذا صار إليها؟</numerusform>
            <numerusform>انتهى {} عقدًا: ماذا صار إليها؟</numerusform>
            <numerusform>انتهى {} عقد: ماذا صار إليها؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} days</source>
        <translation>
            <numerusform>{} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>{} أيام</numerusform>
            <numerusform>{} يومًا</numerusform>
            <numerusform>{} يوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ended: what became of it?</source>
        <translation>انتهى {}: ماذا صار إليه؟</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends in {}</source>
        <translation>ينتهي {} خلال {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends today</source>
        <translation>ينتهي {} اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends tomorrow</source>
        <translation>ينتهي {} غدًا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} months</source>
        <translation>
            <numerusform>{} شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>{} أشهر</numerusform>
            <numerusform>{} شهرًا</numerusform>
            <numerusform>{} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} transfers could pair in two ways</source>
        <translation>
            <numerusform>لا تحويلات يمكن أن تُقرن بطريقتين</numerusform>
            <numerusform>تحويل واحد يمكن أن يُقرن بطريقتين</numerusform>
            <numerusform>تحويلان يمكن أن يُقرنا بطريقتين</numerusform>
            <numerusform>{} تحويلات يمكن أن تُقرن بطريقتين</numerusform>
            <numerusform>{} تحويلًا يمكن أن يُقرن بطريقتين</numerusform>
            <numerusform>{} تحويل يمكن أن يُقرن بطريقتين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} years</source>
        <translation>
            <numerusform>{} سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>{} سنوات</numerusform>
            <numerusform>{} سنة</numerusform>
            <numerusform>{} سنة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” does not match its balance</source>
        <translation>«{}» لا يطابق رصيده</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” has no exchange rate</source>
        <translation>«{}» بلا سعر صرف</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” has no price</source>
        <translation>«{}» بلا سعر</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” price is {} old</source>
        <translation>عمر سعر «{}» {}</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>A code for paper that opens the books when the passphrase is forgotten. It is shown once, and kept nowhere in readable form.</source>
        <translation>رمز على الورق يفتح الدفاتر إذا نُسيت عبارة المرور. يُعرض مرة واحدة ولا يُحفظ مقروءًا في أي مكان.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make a new recovery code</source>
        <translation>إنشاء رمز استرداد جديد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make a recovery code</source>
        <translation>إنشاء رمز استرداد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Older backups still open with the older code.</source>
        <translation>النسخ الأقدم لا تزال تُفتح بالرمز القديم.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>The code that you have opens nothing from then on.</source>
        <translation>لن يفتح رمزك الحالي شيئًا بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>The new passphrase once more</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>The two do not agree.</source>
        <translation>الاثنتان غير متطابقتين.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Type a passphrase: four words that do not belong together do well.</source>
        <translation>اكتب عبارة مرور: أربع كلمات لا صلة بينها تفي بالغرض.</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>New: {}</source>
        <translation>جديد: {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Put away</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Put away: {}</source>
        <translation>إبعاد: {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Read: {}</source>
        <translation>مقروء: {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>{action}: {text}</source>
        <translation>{action}: {text}</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Nothing new. What needs you, work that failed and imports that are done are listed here.</source>
        <translation>لا جديد. يظهر هنا ما يحتاج إليك والأعمال الفاشلة وعمليات الاستيراد المنجزة.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Do you mean</source>
        <translation>هل تقصد</translation>
    </message>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Say which number you mean.</source>
        <translation>حدد العدد الذي تقصده.</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Account: </source>
        <translation>الحساب: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Allow short positions</source>
        <translation>السماح بمراكز مكشوفة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Cash: </source>
        <translation>النقد: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>For rows that name no account.</source>
        <translation>للأسطر التي لا تذكر حسابًا.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Format: </source>
        <translation>التنسيق: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Lets the accounts of this import sell more than they hold.</source>
        <translation>يسمح لحسابات هذا الاستيراد ببيع أكثر مما تملك.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Whether trades move the cash of new accounts of this import.</source>
        <translation>هل تحرّك الصفقات نقد الحسابات الجديدة في هذا الاستيراد.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>as in the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>as usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>recognise it</source>
        <translation>التعرف عليه</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>trades move cash</source>
        <translation>الصفقات تحرّك النقد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>trades move no cash</source>
        <translation>الصفقات لا تحرّك النقد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>{}, recognised</source>
        <translation>{}، تم التعرف عليه</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Net worth over time</source>
        <translation>صافي الثروة عبر الزمن</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Nothing more could be reconciled by itself.</source>
        <translation>لم يمكن مطابقة المزيد تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>With its history, what it is made of, and what needs you. Import a file from your bank or broker, or write down a first entry.</source>
        <translation>مع سجله ومكوناته وما يحتاج إليك. استورد ملفًا من مصرفك أو وسيطك، أو دوّن أول قيد.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Your net worth will be here</source>
        <translation>سيظهر صافي ثروتك هنا</translation>
    </message>
</context>
<context>
    <name>OwnSecretDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase or recovery code</source>
        <translation>عبارة المرور أو رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>PartEdit</name>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Counts only for a symbol that is not known yet.</source>
        <translation>يُحسب فقط لرمز غير معروف بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Crypto pair</source>
        <translation>زوج عملات مشفرة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>ETF</source>
        <translation>صندوق متداول</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Stock</source>
        <translation>سهم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Symbol, such as AAPL or BTC/USDT</source>
        <translation>الرمز، مثل AAPL أو BTC/USDT</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Take this part out</source>
        <translation>إخراج هذا الجزء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Weight in percent</source>
        <translation>الوزن بالمئة</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>A part has no price, so no order can be made.</source>
        <translation>جزء بلا سعر، فلا يمكن إنشاء أمر.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Buy…</source>
        <translation>شراء…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>From {} on this part can be bought.</source>
        <translation>يمكن شراء هذا الجزء من {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>From {}, as {} needs that much for its weight; without fees.</source>
        <translation>من {}، إذ يحتاج {} إلى ذلك لوزنه؛ بدون رسوم.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Take back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>no price</source>
        <translation>بلا سعر</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Current passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Nobody can tell you the passphrase if you forget it.</source>
        <translation>لا يستطيع أحد أن يخبرك بعبارة المرور إذا نسيتها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Older backups still open with the older passphrase. If it became known, make a new data key as well, and delete those backups.</source>
        <translation>النسخ الأقدم لا تزال تُفتح بعبارة المرور القديمة. إذا عُرفت فأنشئ مفتاح بيانات جديدًا أيضًا واحذف تلك النسخ.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <location filename="../../ui/lock/fields.py"/>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>PerformanceView</name>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Beside the benchmark</source>
        <translation>بجانب المؤشر المرجعي</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Beside {}</source>
        <translation>بجانب {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Long term</source>
        <translation>طويل الأجل</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Nothing was sold in these years.</source>
        <translation>لم يُبع شيء في هذه السنوات.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Proceeds</source>
        <translation>حصيلة البيع</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Realized gain</source>
        <translation>الربح المحقق</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Realized gains by year</source>
        <translation>الأرباح المحققة حسب السنة</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Returns</source>
        <translation>العوائد</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Short term</source>
        <translation>قصير الأجل</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Time-weighted and money-weighted, month by month, with drawdown and a benchmark. They need entries and prices of at least two days.</source>
        <translation>مرجّحة بالزمن وبالمال، شهرًا بشهر، مع التراجع ومؤشر مرجعي. تلزم قيود وأسعار ليومين على الأقل.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Your returns will be here</source>
        <translation>ستظهر عوائدك هنا</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Backups of a server are read into empty books, by “coffer restore”.</source>
        <translation>نسخ الخادم تُقرأ إلى دفاتر فارغة بالأمر «coffer restore».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Beside the books</source>
        <translation>بجانب الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Brings the books of a day back. What is there now is kept beside.</source>
        <translation>تعيد دفاتر يوم ما. ويُحفظ الموجود الآن بجانبها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>None: if this disk fails or the computer is stolen, every backup is gone. Choose a folder on another disk.</source>
        <translation>لا يوجد: إذا تعطل هذا القرص أو سُرق الحاسوب ضاعت كل النسخ. اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Remove the second place</source>
        <translation>إزالة المكان الثاني</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Second place</source>
        <translation>المكان الثاني</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Where they lie</source>
        <translation>أين تقع</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>{}
It is on the same disk as the books: if that fails, both are gone.</source>
        <translation>{}
إنه على القرص نفسه مع الدفاتر: إذا تعطل ضاع كلاهما.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Activities (*.csv);;JSON (*.json)</source>
        <translation>أنشطة (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Band in points</source>
        <translation>الهامش بالنقاط</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Export the plan</source>
        <translation>تصدير الخطة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Money stays in its account</source>
        <translation>يبقى المال في حسابه</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>New money</source>
        <translation>مال جديد</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Nothing to trade.</source>
        <translation>لا شيء للتداول.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Rebalancing</source>
        <translation>إعادة التوازن</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Smallest trade</source>
        <translation>أصغر صفقة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Trade</source>
        <translation>الصفقة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Trades of the plan</source>
        <translation>صفقات الخطة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Whole shares</source>
        <translation>أسهم كاملة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>With sales</source>
        <translation>مع البيع</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>With sales: what is nearer to its target than this is left alone.</source>
        <translation>مع البيع: ما هو أقرب إلى هدفه من ذلك يُترك كما هو.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Work out the trades</source>
        <translation>حساب الصفقات</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/reports/preview.py"/>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price from {} to {}, with {} trades marked</source>
        <translation>السعر من {} إلى {}، مع {} صفقة معلَّمة</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>A price cannot be below zero.</source>
        <translation>لا يمكن أن يكون السعر تحت الصفر.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>For example: valuation of the last round</source>
        <translation>مثال: تقييم الجولة الأخيرة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Price of one unit</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Set a price</source>
        <translation>تعيين سعر</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Set the price</source>
        <translation>تعيين السعر</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ProfilesSection</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Books that have nothing to do with each other: another person's, a company's, a trial. Each has its own file, passphrase and backups.</source>
        <translation>دفاتر لا علاقة لبعضها ببعض: لشخص آخر أو شركة أو تجربة. لكل منها ملفها وعبارة مرورها ونسخها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>New profile…</source>
        <translation>ملف شخصي جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Open it to rename it: its name is inside</source>
        <translation>افتحه لإعادة تسميته: اسمه بداخله</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Profiles</source>
        <translation>الملفات الشخصية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>changed {}</source>
        <translation>تغيّر {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>“{}” is in the trash.</source>
        <translation>«{}» في سلة المهملات.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <location filename="../../ui/widgets/progress.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress.py"/>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>= earned</source>
        <translation>= المكسب</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Accrued</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived</source>
        <translation>الواصل</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived less expected</source>
        <translation>الواصل ناقص المتوقع</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Earned by the end of yesterday, and not yet paid</source>
        <translation>المكسب حتى نهاية أمس، ولم يُدفع بعد</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Holding</source>
        <translation>الحيازة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>If the balance stays as it is</source>
        <translation>إذا بقي الرصيد كما هو</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Next payout</source>
        <translation>الدفعة القادمة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Nominal, a year; of an APY, the rate that leads to it</source>
        <translation>الاسمي في السنة؛ ولعائد فعلي، المعدل المؤدي إليه</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Paid by rules; of a rule that only compares, what arrived</source>
        <translation>المدفوع بالقواعد؛ وللقاعدة التي تقارن فقط، ما وصل</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Paid by the rule</source>
        <translation>مدفوع بالقاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Payout</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <location filename="../../ui/yields/view.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>To real</source>
        <translation>الفرق عن الفعلي</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>What really arrived less what was expected</source>
        <translation>ما وصل فعلًا ناقص المتوقع</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>× days</source>
        <translation>× الأيام</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>× rate</source>
        <translation>× المعدل</translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>How well it was traded: 1 to 5; 0 takes the rating out</source>
        <translation>جودة التداول: من 1 إلى 5؛ و0 يزيل التقييم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>Rating: {}</source>
        <translation>التقييم: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>{} of 5</source>
        <translation>{} من 5</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>I have kept it</source>
        <translation>لقد حفظته</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The code was not confirmed, and the older one no longer opens anything. Close again to go without it.</source>
        <translation>لم يُؤكَّد الرمز، والقديم لم يعد يفتح شيئًا. أغلق مرة أخرى للمتابعة بدونه.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد الخاص بك</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Coffer: recovery code</source>
        <translation>Coffer: رمز الاسترداد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Copied; the clipboard is emptied soon.</source>
        <translation>نُسخ؛ ستُفرَّغ الحافظة قريبًا.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>It opens the books without the passphrase. Keep this page where you keep what must neither be lost nor seen.</source>
        <translation>يفتح الدفاتر دون عبارة المرور. احفظ هذه الورقة حيث تحفظ ما يجب ألا يضيع وألا يُرى.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Printed.</source>
        <translation>طُبع.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Save the recovery code</source>
        <translation>حفظ رمز الاسترداد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Saved. Move it away from this computer.</source>
        <translation>حُفظ. انقله بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The file cannot be written: {}</source>
        <translation>لا يمكن كتابة الملف: {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The last group of the code</source>
        <translation>المجموعة الأخيرة من الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>To be sure that you have it: type the last group of the code.</source>
        <translation>للتأكد من أنه لديك: اكتب المجموعة الأخيرة من الرمز.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Whoever has this code can open the books, on any computer, without the passphrase. Keep it on paper, away from this computer. It is shown only once.</source>
        <translation>من لديه هذا الرمز يستطيع فتح الدفاتر على أي حاسوب دون عبارة المرور. احفظه على الورق بعيدًا عن هذا الحاسوب. يُعرض مرة واحدة فقط.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>From then on nothing more than unlocked books is needed to show secrets, to export everything and to trade live.</source>
        <translation>بعد ذلك تكفي الدفاتر المفتوحة لعرض الأسرار وتصدير كل شيء والتداول الحقيقي.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Remove the second factor</source>
        <translation>إزالة العامل الثاني</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>The code that your authenticator shows now</source>
        <translation>الرمز الذي يعرضه تطبيق المصادقة الآن</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename the profile</source>
        <translation>إعادة تسمية الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Amounts are hidden on the screen only. Files and paper have them.</source>
        <translation>المبالغ مخفية على الشاشة فقط. وهي في الملفات والورق.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>As CSV…</source>
        <translation>بصيغة CSV…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>As a workbook (XLSX)…</source>
        <translation>كمصنّف (XLSX)…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>What the report is about</source>
        <translation>موضوع التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Working it out</source>
        <translation>جارٍ الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>{} pages</source>
        <translation>{} صفحات</translation>
    </message>
</context>
<context>
    <name>RestatedNote</name>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Hide months</source>
        <translation>إخفاء الشهور</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Months that move</source>
        <translation>الشهور المتغيرة</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moved {} past month</source>
        <translation>غيّر {} شهرًا ماضيًا</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moved {} past months</source>
        <translation>غيّر {} شهور ماضية</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moves {} past month</source>
        <translation>يغيّر {} شهرًا ماضيًا</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moves {} past months</source>
        <translation>يغيّر {} شهور ماضية</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>No month of the past moved.</source>
        <translation>لم يتغير شهر ماضٍ.</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>No month of the past moves.</source>
        <translation>لا شهر ماضيًا يتغير.</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Show months</source>
        <translation>إظهار الشهور</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>net worth at most {} ({})</source>
        <translation>صافي الثروة على الأكثر {} ({})</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>net worth stays, an account at most {} ({})</source>
        <translation>يبقى صافي الثروة، وحساب على الأكثر {} ({})</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>I want the books of that time back</source>
        <translation>أريد استعادة دفاتر ذلك الوقت</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>No file chosen</source>
        <translation>لم يُختر ملف</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Passphrase or recovery code of that time</source>
        <translation>عبارة المرور أو رمز الاسترداد في ذلك الوقت</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Passphrase or recovery code of that time; empty: this computer's keyring</source>
        <translation>عبارة المرور أو رمز الاسترداد في ذلك الوقت؛ فارغ: حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The backup is read into a new file first, and checked there.</source>
        <translation>تُقرأ النسخة أولًا إلى ملف جديد وتُفحص هناك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books are closed meanwhile, and opened again.</source>
        <translation>تُغلق الدفاتر في الأثناء ثم تُفتح مجددًا.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books as they are now are kept beside it, under another name.</source>
        <translation>تُحفظ الدفاتر الحالية بجانبها باسم آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books become what they were when the backup was made.</source>
        <translation>تعود الدفاتر كما كانت عند إنشاء النسخة.</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <location filename="../../ui/vaults/ring.py"/>
        <source>{} of the target</source>
        <translation>{} من الهدف</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>31, or the last day</source>
        <translation>31، أو آخر يوم</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>APY, with a year's interest on interest</source>
        <translation>العائد السنوي الفعلي، مع فائدة مركبة لسنة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Add an interest rule</source>
        <translation>إضافة قاعدة فائدة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Add the rule</source>
        <translation>إضافة القاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Booked as</source>
        <translation>يُقيّد كـ</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Change the rule</source>
        <translation>تغيير القاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Compounded</source>
        <translation>التركيب</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Days counted as</source>
        <translation>حساب الأيام</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Goes on</source>
        <translation>مستمرة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Holding</source>
        <translation>الحيازة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Interest came from elsewhere {} times in these days. Where that is what the rule would pay, let it only compare, or begin later.</source>
        <translation>جاءت فائدة من مصدر آخر {} مرة في هذه الأيام. إن كانت هي ما ستدفعه القاعدة، فدعها تقارن فقط أو تبدأ لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Next payouts, if the balance stays:</source>
        <translation>الدفعات القادمة، إذا بقي الرصيد:</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Nominal rate</source>
        <translation>المعدل الاسمي</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>On day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Pay nothing, only compare with what really arrives</source>
        <translation>لا تدفع شيئًا، بل تقارن فقط بما يصل فعلًا</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Rate a year, %</source>
        <translation>المعدل السنوي، %</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>The next payouts are shown here once a rate is given.</source>
        <translation>تُعرض الدفعات القادمة هنا حالما يُذكر معدل.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Which is a</source>
        <translation>نوع المعدل</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Write the rate in percent, such as 3.5.</source>
        <translation>اكتب المعدل بالمئة، مثل 3.5.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>{count} payouts of days that are over are due: {amount}.</source>
        <translation>{count} دفعات عن أيام مضت مستحقة: {amount}.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>{}: what is paid stays as it is; the new terms hold from a day on.</source>
        <translation>{}: ما دُفع يبقى كما هو؛ والشروط الجديدة تسري من يوم محدد.</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Accrued, not paid</source>
        <translation>المستحق غير المدفوع</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived less expected</source>
        <translation>الواصل ناقص المتوقع</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>How what is accrued came about</source>
        <translation>كيف نشأ المستحق</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Next payout</source>
        <translation>الدفعة القادمة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Only compare</source>
        <translation>المقارنة فقط</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Paid this year</source>
        <translation>المدفوع هذه السنة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Pay again</source>
        <translation>الدفع مجددًا</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Payouts</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Real interest came for these days: the rule's own payout is one too many</source>
        <translation>جاءت فائدة حقيقية عن هذه الأيام: دفعة القاعدة زائدة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Rounding of earlier payouts left {}.</source>
        <translation>ترك تقريب دفعات سابقة {}.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Stop…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Take this payout out</source>
        <translation>إخراج هذه الدفعة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>What {} payouts that are due come to is in it.</source>
        <translation>يتضمن مجموع {} دفعات مستحقة.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Whether it pays, or is only compared with the interest that really arrives</source>
        <translation>هل تدفع، أم تُقارن فقط بالفائدة التي تصل فعلًا</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>by rules</source>
        <translation>بالقواعد</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>over 1 period</source>
        <translation>خلال فترة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>over {} periods</source>
        <translation>خلال {} فترات</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>since {}</source>
        <translation>منذ {}</translation>
    </message>
</context>
<context>
    <name>SaleDialog</name>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Choose lots…</source>
        <translation>اختيار الدفعات…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Choose one account: a sale is recorded in one.</source>
        <translation>اختر حسابًا واحدًا: يُسجل البيع في حساب واحد.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Fill in the form first.</source>
        <translation>املأ النموذج أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Lots that would be sold</source>
        <translation>الدفعات التي ستُباع</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Lots: {} chosen by you…</source>
        <translation>الدفعات: {} اخترتها…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Record this sale…</source>
        <translation>تسجيل هذا البيع…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Sell all</source>
        <translation>بيع الكل</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>The sale by method</source>
        <translation>البيع حسب الطريقة</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>What if I sell…</source>
        <translation>ماذا لو بعت…</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>All that hold it</source>
        <translation>كل ما يحتفظ به</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Last price</source>
        <translation>آخر سعر</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Price of one unit</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say how much to sell: what every method would do is shown here.</source>
        <translation>اذكر كم تبيع: يُعرض هنا ما تفعله كل طريقة.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say the day like 2026-11-20.</source>
        <translation>اكتب اليوم مثل 2026-11-20.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say what to sell.</source>
        <translation>اذكر ما تبيعه.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as CSV</source>
        <translation>حفظ التقرير بصيغة CSV</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as PDF</source>
        <translation>حفظ التقرير بصيغة PDF</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as a workbook</source>
        <translation>حفظ التقرير كمصنّف</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Saved as {}.</source>
        <translation>حُفظ باسم {}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>The printer takes nothing.</source>
        <translation>الطابعة لا تقبل شيئًا.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Writing {}</source>
        <translation>جارٍ كتابة {}</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../ui/settings/nav.py"/>
        <source>Sections of Settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A backup opens with the passphrase and the code of its time. Who has an old backup and an old passphrase has the books of that day.</source>
        <translation>تُفتح النسخة بعبارة المرور والرمز في وقتها. من لديه نسخة قديمة وعبارة مرور قديمة لديه دفاتر ذلك اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A program that runs under your name while the books are open can see what you see. Keep the computer itself clean and up to date.</source>
        <translation>برنامج يعمل باسمك والدفاتر مفتوحة يستطيع رؤية ما تراه. أبقِ الحاسوب نفسه نظيفًا ومحدَّثًا.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A random key encrypts everything; what you unlock with only wraps it. If the file and a passphrase were seen by someone, make a new one: older backups still open with the older key.</source>
        <translation>مفتاح عشوائي يشفّر كل شيء؛ وما تفتح به القفل يغلّفه فقط. إذا رأى أحد الملف وعبارة مرور فأنشئ مفتاحًا جديدًا: النسخ الأقدم لا تزال تُفتح بالمفتاح القديم.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>An authenticator's code is asked for</source>
        <translation>يُطلب رمز تطبيق المصادقة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>At sleep, at the screen lock and when the user is switched: at once.</source>
        <translation>عند السكون وقفل الشاشة وتبديل المستخدم: فورًا.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Before secrets are shown, everything is exported or trading goes live.</source>
        <translation>قبل عرض الأسرار أو تصدير كل شيء أو التداول الحقيقي.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Data key</source>
        <translation>مفتاح البيانات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Encrypt…</source>
        <translation>تشفير…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Every page of it, by AES-256. Without one of the ways below nobody can read it.</source>
        <translation>كل صفحة منه، بمعيار AES-256. بغير إحدى الطرق أدناه لا يستطيع أحد قراءته.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>If passphrase and recovery code are both lost, nobody can open the books: neither we nor anyone else.</source>
        <translation>إذا ضاعت عبارة المرور ورمز الاسترداد معًا فلن يستطيع أحد فتح الدفاتر: لا نحن ولا غيرنا.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Its secret is kept sealed, so it needs books with keys.</source>
        <translation>يُحفظ سره مختومًا، لذا يحتاج إلى دفاتر ذات مفاتيح.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys are overwritten in memory when the books lock. A passphrase that was just typed may stay in memory a while longer.</source>
        <translation>تُكتب المفاتيح فوقها في الذاكرة عند قفل الدفاتر. وقد تبقى عبارة مرور كُتبت للتو في الذاكرة مدة أطول.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock when nothing was done for</source>
        <translation>القفل عند عدم فعل شيء لمدة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Made on {}.</source>
        <translation>أُنشئ في {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Make one…</source>
        <translation>إنشاء واحد…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never by itself: whoever sits down here sees everything. Sleep and the screen lock still lock at once.</source>
        <translation>لا تُقفل تلقائيًا أبدًا: من يجلس هنا يرى كل شيء. السكون وقفل الشاشة يقفلانها فورًا رغم ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>New code…</source>
        <translation>رمز جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>New data key…</source>
        <translation>مفتاح بيانات جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>No second factor</source>
        <translation>لا عامل ثانيًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Nothing is sealed: there are no keys. Who runs the server can read everything.</source>
        <translation>لا شيء مختوم: لا توجد مفاتيح. من يدير الخادم يستطيع قراءة كل شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off, and cannot be used here: {}.</source>
        <translation>معطَّل، ولا يمكن استخدامه هنا: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off. It would open the books without typing, as long as you are logged in.</source>
        <translation>معطَّل. يفتح الدفاتر دون كتابة ما دمت مسجّل الدخول.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off. Looking for a keyring…</source>
        <translation>معطَّل. جارٍ البحث عن حلقة مفاتيح…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Provider credentials and attachments are sealed before they leave this computer. Amounts are not: who runs the server can read them.</source>
        <translation>تُختم بيانات اعتماد المزوّدين والمرفقات قبل مغادرة هذا الحاسوب. أما المبالغ فلا: من يدير الخادم يستطيع قراءتها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Remove encryption…</source>
        <translation>إزالة التشفير…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Server books made without keys: there is nothing to unlock.</source>
        <translation>دفاتر خادم بلا مفاتيح: لا شيء لفتح قفله.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Set up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Set…</source>
        <translation>تعيين…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Six digits from an authenticator, asked for before secrets are shown, everything is exported or trading goes live. It does not replace the passphrase.</source>
        <translation>ستة أرقام من تطبيق المصادقة، تُطلب قبل عرض الأسرار أو تصدير كل شيء أو التداول الحقيقي. لا تحل محل عبارة المرور.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The file is encrypted</source>
        <translation>الملف مشفّر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The file is not encrypted</source>
        <translation>الملف غير مشفّر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>There is none.</source>
        <translation>لا يوجد.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>There is none. A code on paper opens the books when the passphrase is forgotten.</source>
        <translation>لا يوجد. رمز على الورق يفتح الدفاتر إذا نُسيت عبارة المرور.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>These books are on a server</source>
        <translation>هذه الدفاتر على خادم</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>These books have no keys, so there is nothing to unlock. Encrypting the file makes them.</source>
        <translation>ليس لهذه الدفاتر مفاتيح، فلا شيء لفتح قفله. تشفير الملف ينشئها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>This computer's keyring</source>
        <translation>حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Turn off</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Turn on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Ways to unlock</source>
        <translation>طرق فتح القفل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>What this cannot do</source>
        <translation>ما لا يستطيعه هذا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Whoever gets at this file can read everything in it.</source>
        <translation>من يصل إلى هذا الملف يستطيع قراءة كل ما فيه.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>{} Cannot be used now: {}.</source>
        <translation>{} لا يمكن استخدامه الآن: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>{}, made on {}.</source>
        <translation>{}، أُنشئ في {}.</translation>
    </message>
</context>
<context>
    <name>SetBalanceDialog</name>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>A balance changes no entry. Where the two differ, both are shown.</source>
        <translation>الرصيد لا يغيّر أي قيد. وإذا اختلفا عُرض كلاهما.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>At the end of</source>
        <translation>في نهاية</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Available</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Before, {} was stated on {}.</source>
        <translation>قبل ذلك ذُكر {} في {}.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Correct the balance</source>
        <translation>تصحيح الرصيد</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Only if the statement says so</source>
        <translation>فقط إذا ذكره الكشف</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Only if you know it</source>
        <translation>فقط إذا كنت تعرفه</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Owed</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Says who</source>
        <translation>حسب من</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Set balance</source>
        <translation>ذكر الرصيد</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>State this balance</source>
        <translation>ذكر هذا الرصيد</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Statement</source>
        <translation>الكشف</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>What all of it cost</source>
        <translation>ما كلفه كله</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Add an account in your authenticator, by the secret or by the address. Both are shown only now.</source>
        <translation>أضف حسابًا في تطبيق المصادقة بالسر أو بالعنوان. كلاهما يُعرض الآن فقط.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Copy: {}</source>
        <translation>نسخ: {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Set up the second factor</source>
        <translation>إعداد العامل الثاني</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Switch it on</source>
        <translation>تفعيله</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>The code that it shows now</source>
        <translation>الرمز الذي يعرضه الآن</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All as delivered</source>
        <translation>الكل كما ورد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All shortcuts are as delivered.</source>
        <translation>كل الاختصارات كما وردت.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Filter by words or keys</source>
        <translation>تصفية بالكلمات أو المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Keys that stay</source>
        <translation>مفاتيح ثابتة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>No shortcut matches.</source>
        <translation>لا اختصار مطابق.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Press a key’s button, then the new keys. Esc leaves it as it is, Backspace takes it away.</source>
        <translation>اضغط زر المفتاح ثم المفاتيح الجديدة. Esc يتركه كما هو، وBackspace يزيله.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{} belongs to “{}” already. Change that one first.</source>
        <translation>{} يخص «{}» مسبقًا. غيّر ذاك أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{} is needed in fields and tables. Choose another key.</source>
        <translation>{} مطلوب في الحقول والجداول. اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>“{}” has no key now.</source>
        <translation>«{}» بلا مفتاح الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>“{}” is {} now.</source>
        <translation>«{}» هو الآن {}.</translation>
    </message>
</context>
<context>
    <name>Shot</name>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Press again</source>
        <translation>اضغط مجددًا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Press again to take it out</source>
        <translation>اضغط مجددًا لإخراجها</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Screenshot {}</source>
        <translation>لقطة شاشة {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Take it out</source>
        <translation>إخراجها</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Take out {}</source>
        <translation>إخراج {}</translation>
    </message>
</context>
<context>
    <name>ShotDialog</name>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Add a screenshot</source>
        <translation>إضافة لقطة شاشة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Drop a picture here, or paste one.</source>
        <translation>أفلت صورة هنا، أو ألصق واحدة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Paste a screenshot</source>
        <translation>لصق لقطة شاشة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Pictures ({})</source>
        <translation>الصور ({})</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Screenshot {}.png</source>
        <translation>لقطة شاشة {}.png</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Screenshots</source>
        <translation>لقطات الشاشة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>the file is no picture that can be shown</source>
        <translation>الملف ليس صورة يمكن عرضها</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>there is no picture in the clipboard</source>
        <translation>لا صورة في الحافظة</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Every name and figure in these books is made up. Settings remove them.</source>
        <translation>كل الأسماء والأرقام في هذه الدفاتر مختلَقة. يمكن إزالتها من الإعدادات.</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Property and debt</source>
        <translation>الممتلكات والديون</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Sample · invented</source>
        <translation>نموذج · مختلَق</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Show icons only</source>
        <translation>إظهار الأيقونات فقط</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Show words in the sidebar</source>
        <translation>إظهار الكلمات في الشريط الجانبي</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>The value is not known: a price or a rate is missing.</source>
        <translation>القيمة غير معروفة: ينقص سعر أو سعر صرف.</translation>
    </message>
</context>
<context>
    <name>SpreadCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Results by size</source>
        <translation>النتائج حسب الحجم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>trades</source>
        <translation>صفقات</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../ui/window/start.py"/>
        <source>New books…</source>
        <translation>دفاتر جديدة…</translation>
    </message>
    <message>
        <location filename="../../ui/window/start.py"/>
        <source>The keyring did not open them: {}.</source>
        <translation>لم تفتحها حلقة المفاتيح: {}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>How to begin</source>
        <translation>كيف تبدأ</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Import activities from CSV. You see what it does before it is written.</source>
        <translation>استورد الأنشطة من CSV. ترى أثرها قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Look around in made-up books. One click removes them again.</source>
        <translation>تجوّل في دفاتر مختلَقة. نقرة واحدة تزيلها.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Sample data</source>
        <translation>بيانات نموذجية</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Start empty and record your first entry.</source>
        <translation>ابدأ من الصفر وسجّل أول قيد.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>You can do the others later; none of them closes a door.</source>
        <translation>يمكنك فعل الباقي لاحقًا؛ لا شيء منها يغلق بابًا.</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Add a day…</source>
        <translation>إضافة يوم…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Assets and liabilities are put side by side here, by category, account and holding. Choose other days, or import a file.</source>
        <translation>توضع الأصول والالتزامات هنا جنبًا إلى جنب حسب الفئة والحساب والحيازة. اختر أيامًا أخرى أو استورد ملفًا.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes as they fit</source>
        <translation>التغيرات بقدر ما تتسع</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes from day to day</source>
        <translation>التغيرات من يوم إلى يوم</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes from first to last</source>
        <translation>التغيرات من الأول إلى الأخير</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copied as CSV.</source>
        <translation>نُسخ بصيغة CSV.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copied as text.</source>
        <translation>نُسخ كنص.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Leave out {}</source>
        <translation>استبعاد {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Net-worth statement</source>
        <translation>بيان صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>No changes</source>
        <translation>بلا تغيرات</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Nothing is owned or owed on these days</source>
        <translation>لا شيء مملوكًا أو مستحقًا في هذه الأيام</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Prices and rates</source>
        <translation>الأسعار وأسعار الصرف</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Print, save</source>
        <translation>طباعة، حفظ</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as a web page…</source>
        <translation>حفظ كصفحة ويب…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Show all of {}</source>
        <translation>عرض كل {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to accounts</source>
        <translation>بسط حتى الحسابات</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to categories</source>
        <translation>بسط حتى الفئات</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to holdings</source>
        <translation>بسط حتى الحيازات</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>View</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Which days stand side by side</source>
        <translation>أي الأيام تقف جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>{} days</source>
        <translation>{} أيام</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Stop it</source>
        <translation>إيقافها</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Stop the rule</source>
        <translation>إيقاف القاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>What it has earned by then is paid on the day after its last one.</source>
        <translation>ما كسبته حتى ذلك الحين يُدفع في اليوم التالي لآخر أيامها.</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Another colour…</source>
        <translation>لون آخر…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Light blue</source>
        <translation>أزرق فاتح</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Sky</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>The theme's colour</source>
        <translation>لون السمة</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}</source>
        <translation>العمود {}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}, sorted from high to low</source>
        <translation>العمود {}، مرتب من الأعلى إلى الأدنى</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}, sorted from low to high</source>
        <translation>العمود {}، مرتب من الأدنى إلى الأعلى</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Copy with titles</source>
        <translation>نسخ مع العناوين</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Nothing to show.</source>
        <translation>لا شيء للعرض.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>TablesCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Closed trades by {}</source>
        <translation>الصفقات المغلقة حسب {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Table by</source>
        <translation>الجدول حسب</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Take it off</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Take off the tag {}</source>
        <translation>إزالة الوسم {}</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>A target is a number from 0 to 100.</source>
        <translation>الهدف عدد من 0 إلى 100.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>As it is now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>In percent. What they leave over of 100 is meant for the parts without a target, together. At 100 those are left out: a home beside a portfolio, for instance.</source>
        <translation>بالنسبة المئوية. ما يتبقى من 100 مخصص للأجزاء التي بلا هدف معًا. وعند 100 تُستبعد: كبيت بجانب محفظة مثلًا.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Save the targets</source>
        <translation>حفظ الأهداف</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Target of {} in percent</source>
        <translation>هدف {} بالنسبة المئوية</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>{} assigned, {} left</source>
        <translation>خُصص {}، المتبقي {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>{} assigned: {} too much</source>
        <translation>خُصص {}: زيادة {}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Text of the licence</source>
        <translation>نص الترخيص</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>As of</source>
        <translation>كما في</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Display currency {}</source>
        <translation>عملة العرض {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Every view shows this day. Click to choose another, or today.</source>
        <translation>كل العروض تُظهر هذا اليوم. انقر لاختيار يوم آخر أو اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Hide amounts</source>
        <translation>إخفاء المبالغ</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Import prices, or enter one by hand.</source>
        <translation>استورد أسعارًا أو أدخل واحدًا يدويًا.</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>In the background: {}</source>
        <translation>في الخلفية: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Lock the books</source>
        <translation>قفل الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Lock the books (Ctrl+L)</source>
        <translation>قفل الدفاتر (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>New entry, import, undo</source>
        <translation>قيد جديد، استيراد، تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>New entry…</source>
        <translation>قيد جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>No prices yet</source>
        <translation>لا أسعار بعد</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Notices: {} new</source>
        <translation>الإشعارات: {} جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Period: {}</source>
        <translation>الفترة: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Prices of today</source>
        <translation>أسعار اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Prices of {}</source>
        <translation>أسعار {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show amounts</source>
        <translation>إظهار المبالغ</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show everything as it was on another day</source>
        <translation>عرض كل شيء كما كان في يوم آخر</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show everything in another currency</source>
        <translation>عرض كل شيء بعملة أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>The newest price is of {}.</source>
        <translation>أحدث سعر من {}.</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>The period of charts, changes and returns</source>
        <translation>فترة المخططات والتغيرات والعوائد</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>What has no room in the bar</source>
        <translation>ما لا يتسع له الشريط</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>What the data are, and of when.</source>
        <translation>ما هي البيانات ومن أي وقت.</translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Filter the trail</source>
        <translation>تصفية الأثر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Nothing here can be changed or taken out unnoticed: each row is chained to the one before, and checking the books checks the chain.</source>
        <translation>لا يمكن تغيير شيء هنا أو إزالته دون أن يُلحظ: كل سطر مسلسل بما قبله، والتحقق من الدفاتر يتحقق من السلسلة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Nothing of that kind was recorded</source>
        <translation>لم يُسجَّل شيء من هذا النوع</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>There is no trail here</source>
        <translation>لا أثر مراجعة هنا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>These books were opened without it.</source>
        <translation>فُتحت هذه الدفاتر بدونه.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Trail</source>
        <translation>أثر المراجعة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Try fewer words, or show everything.</source>
        <translation>جرّب كلمات أقل، أو اعرض كل شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Unlock log</source>
        <translation>سجل فتح القفل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>{} on {}</source>
        <translation>{} في {}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer has something to tell you.</source>
        <translation>لدى Coffer ما يخبرك به.</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer, locked</source>
        <translation>Coffer، مقفل</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer: {}</source>
        <translation>Coffer: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Hide Coffer</source>
        <translation>إخفاء Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Lock the books</source>
        <translation>قفل الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Net worth: {}</source>
        <translation>صافي الثروة: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>New entry…</source>
        <translation>قيد جديد…</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Show Coffer</source>
        <translation>إظهار Coffer</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Other books…</source>
        <translation>دفاتر أخرى…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Repair the key file from its copy</source>
        <translation>إصلاح ملف المفاتيح من نسخته</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Save what can be read…</source>
        <translation>إنقاذ ما يمكن قراءته…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>The newest backup is of {}.</source>
        <translation>أحدث نسخة احتياطية من {}.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>There is no backup in the profile's folder.</source>
        <translation>لا توجد نسخة احتياطية في مجلد الملف الشخصي.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>A passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>How it is locked</source>
        <translation>كيف تُقفل</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It keeps a key while you are signed in: nothing is typed.</source>
        <translation>تحتفظ بمفتاح ما دمت مسجّل الدخول: لا تكتب شيئًا.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It opens by itself here, and by the passphrase everywhere.</source>
        <translation>تُفتح تلقائيًا هنا، وبعبارة المرور في كل مكان.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It opens them if the passphrase is forgotten.</source>
        <translation>يفتحها إذا نُسيت عبارة المرور.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Make a recovery code to keep on paper</source>
        <translation>إنشاء رمز استرداد للحفظ على الورق</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Needed: without it the books would be lost with this computer.</source>
        <translation>لازمة: بدونها تضيع الدفاتر مع هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>No encryption</source>
        <translation>بلا تشفير</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Not possible here: {}.</source>
        <translation>غير ممكن هنا: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>The file is encrypted. Nobody can open it without what you choose here.</source>
        <translation>الملف مشفّر. لا يستطيع أحد فتحه بغير ما تختاره هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>This computer's keyring</source>
        <translation>حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Whoever can read your files can read your books.</source>
        <translation>من يستطيع قراءة ملفاتك يستطيع قراءة دفاترك.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>You type it each time.</source>
        <translation>تكتبها في كل مرة.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>looking for one</source>
        <translation>جارٍ البحث</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Other books…</source>
        <translation>دفاتر أخرى…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>The code that you keep on paper opens these books.</source>
        <translation>الرمز الذي تحفظه على الورق يفتح هذه الدفاتر.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>These books are locked.</source>
        <translation>هذه الدفاتر مقفلة.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Too many wrong tries. The next one in {}.</source>
        <translation>محاولات خاطئة كثيرة. التالية بعد {}.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Type it first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use the passphrase</source>
        <translation>استخدام عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use the recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use this computer's keyring</source>
        <translation>استخدام حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Your books</source>
        <translation>دفاترك</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Archive…</source>
        <translation>أرشفة…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>More of {}</source>
        <translation>المزيد عن {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Nothing feeds it yet</source>
        <translation>لا شيء يغذيها بعد</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Take back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>and {} more</source>
        <translation>و{} أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>of {}</source>
        <translation>من {}</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>A priority is 1 for the first, 2, 3 …</source>
        <translation>الأولوية 1 للأولى، ثم 2 و3 …</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>A target is an amount above zero.</source>
        <translation>الهدف مبلغ فوق الصفر.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Add a vault</source>
        <translation>إضافة حصّالة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Add the vault</source>
        <translation>إضافة الحصّالة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>After the others; 1 comes first</source>
        <translation>بعد غيرها؛ و1 تأتي أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Aim</source>
        <translation>مرمى</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>By its place</source>
        <translation>حسب مكانها</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Car</source>
        <translation>سيارة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Coins</source>
        <translation>عملات معدنية</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Colour {}</source>
        <translation>اللون {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Edit the vault</source>
        <translation>تعديل الحصّالة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>For example: House deposit</source>
        <translation>مثال: دفعة أولى للمنزل</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Give it a name.</source>
        <translation>امنحها اسمًا.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Home</source>
        <translation>منزل</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>No date; for example 2028-03-31</source>
        <translation>بلا تاريخ؛ مثال 2028-03-31</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Piggy bank</source>
        <translation>حصّالة نقود</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Planned a month</source>
        <translation>المخطط شهريًا</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Safety</source>
        <translation>أمان</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Sun</source>
        <translation>شمس</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Target date</source>
        <translation>تاريخ الهدف</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Vault</source>
        <translation>الحصّالة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Wallet</source>
        <translation>محفظة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>What is planned is an amount, not below zero.</source>
        <translation>المخطط مبلغ ليس تحت الصفر.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Write the day as 2028-03-31.</source>
        <translation>اكتب اليوم مثل 2028-03-31.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Write the target without separators of thousands.</source>
        <translation>اكتب الهدف بلا فواصل آلاف.</translation>
    </message>
</context>
<context>
    <name>VaultsView</name>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>A vault is something that you save for: an amount, perhaps a day, and the holdings that feed it. You will see here how far it is, whether it is on pace, and where it may go.</source>
        <translation>الحصّالة شيء تدّخر له: مبلغ، وربما يوم، والحيازات التي تغذيها. سترى هنا كم بلغت، وهل هي على الوتيرة، وإلى أين قد تصل.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Add a vault</source>
        <translation>إضافة حصّالة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Archive the vault</source>
        <translation>أرشفة الحصّالة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Archive {}?</source>
        <translation>أرشفة {}؟</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>As a table…</source>
        <translation>كجدول…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Contributions…</source>
        <translation>المساهمات…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>It is put away with its history and claims no holding any more. It can be taken back at any time.</source>
        <translation>تُحفظ جانبًا مع تاريخها ولا تطالب بأي حيازة بعد الآن. ويمكن استعادتها في أي وقت.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Remove the vault</source>
        <translation>إزالة الحصّالة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Remove {}?</source>
        <translation>إزالة {}؟</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Savings goals</source>
        <translation>أهداف الادخار</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Show archived</source>
        <translation>عرض المؤرشفة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>The goal and its percentages go; the holdings stay as they are. To keep it out of sight, archive it instead.</source>
        <translation>يزول الهدف ونسبه؛ وتبقى الحيازات كما هي. لإبعادها عن النظر أرشفها بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{} feeds {} no more since today.</source>
        <translation>لم تعد {} تغذي {} منذ اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{} feeds {} with {} since today.</source>
        <translation>{} تغذي {} بنسبة {} منذ اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{}/{} is allocated {} too much: {}</source>
        <translation>{}/{} مخصص بزيادة {}: {}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <location filename="../../ui/window/view.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>WaitingDocuments</name>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Do not attach {}</source>
        <translation>عدم إرفاق {}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>“{}” cannot be attached: {}.</source>
        <translation>لا يمكن إرفاق «{}»: {}.</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <location filename="../../ui/performance/waterfall.py"/>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
</context>
<context>
    <name>WhichBar</name>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All paper accounts</source>
        <translation>كل الحسابات التجريبية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All strategies</source>
        <translation>كل الاستراتيجيات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Paper</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Paper {}</source>
        <translation>تجريبي {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real</source>
        <translation>حقيقي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real or paper</source>
        <translation>حقيقي أو تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real {}</source>
        <translation>حقيقي {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
</context>
<context>
    <name>WindowDesk</name>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>A clipboard takes {} rows at most. Export the table to a file instead.</source>
        <translation>تتسع الحافظة إلى {} سطر على الأكثر. صدّر الجدول إلى ملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Amounts are hidden</source>
        <translation>المبالغ مخفية</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Copying rows</source>
        <translation>جارٍ نسخ الأسطر</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Export the table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Export with dots</source>
        <translation>التصدير بالنقاط</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Exporting the table</source>
        <translation>جارٍ تصدير الجدول</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Saved as {}.</source>
        <translation>حُفظ باسم {}.</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول بيانات (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Text with commas (*.csv)</source>
        <translation>نص بفواصل (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>The file would have dots in place of every amount, as the window has now. To export the amounts, show them first with Ctrl+Shift+P.</source>
        <translation>ستكون في الملف نقاط مكان كل مبلغ، كما في النافذة الآن. لتصدير المبالغ أظهرها أولًا بـ Ctrl+Shift+P.</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>{} rows copied.</source>
        <translation>نُسخ {} سطرًا.</translation>
    </message>
</context>
<context>
    <name>WindowModel</name>
    <message>
        <location filename="../../ui/widgets/table_window.py"/>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>{} rows</source>
        <translation>{} أسطر</translation>
    </message>
</context>
<context>
    <name>YieldsView</name>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>1 payout was posted.</source>
        <translation>قُيّدت دفعة واحدة.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>A rule says what a savings account or a stake earns. Coffer pays it on its days, shows what is accrued, and compares it with what really arrives.</source>
        <translation>تذكر القاعدة ما يكسبه حساب ادخار أو حصة تخزين (staking). يدفعه Coffer في أيامه، ويعرض المستحق، ويقارنه بما يصل فعلًا.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Add a rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Add a rule…</source>
        <translation>إضافة قاعدة…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Every payout that is due by today, each once</source>
        <translation>كل دفعة مستحقة حتى اليوم، مرة واحدة لكل منها</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Interest rules</source>
        <translation>قواعد الفائدة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>No interest rules yet</source>
        <translation>لا قواعد فائدة بعد</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Post 1 payout</source>
        <translation>تقييد دفعة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Post {} payouts</source>
        <translation>تقييد {} دفعات</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>The clock is right: post</source>
        <translation>الساعة صحيحة: قيّد</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>the real interest arrived</source>
        <translation>وصلت الفائدة الحقيقية</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>{} payouts were posted.</source>
        <translation>قُيّدت {} دفعات.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Change of its value since the day before, by prices</source>
        <translation>تغيّر قيمته منذ اليوم السابق بسبب الأسعار</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Debts</source>
        <translation>الديون</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Last balance stated: {}</source>
        <translation>آخر رصيد مذكور: {}</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>No balance was ever stated; the value rests on the entries alone.</source>
        <translation>لم يُذكر أي رصيد قط؛ القيمة مبنية على القيود وحدها.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Not counted</source>
        <translation>غير محسوب</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Not known: a price or an exchange rate is missing.</source>
        <translation>غير معروف: ينقص سعر أو سعر صرف.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Share of all assets</source>
        <translation>الحصة من إجمالي الأصول</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Batch</source>
        <translation>الرزمة</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Cash</source>
        <translation>النقد</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Entries that were saved together; undone together.</source>
        <translation>قيود حُفظت معًا ويُتراجع عنها معًا.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Recorded {}</source>
        <translation>سُجّل {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Voided: it counts nowhere, and stays visible.</source>
        <translation>مبطَل: لا يُحسب في أي مكان ويبقى ظاهرًا.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>What came into cash (+) or left it (−).</source>
        <translation>ما دخل إلى النقد (+) أو خرج منه (−).</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>from {}</source>
        <translation>من {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/listing.py"/>
        <source>{} in, {} out</source>
        <translation>{} دخل، {} خرج</translation>
    </message>
    <message>
        <location filename="../../ui/activity/listing.py"/>
        <source>{} more currencies</source>
        <translation>{} عملات أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>{} of {} {}</source>
        <translation>{} {} {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/activity/view.py"/>
        <source>{} transfers could pair in several ways.</source>
        <translation>
            <numerusform>لا تحويلات يمكن أن تُقرن بأكثر من طريقة.</numerusform>
            <numerusform>تحويل واحد يمكن أن يُقرن بأكثر من طريقة.</numerusform>
            <numerusform>تحويلان يمكن أن يُقرنا بأكثر من طريقة.</numerusform>
            <numerusform>{} تحويلات يمكن أن تُقرن بأكثر من طريقة.</numerusform>
            <numerusform>{} تحويلًا يمكن أن يُقرن بأكثر من طريقة.</numerusform>
            <numerusform>{} تحويل يمكن أن يُقرن بأكثر من طريقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation</name>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Buy {}</source>
        <translation>شراء {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Everything else</source>
        <translation>كل ما سوى ذلك</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>In no group</source>
        <translation>في لا مجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Left out: the targets of the others come to 100 %.</source>
        <translation>مستبعد: أهداف الباقي تبلغ 100 %.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Move {} from {} to {}.</source>
        <translation>نقل {} من {} إلى {}.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>No targets yet. Say how it is meant to be, and what is off is shown here.</source>
        <translation>لا أهداف بعد. حدد كيف ينبغي أن يكون، ويظهر هنا ما انحرف.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Nothing is in a group. Groups are made under Accounts, Groups.</source>
        <translation>لا شيء في مجموعة. تُنشأ المجموعات من الحسابات، المجموعات.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Pay {} of the new money into {}.</source>
        <translation>إيداع {} من المال الجديد في {}.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Target {}</source>
        <translation>الهدف {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>keep {}</source>
        <translation>إبقاء {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>largest drift {} points</source>
        <translation>أكبر انحراف {} نقطة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>largest drift {} → {} points</source>
        <translation>أكبر انحراف {} ← {} نقطة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>parts without a target are left out</source>
        <translation>الأجزاء التي بلا هدف مستبعدة</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>sell {}</source>
        <translation>بيع {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{} assigned</source>
        <translation>خُصص {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{} of its target</source>
        <translation>{} من هدفه</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: there is no holding in it that can be bought more of.</source>
        <translation>{}: لا حيازة فيه يمكن شراء المزيد منها.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: too little of it can be sold.</source>
        <translation>{}: ما يمكن بيعه منه قليل جدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: what is due is too small for a trade.</source>
        <translation>{}: المطلوب أصغر من أن يكون صفقة.</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A fee is in something without a price.</source>
        <translation>رسوم مدفوعة بشيء لا سعر له.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A profit factor above 5: look whether losing trades are missing.</source>
        <translation>معامل ربح فوق 5: تحقق من أن الصفقات الخاسرة ليست ناقصة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A rate into the base currency is missing on a day of closing.</source>
        <translation>سعر صرف إلى العملة الأساسية مفقود في يوم إغلاق.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A trade closed before any paper money was put in.</source>
        <translation>أُغلقت صفقة قبل إيداع أي مال تجريبي.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A trade with several tags counts in each.</source>
        <translation>الصفقة ذات الوسوم المتعددة تُحسب في كل منها.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>All results are the same.</source>
        <translation>كل النتائج متساوية.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>As noted; else the name of the legs' structure.</source>
        <translation>كما دُوّنت؛ وإلا فاسم بنية الأطراف.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average R</source>
        <translation>متوسط R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average loss</source>
        <translation>متوسط الخسارة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average win</source>
        <translation>متوسط الربح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Below the highest</source>
        <translation>دون القمة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Break-even</source>
        <translation>متعادلة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Closed trades</source>
        <translation>الصفقات المغلقة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Deviation</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Drawdown of equity</source>
        <translation>تراجع رأس المال</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Equity at its highest</source>
        <translation>رأس المال عند قمته</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Excellent: SQN of 3 or more</source>
        <translation>ممتاز: SQN يساوي 3 أو أكثر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Expectancy</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Exposure</source>
        <translation>التعرض</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Fair: SQN from 1.6 to 2.5</source>
        <translation>مقبول: SQN من 1.6 إلى 2.5</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>First opening to last closing</source>
        <translation>من أول فتح إلى آخر إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>From {} to below {}: {} trades</source>
        <translation>من {} إلى أقل من {}: {} صفقة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Good: SQN from 2.5 to 3</source>
        <translation>جيد: SQN من 2.5 إلى 3</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Highest before</source>
        <translation>القمة السابقة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Holding time</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>In a row now (− lost)</source>
        <translation>على التوالي الآن (− خاسرة)</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>It needs two trades.</source>
        <translation>يلزم صفقتان.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Largest drawdown</source>
        <translation>أكبر تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Long</source>
        <translation>شراء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Lost</source>
        <translation>الخاسرة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Lost in a row</source>
        <translation>خاسرة على التوالي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Low</source>
        <translation>القاع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mean result</source>
        <translation>متوسط النتيجة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mixed: legs on both sides.</source>
        <translation>مختلط: أطراف في الجانبين.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>More than 90% won: look whether losing trades are missing.</source>
        <translation>أكثر من 90% رابحة: تحقق من أن الصفقات الخاسرة ليست ناقصة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No closed trades.</source>
        <translation>لا صفقات مغلقة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No stop was planned.</source>
        <translation>لم يُخطط لأي وقف.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>None noted</source>
        <translation>لا شيء مدوّن</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Not enough data to judge by: {} of {} trades, {} of {} days.</source>
        <translation>البيانات لا تكفي للحكم: {} من {} صفقة، {} من {} يومًا.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Not known whether won</source>
        <translation>غير معروف إن كانت رابحة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Nothing was held for any time.</source>
        <translation>لم يُحتفظ بشيء أي مدة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Nothing was rolled.</source>
        <translation>لم يُرحّل شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of a trade it is not known whether it was won.</source>
        <translation>لا يُعرف عن صفقة إن كانت رابحة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of the first opening, {}.</source>
        <translation>لأول فتح، {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of the last closing, {}.</source>
        <translation>لآخر إغلاق، {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of them won</source>
        <translation>منها رابحة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Options are put together by what they are on.</source>
        <translation>تُجمع الخيارات حسب أصلها الأساسي.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Paper trades: {} closed</source>
        <translation>الصفقات التجريبية: {} مغلقة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Payoff ratio</source>
        <translation>نسبة العائد إلى الخسارة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Poor: SQN below 1.6</source>
        <translation>ضعيف: SQN أقل من 1.6</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Profit factor</source>
        <translation>معامل الربح</translation>
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
        <translation>الصفقات الحقيقية: {} مغلقة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>SQN</source>
        <translation>SQN</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Several</source>
        <translation>متعددة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Short</source>
        <translation>مكشوف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of R</source>
        <translation>مجموع R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of gains</source>
        <translation>مجموع الأرباح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of losses</source>
        <translation>مجموع الخسائر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Sum of results</source>
        <translation>مجموع النتائج</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>There is no gain.</source>
        <translation>لا ربح.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>There is no loss.</source>
        <translation>لا خسارة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Time with anything open</source>
        <translation>الوقت مع مراكز مفتوحة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>To below</source>
        <translation>إلى أقل من</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Told in money alone: other money comes and goes in real accounts.</source>
        <translation>بالمال وحده: تدخل الحسابات الحقيقية وتخرج منها أموال أخرى.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Trade</source>
        <translation>الصفقة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Trades</source>
        <translation>الصفقات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Trades closed</source>
        <translation>الصفقات المغلقة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Trades with a stop</source>
        <translation>صفقات لها وقف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Trades, rolls as one</source>
        <translation>الصفقات، والمرحّل كواحدة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Win rate</source>
        <translation>نسبة الربح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Win rate of rolls</source>
        <translation>نسبة الربح مع الترحيل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Won</source>
        <translation>الرابحة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Won in a row</source>
        <translation>رابحة على التوالي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Worst</source>
        <translation>الأسوأ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>average win ÷ average loss</source>
        <translation>متوسط الربح ÷ متوسط الخسارة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>fall ÷ equity at its highest: paper money put in + sum of results</source>
        <translation>التراجع ÷ رأس المال عند قمته: المال التجريبي المودع + مجموع النتائج</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>in {}, each with all of its result on the day of its closing, {}</source>
        <translation>بعملة {}، كل صفقة بكامل نتيجتها في يوم إغلاقها، {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>low − highest before it, of the sum of results; begins at nothing</source>
        <translation>القاع − القمة السابقة له لمجموع النتائج؛ يبدأ من الصفر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>mean of result ÷ risk; risk = |entry − first planned stop| × quantity</source>
        <translation>متوسط النتيجة ÷ المخاطرة؛ المخاطرة = |الدخول − أول وقف مخطط| × الكمية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>mean of the time from the first opening to the last closing</source>
        <translation>متوسط الوقت من أول فتح إلى آخر إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>most trades lost one after another, by closing</source>
        <translation>أكثر الصفقات خسارة على التوالي، حسب الإغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>most trades won one after another, by closing</source>
        <translation>أكثر الصفقات ربحًا على التوالي، حسب الإغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>paper left out</source>
        <translation>بدون التجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>real ones left out</source>
        <translation>بدون الحقيقية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>result ÷ closed trades</source>
        <translation>النتيجة ÷ الصفقات المغلقة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>root of n × mean ÷ deviation of results (n − 1)</source>
        <translation>جذر n × المتوسط ÷ انحراف النتائج (n − 1)</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of fees; results are net of them</source>
        <translation>مجموع الرسوم؛ النتائج صافية منها</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains ÷ sum of losses, in money</source>
        <translation>مجموع الأرباح ÷ مجموع الخسائر، بالمال</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>sum of gains ÷ sum of losses, in money; none without a loss</source>
        <translation>مجموع الأرباح ÷ مجموع الخسائر، بالمال؛ لا قيمة بلا خسارة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains ÷ won</source>
        <translation>مجموع الأرباح ÷ الرابحة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains − sum of losses, net of fees</source>
        <translation>مجموع الأرباح − مجموع الخسائر، بعد الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of losses ÷ lost</source>
        <translation>مجموع الخسائر ÷ الخاسرة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>the largest result</source>
        <translation>أكبر نتيجة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>the smallest result</source>
        <translation>أصغر نتيجة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>this computer's time zone ({})</source>
        <translation>المنطقة الزمنية لهذا الحاسوب ({})</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>time with anything open ÷ first opening to last closing</source>
        <translation>الوقت مع مراكز مفتوحة ÷ من أول فتح إلى آخر إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won + lost + break-even; legs of one strategy count as one</source>
        <translation>رابحة + خاسرة + متعادلة؛ أطراف الاستراتيجية تُحسب واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won ÷ all closed trades; break-even ones are among them</source>
        <translation>الرابحة ÷ كل الصفقات المغلقة؛ والمتعادلة من بينها</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won ÷ all, a trade and what it was rolled into as one</source>
        <translation>رابحة ÷ الكل، والصفقة وما رُحّلت إليه كواحدة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{} below the highest</source>
        <translation>{} دون القمة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{} closed</source>
        <translation>{} مغلقة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} closed trades are in {}, without a rate into {} on their day.</source>
        <translation>{} صفقة مغلقة بعملة {}، بلا سعر صرف إلى {} في يومها.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} closed trades have a fee without a price.</source>
        <translation>{} صفقة مغلقة لها رسوم بلا سعر.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} d {} h</source>
        <translation>{} ي {} س</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} h {} min</source>
        <translation>{} س {} د</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} min</source>
        <translation>{} د</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} open, not counted</source>
        <translation>{} مفتوحة، غير محسوبة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{}: {} on {}; deepest fall {} on {}.</source>
        <translation>{}: {} في {}؛ أعمق تراجع {} في {}.</translation>
    </message>
</context>
<context>
    <name>balances</name>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>({} of {} holdings proven)</source>
        <translation>({} من {} حيازة مثبتة)</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>, the ledger {} ({})</source>
        <translation>، دفتر الأستاذ {} ({})</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>, {} of it new</source>
        <translation>، منها {} جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Available</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Contradicted</source>
        <translation>متناقض</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Current</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Derived only</source>
        <translation>مستنتج فقط</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Enter shows what was stated</source>
        <translation>Enter يعرض ما ذُكر</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Enter states the balance of {}</source>
        <translation>Enter يذكر رصيد {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>In effect</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Limit less what is owed; nobody stated it.</source>
        <translation>الحد ناقص المستحق؛ لم يذكره أحد.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>No balance was stated yet; the figure rests on the entries alone.</source>
        <translation>لم يُذكر رصيد بعد؛ الرقم مبني على القيود وحدها.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Not counted</source>
        <translation>غير محسوب</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Not in use</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Paper money</source>
        <translation>مال تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Proven</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Reconciling would open with {}.</source>
        <translation>المطابقة ستفتتح بـ {}.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Recorded {}</source>
        <translation>سُجّل {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Scam</source>
        <translation>احتيال</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Stated</source>
        <translation>المذكور</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Stated on {}</source>
        <translation>ذُكر في {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Taken back</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>The ledger says the same.</source>
        <translation>دفتر الأستاذ يقول الشيء نفسه.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>The ledger says {}: {} apart.</source>
        <translation>دفتر الأستاذ يقول {}: الفرق {}.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>There are no entries of it: the stated balance is all that is known.</source>
        <translation>لا قيود له: الرصيد المذكور كل ما يُعرف.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>What was stated, less what the entries add up to</source>
        <translation>المذكور ناقص مجموع القيود</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>agrees</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>and {} more</source>
        <translation>و{} أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>flagged by a provider</source>
        <translation>علّمه مزوّد</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>no reason was given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} came in after {} that no entry tells.</source>
        <translation>دخل {} بعد {} لا يذكره أي قيد.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} came in that no entry tells.</source>
        <translation>دخل {} لا يذكره أي قيد.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} went out after {} that no entry tells.</source>
        <translation>خرج {} بعد {} لا يذكره أي قيد.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} went out that no entry tells.</source>
        <translation>خرج {} لا يذكره أي قيد.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{}: {} on {}</source>
        <translation>{}: {} في {}</translation>
    </message>
</context>
<context>
    <name>baskets</name>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>1 part is missing</source>
        <translation>ينقص جزء واحد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>As of</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>At work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Below the least quantity</source>
        <translation>أقل من أدنى كمية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Below the least value</source>
        <translation>أقل من أدنى قيمة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Bought for {}</source>
        <translation>اشتُري مقابل {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Comes to</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Fee {}</source>
        <translation>الرسوم {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Fees take all of it</source>
        <translation>الرسوم تأخذ كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Filled</source>
        <translation>منفّذ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Filled {} of {}</source>
        <translation>نُفّذ {} من {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Gain</source>
        <translation>الربح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Held through this basket</source>
        <translation>المحتفظ به عبر هذه السلة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Hide parts</source>
        <translation>إخفاء الأجزاء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>High risk</source>
        <translation>مخاطرة عالية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Higher risk</source>
        <translation>مخاطرة أعلى</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>In the basket; nothing: it has left it</source>
        <translation>في السلة؛ لا شيء: خرج منها</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Its share of the amount without what it comes to; below zero: it takes more</source>
        <translation>حصته من المبلغ دون ما ينتج عنه؛ تحت الصفر: يأخذ أكثر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Largest distance from a weight</source>
        <translation>أكبر بُعد عن وزن</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Left over</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Less than one step</source>
        <translation>أقل من خطوة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Low risk</source>
        <translation>مخاطرة منخفضة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Lower risk</source>
        <translation>مخاطرة أدنى</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Medium risk</source>
        <translation>مخاطرة متوسطة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>More than can be paid</source>
        <translation>أكثر مما يمكن دفعه</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>No price known</source>
        <translation>لا سعر معروف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Not all of it can be sold through the basket: it was sold otherwise, or is at work.</source>
        <translation>لا يمكن بيع كل ذلك عبر السلة: بيع بطريقة أخرى أو هو في أوامر.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Not on the step</source>
        <translation>ليس على الخطوة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Not on the tick</source>
        <translation>ليس على وحدة التسعير</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Nothing was bought through it yet.</source>
        <translation>لم يُشترَ شيء عبرها بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Nothing was ordered through this basket yet.</source>
        <translation>لم يُطلب شيء عبر هذه السلة بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of what is held through the basket</source>
        <translation>من المحتفظ به عبر السلة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of what is still there, first in, first out, fees included</source>
        <translation>مما بقي، الوارد أولًا صادر أولًا، شاملًا الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Orders</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Paper</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Partly filled</source>
        <translation>منفّذ جزئيًا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Parts as they would be ordered</source>
        <translation>الأجزاء كما ستُطلب</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Parts of the order</source>
        <translation>أجزاء الأمر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Price is old</source>
        <translation>السعر قديم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Realized by sales</source>
        <translation>محقق بالمبيعات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Show parts</source>
        <translation>عرض الأجزاء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Sold for about {}</source>
        <translation>بيع مقابل نحو {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>The newest price, with the account's slippage where it has some</source>
        <translation>أحدث سعر، مع انزلاق الحساب إن كان له</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Try the missing part again</source>
        <translation>إعادة محاولة الجزء الناقص</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Try the {} missing parts again</source>
        <translation>إعادة محاولة الأجزاء الناقصة وعددها {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>With the fee: what a buy takes out of the cash, or a sale brings in</source>
        <translation>مع الرسوم: ما يأخذه الشراء من النقد أو يجلبه البيع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>buy {}</source>
        <translation>شراء {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>sell {}</source>
        <translation>بيع {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>{} h ago</source>
        <translation>قبل {} س</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>{} min ago</source>
        <translation>قبل {} د</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>{} more</source>
        <translation>{} أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of about {} came in</source>
        <translation>دخل {} من نحو {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of {}</source>
        <translation>{} من {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of {} spent</source>
        <translation>أُنفق {} من {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} parts are missing</source>
        <translation>ينقص {} أجزاء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{}, {} of 5</source>
        <translation>{}، {} من 5</translation>
    </message>
</context>
<context>
    <name>belongings</name>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Acquired</source>
        <translation>تاريخ الاقتناء</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Add property or valuables</source>
        <translation>إضافة عقار أو مقتنى ثمين</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>Ahead</source>
        <translation>القادم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>All {} values…</source>
        <translation>كل القيم وعددها {}…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>An account of its own</source>
        <translation>حساب خاص به</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>As it counts now</source>
        <translation>كما يُحسب الآن</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Bar</source>
        <translation>سبيكة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Before fees</source>
        <translation>قبل الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Below which the value does not fall</source>
        <translation>لا تنزل القيمة تحتها</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Buy</source>
        <translation>شراء</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Buy more of {}</source>
        <translation>شراء المزيد من {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Buy more…</source>
        <translation>شراء المزيد…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <location filename="../../ui/belongings/words.py"/>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>By its rule the value is beyond any measure.</source>
        <translation>حسب قاعدته تتجاوز القيمة كل قياس.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>By rule</source>
        <translation>حسب القاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Coin</source>
        <translation>عملة معدنية</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Collectible</source>
        <translation>مقتنى للجمع</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Cost of what is sold</source>
        <translation>تكلفة المبيع</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Cost, {}</source>
        <translation>التكلفة، {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Declining balance</source>
        <translation>القسط المتناقص</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Declining balance, {} a year, not below {}</source>
        <translation>قسط متناقص، {} سنويًا، لا تحت {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Entries of its account</source>
        <translation>قيود حسابه</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Equity</source>
        <translation>صافي الملكية</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Every value that was set or changed, the newest change first.</source>
        <translation>كل قيمة حُددت أو غُيّرت، الأحدث أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Falls by a rate of what is left a year, not below the salvage value.</source>
        <translation>تنخفض سنويًا بمعدل من المتبقي، ولا تنزل تحت القيمة المتبقية.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Falls in equal steps to the salvage value over a life in months.</source>
        <translation>تنخفض بخطوات متساوية إلى القيمة المتبقية خلال العمر بالشهور.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Fine metal in a thousand: 999.9, or 916.7</source>
        <translation>المعدن الخالص في الألف: 999.9 أو 916.7</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fine ounces times the spot price of the metal, with a premium if you like.</source>
        <translation>الأونصات الخالصة في السعر الفوري للمعدن، مع علاوة إن شئت.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Fine ounces, all pieces</source>
        <translation>أونصات خالصة، كل القطع</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fixed growth</source>
        <translation>نمو ثابت</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fixed growth, {} a year</source>
        <translation>نمو ثابت، {} سنويًا</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Follows an index</source>
        <translation>يتبع مؤشرًا</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Follows {}</source>
        <translation>يتبع {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>For example: Home</source>
        <translation>مثال: البيت</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>For example: Series A</source>
        <translation>مثال: الجولة A</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>For example: valuation by an expert</source>
        <translation>مثال: تقييم خبير</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>From 1 to 100 percent of the whole</source>
        <translation>من 1 إلى 100 بالمئة من الكل</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>From outside the books</source>
        <translation>من خارج الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Funding round</source>
        <translation>جولة تمويل</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Funding round of {}</source>
        <translation>جولة تمويل {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Gain</source>
        <translation>الربح</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Gold</source>
        <translation>ذهب</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Grows by a rate a year, compound; a rate below zero lets it fall.</source>
        <translation>تنمو بمعدل سنوي مركب؛ والمعدل السالب يخفضها.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>How {} is valued</source>
        <translation>كيف يُقيَّم {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Index</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Its cash goes down by cost and fees</source>
        <translation>ينقص نقده بالتكلفة والرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Its rule needs a first value set by hand.</source>
        <translation>تحتاج قاعدته إلى قيمة أولى محددة يدويًا.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Its value goes on</source>
        <translation>مسار قيمته</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Kept in</source>
        <translation>محفوظ في</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Last by hand</source>
        <translation>آخر قيمة يدوية</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Life in months</source>
        <translation>العمر بالشهور</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Loan-to-value</source>
        <translation>نسبة القرض إلى القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Market price</source>
        <translation>سعر السوق</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Metal</source>
        <translation>المعدن</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Money goes to</source>
        <translation>يذهب المال إلى</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Moves with the price of another asset, for example a house price index.</source>
        <translation>تتحرك مع سعر أصل آخر، كمؤشر أسعار المساكن.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Net worth</source>
        <translation>صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>New value of {}</source>
        <translation>قيمة جديدة لـ {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>New value…</source>
        <translation>قيمة جديدة…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Next by rule</source>
        <translation>التالية حسب القاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>No value is known yet.</source>
        <translation>لا قيمة معروفة بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Nobody: it was there already</source>
        <translation>لا أحد: كان موجودًا</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Notary, tax, broker: part of the cost</source>
        <translation>الموثق والضريبة والوسيط: جزء من التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Note the round</source>
        <translation>تدوين الجولة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Of its cost and its values</source>
        <translation>لتكلفته وقيمه</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Of the company</source>
        <translation>من الشركة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Of the company, all classes, if known</source>
        <translation>للشركة، كل الفئات، إن عُرفت</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Of what is owned</source>
        <translation>من المملوك</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Other form</source>
        <translation>شكل آخر</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Out of the books</source>
        <translation>خارج الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Over the spot price; may be below zero</source>
        <translation>فوق السعر الفوري؛ قد تكون سالبة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Owed on it</source>
        <translation>المستحق عليه</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Owned</source>
        <translation>المملوك</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Owned no more</source>
        <translation>لم يعد مملوكًا</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Paid from</source>
        <translation>دُفع من</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Palladium</source>
        <translation>بالاديوم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Part of the whole, %</source>
        <translation>جزء من الكل، %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Past months that change</source>
        <translation>شهور ماضية تتغير</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Platinum</source>
        <translation>بلاتين</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Precious metal</source>
        <translation>معدن ثمين</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Premium, %</source>
        <translation>العلاوة، %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Price of a share, {}</source>
        <translation>سعر السهم، {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Private company</source>
        <translation>شركة خاصة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Proceeds after fees</source>
        <translation>الحصيلة بعد الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Proceeds, {}</source>
        <translation>الحصيلة، {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Property</source>
        <translation>العقارات</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Purity</source>
        <translation>العيار</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Purity, ‰</source>
        <translation>العيار، ‰</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Rate a year, %</source>
        <translation>المعدل السنوي، %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Realized by sales</source>
        <translation>محقق بالمبيعات</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Round…</source>
        <translation>الجولة…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Rule…</source>
        <translation>القاعدة…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Salvage value</source>
        <translation>القيمة المتبقية</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Sell</source>
        <translation>بيع</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Sell {}</source>
        <translation>بيع {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Sell…</source>
        <translation>بيع…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Set the rule</source>
        <translation>تحديد القاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Set the value</source>
        <translation>تحديد القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Several pieces may lie in one account</source>
        <translation>يمكن أن تكون عدة قطع في حساب واحد</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Share class</source>
        <translation>فئة الأسهم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Share owned, %</source>
        <translation>الحصة المملوكة، %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Shares after it</source>
        <translation>الأسهم بعدها</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Silver</source>
        <translation>فضة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Spot price</source>
        <translation>السعر الفوري</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Spot price, premium {}</source>
        <translation>السعر الفوري، علاوة {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Straight line</source>
        <translation>القسط الثابت</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Straight line to {} over {} months</source>
        <translation>قسط ثابت إلى {} خلال {} شهرًا</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>The newest day of a value that no rule made</source>
        <translation>أحدث يوم لقيمة لم تصنعها قاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>The next twelve months</source>
        <translation>الاثنا عشر شهرًا القادمة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The price of its index is not known, so its rule says nothing.</source>
        <translation>سعر مؤشره غير معروف، فلا تقول قاعدته شيئًا.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>The share of the whole, or how many pieces or shares</source>
        <translation>الحصة من الكل، أو عدد القطع أو الأسهم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The spot price of its metal is not known, so its rule says nothing.</source>
        <translation>السعر الفوري لمعدنه غير معروف، فلا تقول قاعدته شيئًا.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>The symbol of the asset whose price it follows</source>
        <translation>رمز الأصل الذي يتبع سعره</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The value stays</source>
        <translation>تبقى القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The value stays as it is until you set another one.</source>
        <translation>تبقى القيمة كما هي حتى تحدد غيرها.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>The whole piece, with what is no metal</source>
        <translation>القطعة كلها مع ما ليس معدنًا</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Unit of weight</source>
        <translation>وحدة الوزن</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of a piece</source>
        <translation>قيمة القطعة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of a share</source>
        <translation>قيمة السهم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of the whole</source>
        <translation>قيمة الكل</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Value of what you own</source>
        <translation>قيمة ما تملكه</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Value over time</source>
        <translation>القيمة عبر الزمن</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Valued</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Values by rule</source>
        <translation>القيم حسب القاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Values by rule after this day are worked out anew</source>
        <translation>تُحسب القيم حسب القاعدة بعد هذا اليوم من جديد</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Values of {}</source>
        <translation>قيم {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Weight of a piece</source>
        <translation>وزن القطعة</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>What had been stated for that day before</source>
        <translation>ما ذُكر لذلك اليوم من قبل</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>What it is worth today</source>
        <translation>ما يساويه اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>What you paid for your part, in total, without fees</source>
        <translation>ما دفعته مقابل حصتك إجمالًا دون رسوم</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>You keep</source>
        <translation>يبقى لك</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>You own {}</source>
        <translation>تملك {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>grams</source>
        <translation>غرامات</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>kilograms</source>
        <translation>كيلوغرامات</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>troy ounces</source>
        <translation>أونصات تروي</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>values after that day are worked out anew</source>
        <translation>تُحسب القيم بعد ذلك اليوم من جديد</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>{}, in {}</source>
        <translation>{}، بعملة {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>{}: no value is known.</source>
        <translation>{}: لا قيمة معروفة.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>{}: {} on {}, {} on {}; {} of {} values set by hand.</source>
        <translation>{}: {} في {}، {} في {}؛ {} من {} قيم حُددت يدويًا.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>about {}</source>
        <translation>نحو {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>amount not known</source>
        <translation>المبلغ غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>as on {}</source>
        <translation>كما في {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>monthly</source>
        <translation>شهري</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>no longer paid</source>
        <translation>لم يعد يُدفع</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>no regular payments</source>
        <translation>بلا دفعات منتظمة</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>not held any more</source>
        <translation>لم يعد محفوظًا</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>quarterly</source>
        <translation>ربع سنوي</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>twice a year</source>
        <translation>نصف سنوي</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>yearly</source>
        <translation>سنوي</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>{} each</source>
        <translation>{} في كل مرة</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Amounts are hidden: show them first.</source>
        <translation>المبالغ مخفية: أظهرها أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Below zero, without a tile: {}</source>
        <translation>تحت الصفر، بلا مربع: {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/twin.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copied as a picture.</source>
        <translation>نُسخ كصورة.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copied {} rows as data.</source>
        <translation>نُسخ {} سطرًا كبيانات.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copy as data</source>
        <translation>نسخ كبيانات</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copy as picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <location filename="../../ui/charts/more.py"/>
        <source>Copy, save, print, show as table</source>
        <translation>نسخ، حفظ، طباعة، عرض كجدول</translation>
    </message>
    <message>
        <location filename="../../ui/charts/columns.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Estimated on {} of {} days.</source>
        <translation>مقدَّر في {} من {} يومًا.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>From outside</source>
        <translation>من الخارج</translation>
    </message>
    <message>
        <location filename="../../ui/charts/more.py"/>
        <source>More for the chart {}</source>
        <translation>المزيد للمخطط {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Not known on {} of {} days.</source>
        <translation>غير معروف في {} من {} يومًا.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>Nothing is known for this period.</source>
        <translation>لا شيء معروف عن هذه الفترة.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/days.py"/>
        <source>Nothing is known yet.</source>
        <translation>لا شيء معروف بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Nothing is owned on this day.</source>
        <translation>لا شيء مملوك في هذا اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <location filename="../../ui/charts/bars.py"/>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Pictures (*.png *.svg)</source>
        <translation>صور (*.png *.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as data</source>
        <translation>حفظ كبيانات</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as data…</source>
        <translation>حفظ كبيانات…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as picture</source>
        <translation>حفظ كصورة</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as picture…</source>
        <translation>حفظ كصورة…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Saved as {}.</source>
        <translation>حُفظ باسم {}.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>جداول (*.csv *.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>There is nothing to take along.</source>
        <translation>لا شيء لأخذه.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/charts/columns.py"/>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>change not known</source>
        <translation>التغيّر غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>changed by {}</source>
        <translation>تغيّر بمقدار {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/bars.py"/>
        <source>{name}: {first} in {first_when}, {last} in {last_when}, changed by {change}; lowest {low} in {low_when}, highest {high} in {high_when}; {total} in all.</source>
        <translation>{name}: {first} في {first_when}، {last} في {last_when}، تغيّر بمقدار {change}؛ الأدنى {low} في {low_when}، الأعلى {high} في {high_when}؛ المجموع {total}.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{} from outside</source>
        <translation>{} من الخارج</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{} to outside</source>
        <translation>{} إلى الخارج</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>{} to {}</source>
        <translation>{} إلى {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{}: from {} on {} to {} on {}, {}; lowest {} on {}, highest {} on {}.</source>
        <translation>{}: من {} في {} إلى {} في {}، {}؛ الأدنى {} في {}، الأعلى {} في {}.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <location filename="../../ui/charts/words.py"/>
        <source>{}: nothing is known for this period.</source>
        <translation>{}: لا شيء معروف عن هذه الفترة.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>{}: {} at the end, lowest {}, highest {}</source>
        <translation>{}: {} في النهاية، الأدنى {}، الأعلى {}</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <location filename="../../ui/window/sidebar.py"/>
        <source>{} accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>{} حسابات</numerusform>
            <numerusform>{} حسابًا</numerusform>
            <numerusform>{} حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/batches.py"/>
        <source>{} balances</source>
        <translation>
            <numerusform>لا أرصدة</numerusform>
            <numerusform>رصيد واحد</numerusform>
            <numerusform>رصيدان</numerusform>
            <numerusform>{} أرصدة</numerusform>
            <numerusform>{} رصيدًا</numerusform>
            <numerusform>{} رصيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/detail.py"/>
        <location filename="../../ui/holdings/explain.py"/>
        <location filename="../../ui/settings/batches.py"/>
        <source>{} entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>{} قيود</numerusform>
            <numerusform>{} قيدًا</numerusform>
            <numerusform>{} قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/security.py"/>
        <source>{} minutes</source>
        <translation>
            <numerusform>{} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{} دقائق</numerusform>
            <numerusform>{} دقيقة</numerusform>
            <numerusform>{} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/batches.py"/>
        <source>{} prices</source>
        <translation>
            <numerusform>لا أسعار</numerusform>
            <numerusform>سعر واحد</numerusform>
            <numerusform>سعران</numerusform>
            <numerusform>{} أسعار</numerusform>
            <numerusform>{} سعرًا</numerusform>
            <numerusform>{} سعر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/trail.py"/>
        <source>{} rows</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{} أسطر</numerusform>
            <numerusform>{} سطرًا</numerusform>
            <numerusform>{} سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>A charge of its own, not part of a trade.</source>
        <translation>مصروف مستقل، ليس جزءًا من صفقة.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>A tax paid from an account.</source>
        <translation>ضريبة دُفعت من حساب.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Adds a lot; its cost includes the fee. Cash goes down.</source>
        <translation>يضيف دفعة؛ تكلفتها تشمل الرسوم. ينقص النقد.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset given</source>
        <translation>الأصل المعطى</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset or currency</source>
        <translation>أصل أو عملة</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset received</source>
        <translation>الأصل المستلَم</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Assets received for nothing: a lot at market value.</source>
        <translation>أصول استُلمت بلا مقابل: دفعة بالقيمة السوقية.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cash that an account paid. Counts as income.</source>
        <translation>نقد دفعه حساب. يُحسب دخلًا.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cash that an asset paid. Counts as income.</source>
        <translation>نقد دفعه أصل. يُحسب دخلًا.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Comes from outside: salary, savings, assets you bring in.</source>
        <translation>يأتي من الخارج: راتب، مدخرات، أصول تجلبها.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cost per unit</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>From account</source>
        <translation>من حساب</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Interest that a debt costs. Counts as a charge.</source>
        <translation>فائدة يكلفها دين. تُحسب مصروفًا.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Leaves what Coffer keeps track of.</source>
        <translation>يخرج مما يتتبعه Coffer.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Moves between your own accounts; lots keep date and cost.</source>
        <translation>ينتقل بين حساباتك؛ تحتفظ الدفعات بالتاريخ والتكلفة.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Multiplies the quantity and divides the unit cost.</source>
        <translation>يضاعف الكمية ويقسم تكلفة الوحدة.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>New units for one old</source>
        <translation>الوحدات الجديدة مقابل وحدة قديمة</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>One asset for another: a sale and a buy, no cash moves.</source>
        <translation>أصل مقابل آخر: بيع وشراء دون حركة نقد.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Paid by</source>
        <translation>دفعه</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Price per unit</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Proceeds</source>
        <translation>حصيلة البيع</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity given</source>
        <translation>الكمية المعطاة</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity received</source>
        <translation>الكمية المستلَمة</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Realized gain</source>
        <translation>الربح المحقق</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Staking and the like: a lot at market value, and income.</source>
        <translation>التخزين (staking) وما شابه: دفعة بالقيمة السوقية، ودخل.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Swap</source>
        <translation>مبادلة</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Takes lots and realizes a gain. Cash goes up, less the fee.</source>
        <translation>يأخذ من الدفعات ويحقق ربحًا. يزيد النقد بعد خصم الرسوم.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>To account</source>
        <translation>إلى حساب</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Total before the fee</source>
        <translation>الإجمالي قبل الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Type of asset</source>
        <translation>نوع الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Type of asset received</source>
        <translation>نوع الأصل المستلَم</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>What was there before your records begin, at its cost.</source>
        <translation>ما كان موجودًا قبل بدء سجلاتك، بتكلفته.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>A sealed value was changed or moved: {}</source>
        <translation>تغيّرت قيمة مختومة أو نُقلت: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Choose another place, or start new books there.</source>
        <translation>اختر مكانًا آخر أو ابدأ دفاتر جديدة هناك.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Restore a backup, or choose another file.</source>
        <translation>استعد نسخة احتياطية أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Several assets have the symbol “{}” ({}). Choose the asset type.</source>
        <translation>لعدة أصول الرمز «{}» ({}). اختر نوع الأصل.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The books do not check out</source>
        <translation>الدفاتر غير متطابقة</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The entry “{}” does not add up: {} Nothing was written.</source>
        <translation>القيد «{}» غير متوازن: {} لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The keyring cannot be used: {}</source>
        <translation>لا يمكن استخدام حلقة المفاتيح: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The request could not be carried out.</source>
        <translation>تعذر تنفيذ الطلب.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>There are no books at “{}”.</source>
        <translation>لا توجد دفاتر في «{}».</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>There is no {} named “{}”. Check the spelling, or add it first.</source>
        <translation>لا يوجد {} باسم «{}». تحقق من الإملاء أو أضفه أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Update Coffer, then open it again.</source>
        <translation>حدّث Coffer ثم افتحه مجددًا.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>{} cannot be opened: {}</source>
        <translation>لا يمكن فتح {}: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” cannot be imported: {} Nothing was written.</source>
        <translation>لا يمكن استيراد «{}»: {} لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” cannot be used: {}</source>
        <translation>لا يمكن استخدام «{}»: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is damaged, or is no Coffer file: {}</source>
        <translation>«{}» تالف أو ليس ملف Coffer: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is no date. Write it like 2026-11-20.</source>
        <translation>«{}» ليس تاريخًا. اكتبه هكذا: 2026-11-20.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is no plain number. Write it like 1234.56.</source>
        <translation>«{}» ليس عددًا بسيطًا. اكتبه هكذا: 1234.56.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” was written by a newer Coffer. It was not touched.</source>
        <translation>«{}» كتبه إصدار أحدث من Coffer. لم يُمس.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}”: {}</source>
        <translation>«{}»: {}</translation>
    </message>
</context>
<context>
    <name>executions</name>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>A CSV file of trades, fills or activity, of any broker or exchange. What each row becomes is shown before anything is written, and importing the same file twice adds nothing.</source>
        <translation>ملف CSV بصفقات أو تنفيذات أو أنشطة من أي وسيط أو منصة. يُعرض ما يصير إليه كل سطر قبل كتابة أي شيء، واستيراد الملف نفسه مرتين لا يضيف شيئًا.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>A sentence that says it all</source>
        <translation>جملة تقول كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Account: </source>
        <translation>الحساب: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Already in the books: </source>
        <translation>الموجود في الدفاتر: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Amount of money</source>
        <translation>المبلغ المالي</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Amounts: </source>
        <translation>المبالغ: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Booked again</source>
        <translation>مقيَّد مجددًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Bought</source>
        <translation>المشترى</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Bought or sold</source>
        <translation>شراء أو بيع</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Buys and sells that are in the ledger become positions in Trades. Nothing is booked again, and doing it twice adds nothing.</source>
        <translation>تصبح عمليات الشراء والبيع في دفتر الأستاذ مراكز في الصفقات. لا يُقيَّد شيء مجددًا، وتكرار ذلك لا يضيف شيئًا.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Choose the account into which it is imported.</source>
        <translation>اختر الحساب الذي يُستورد إليه.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_columns.py"/>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Currency of the fee</source>
        <translation>عملة الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Currency: </source>
        <translation>العملة: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Dates: </source>
        <translation>التواريخ: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Decimals: </source>
        <translation>الكسور العشرية: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Drop a broker's file here</source>
        <translation>أفلت ملف الوسيط هنا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Every execution of this file is already in the books.</source>
        <translation>كل تنفيذات هذا الملف موجودة في الدفاتر.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Execution</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Fees: </source>
        <translation>الرسوم: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>First rows</source>
        <translation>الأسطر الأولى</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Id of the execution</source>
        <translation>معرّف التنفيذ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Id of the order</source>
        <translation>معرّف الأمر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import executions</source>
        <translation>استيراد التنفيذات</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import {}</source>
        <translation>استيراد {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Imported {} executions into {}</source>
        <translation>استُورد {} تنفيذًا إلى {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Is</source>
        <translation>هو</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Is like</source>
        <translation>يشبه</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Kind of asset</source>
        <translation>نوع الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Kind of row</source>
        <translation>نوع السطر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Lets the account sell more than it holds, from now on.</source>
        <translation>يسمح للحساب من الآن ببيع أكثر مما يملك.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Looking at the ledger …</source>
        <translation>جارٍ فحص دفتر الأستاذ …</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>May go short</source>
        <translation>يجوز البيع على المكشوف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>No execution</source>
        <translation>ليس تنفيذًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>No executions: {}</source>
        <translation>بلا تنفيذات: {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Nothing is written before you press Import.</source>
        <translation>لا يُكتب شيء قبل أن تضغط «استيراد».</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Opens or closes</source>
        <translation>يفتح أو يغلق</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: call or put</source>
        <translation>الخيار: شراء أو بيع</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: expiry</source>
        <translation>الخيار: الاستحقاق</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: multiplier</source>
        <translation>الخيار: المضاعف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: strike</source>
        <translation>الخيار: سعر التنفيذ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: underlying</source>
        <translation>الخيار: الأصل الأساسي</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Passed over</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Perhaps known {}</source>
        <translation>ربما معروفة {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Rejected rows</source>
        <translation>الأسطر المرفوضة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Rejected rows are left out; mended and imported again, they are added.</source>
        <translation>تُترك الأسطر المرفوضة؛ وإذا صُححت واستُوردت مجددًا أُضيفت.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Rejected {}</source>
        <translation>المرفوضة {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Say first what the columns are.</source>
        <translation>حدد أولًا ما هي الأعمدة.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Sold</source>
        <translation>المبيع</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Status of the order</source>
        <translation>حالة الأمر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Take over</source>
        <translation>ضم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Take over trades of the ledger</source>
        <translation>ضم صفقات من دفتر الأستاذ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Taken over</source>
        <translation>مضموم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>There is no row that can be imported.</source>
        <translation>لا يوجد سطر يمكن استيراده.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>There is nothing to take over.</source>
        <translation>لا شيء لضمه.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Time alone</source>
        <translation>الوقت وحده</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Times in: </source>
        <translation>الأوقات: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Trades</source>
        <translation>الصفقات</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Undo takes the whole import back.</source>
        <translation>«تراجع» يلغي الاستيراد كله.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>What becomes of trades that the ledger seems to have: the same asset, side, quantity, price and day. Taken over, they become positions and nothing is booked a second time.</source>
        <translation>ما يصير إليه ما يبدو أنه موجود في دفتر الأستاذ من صفقات: الأصل والاتجاه والكمية والسعر واليوم نفسها. إذا ضُمّت أصبحت مراكز ولم يُقيَّد شيء مرتين.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>What is left out</source>
        <translation>ما يُستبعد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>What the books seem to have</source>
        <translation>ما يبدو أنه في الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>What the rows become</source>
        <translation>ما تصير إليه الأسطر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_columns.py"/>
        <source>What these words mean</source>
        <translation>معنى هذه الكلمات</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Working out what it would do</source>
        <translation>جارٍ حساب الأثر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>all are charged</source>
        <translation>كلها تُخصم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>and {} more</source>
        <translation>و{} أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>as in the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>before the fee</source>
        <translation>قبل الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>book again</source>
        <translation>تقييد مجددًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>choose or name one</source>
        <translation>اختر أو سمِّ واحدًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>guessed</source>
        <translation>مخمَّن</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>mapping {}</source>
        <translation>الربط {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>negative is charged</source>
        <translation>السالب يُخصم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>positive is charged</source>
        <translation>الموجب يُخصم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>take over</source>
        <translation>ضم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>with the fee</source>
        <translation>مع الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>year first</source>
        <translation>السنة أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} added</source>
        <translation>{} مضافة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} already known</source>
        <translation>{} معروفة مسبقًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} new</source>
        <translation>{} جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} positions</source>
        <translation>{} مراكز</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} rejected</source>
        <translation>{} مرفوضة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} rows</source>
        <translation>{} أسطر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} taken over from the ledger</source>
        <translation>{} ضُمّت من دفتر الأستاذ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>{} trades became {} positions.</source>
        <translation>{} صفقة أصبحت {} مركزًا.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>{} trades become {} positions.</source>
        <translation>{} صفقة تصبح {} مركزًا.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Assets</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Assets {} less debts {}, on {}.</source>
        <translation>الأصول {} ناقص الديون {}، في {}.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Changed prices</source>
        <translation>الأسعار المتغيرة</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Cost of the open lots</source>
        <translation>تكلفة الدفعات المفتوحة</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Coverage: {}</source>
        <translation>التغطية: {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Debts</source>
        <translation>الديون</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Entries of {}</source>
        <translation>قيود {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Further down</source>
        <translation>المزيد نزولًا</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Gains</source>
        <translation>الأرباح</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Holdings</source>
        <translation>الحيازات</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Lots</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Net worth</source>
        <translation>صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Not counted</source>
        <translation>غير محسوب</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Of</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Oldest rate on the way</source>
        <translation>أقدم سعر صرف في المسار</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Open lots of {}</source>
        <translation>الدفعات المفتوحة من {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price and path</source>
        <translation>السعر والمسار</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price of {}</source>
        <translation>سعر {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Proceeds less the cost of the lots that went, sale by sale.</source>
        <translation>الحصيلة ناقص تكلفة الدفعات الخارجة، بيعة بيعة.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Quantity × price, in {}, at the end of {}.</source>
        <translation>الكمية × السعر، بعملة {}، في نهاية {}.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Realized gain</source>
        <translation>الربح المحقق</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Sold</source>
        <translation>المبيع</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The newest price known at the end of {}.</source>
        <translation>أحدث سعر معروف في نهاية {}.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The newest {} of {}</source>
        <translation>أحدث {} من {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The row as it came in</source>
        <translation>السطر كما ورد</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The values of {} holdings at the end of {}, added up.</source>
        <translation>قيم {} حيازة في نهاية {}، مجموعة.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>There is no price</source>
        <translation>لا يوجد سعر</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Unrealized gain</source>
        <translation>الربح غير المحقق</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Voided. It counts nowhere.</source>
        <translation>مبطَل. لا يُحسب في أي مكان.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Way to {}</source>
        <translation>المسار إلى {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What came and went, newest first. What is held is their sum.</source>
        <translation>ما جاء وما ذهب، الأحدث أولًا. والمحفوظ هو مجموعها.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What it did</source>
        <translation>ما الذي فعله</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What the open lots cost, fees included. Beside each: its gain if sold now.</source>
        <translation>ما كلفته الدفعات المفتوحة، شاملًا الرسوم. وبجانب كل منها ربحها لو بيعت الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What was sold of {}</source>
        <translation>ما بيع من {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Where it is from</source>
        <translation>مصدره</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Worth of {}</source>
        <translation>قيمة {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Written down once, and never changed: a correction is a new entry that voids it.</source>
        <translation>يُكتب مرة ولا يُغيَّر أبدًا: التصحيح قيد جديد يُبطله.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>taken out</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} entries</source>
        <translation>{} قيود</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} in {}</source>
        <translation>{} في {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} lots</source>
        <translation>{} دفعات</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} lots sold</source>
        <translation>{} دفعات مباعة</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} of {} · {} · cost {}</source>
        <translation>{} من {} · {} · التكلفة {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} sold {} · proceeds {} · cost {}</source>
        <translation>{} بيع {} · الحصيلة {} · التكلفة {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} · changed {}</source>
        <translation>{} · تغيّر {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} → {}</source>
        <translation>{} ← {}</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <location filename="../../ui/format.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>in the future</source>
        <translation>في المستقبل</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} days ago</source>
        <translation>
            <numerusform>قبل {} يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {} أيام</numerusform>
            <numerusform>قبل {} يومًا</numerusform>
            <numerusform>قبل {} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} months ago</source>
        <translation>
            <numerusform>قبل {} شهر</numerusform>
            <numerusform>قبل شهر</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل {} أشهر</numerusform>
            <numerusform>قبل {} شهرًا</numerusform>
            <numerusform>قبل {} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} years ago</source>
        <translation>
            <numerusform>قبل {} سنة</numerusform>
            <numerusform>قبل سنة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل {} سنوات</numerusform>
            <numerusform>قبل {} سنة</numerusform>
            <numerusform>قبل {} سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>Choose from a calendar</source>
        <translation>اختيار من تقويم</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>This may be {} or {}: leave the separators out.</source>
        <translation>قد يعني هذا {} أو {}: احذف الفواصل.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>no earlier than {}.</source>
        <translation>ليس قبل {}.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>no later than {}.</source>
        <translation>ليس بعد {}.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>write the day as {}.</source>
        <translation>اكتب اليوم هكذا: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>{}: fill it in.</source>
        <translation>{}: املأه.</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>Add to group</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/groups/scope_box.py"/>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>New group…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/scope_box.py"/>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>{}, with its account</source>
        <translation>{}، مع حسابه</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Bring in</source>
        <translation>إحضار</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>holdings</name>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Balance from</source>
        <translation>الرصيد من</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Bought</source>
        <translation>المشترى</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>By</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Change of the price since the day before.</source>
        <translation>تغيّر السعر منذ اليوم السابق.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Cost {}</source>
        <translation>التكلفة {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Coverage: {}</source>
        <translation>التغطية: {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Days held</source>
        <translation>أيام الحيازة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Dividends, interest, rewards.</source>
        <translation>توزيعات وفوائد ومكافآت.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Fees paid</source>
        <translation>الرسوم المدفوعة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Gain</source>
        <translation>الربح</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Gains of what was sold.</source>
        <translation>أرباح ما بيع.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>How far the figures can be trusted.</source>
        <translation>إلى أي حد يمكن الوثوق بالأرقام.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>In no group</source>
        <translation>في لا مجموعة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>No open lots.</source>
        <translation>لا دفعات مفتوحة.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>No price</source>
        <translation>لا سعر</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>No price is known yet.</source>
        <translation>لا سعر معروف بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Nothing sold, no income yet.</source>
        <translation>لم يُبع شيء ولا دخل بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Open lots of {}</source>
        <translation>الدفعات المفتوحة من {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Proceeds</source>
        <translation>حصيلة البيع</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Quantity × price, in your currency.</source>
        <translation>الكمية × السعر، بعملتك.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Realized</source>
        <translation>محقق</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Realized gains of {}</source>
        <translation>الأرباح المحققة من {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>Realized, {} sales</source>
        <translation>
            <numerusform>محقق، لا مبيعات</numerusform>
            <numerusform>محقق، بيعة واحدة</numerusform>
            <numerusform>محقق، بيعتان</numerusform>
            <numerusform>محقق، {} بيعات</numerusform>
            <numerusform>محقق، {} بيعة</numerusform>
            <numerusform>محقق، {} بيعة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Share of all you own.</source>
        <translation>الحصة من كل ما تملك.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Sold</source>
        <translation>المبيع</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Term</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>The latest price up to the day; its age is marked where it is old.</source>
        <translation>أحدث سعر حتى ذلك اليوم؛ يُذكر عمره إذا كان قديمًا.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>The price over the last thirty days.</source>
        <translation>السعر خلال الثلاثين يومًا الأخيرة.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>This price is old.</source>
        <translation>هذا السعر قديم.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>Total of {} counted</source>
        <translation>إجمالي {} محسوبة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Unit cost</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Unrealized</source>
        <translation>غير محقق</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Unrealized gain in percent of the cost.</source>
        <translation>الربح غير المحقق كنسبة من التكلفة.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Unrealized, percent</source>
        <translation>غير محقق، بالمئة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Value less cost: the gain if all were sold now.</source>
        <translation>القيمة ناقص التكلفة: الربح لو بيع كل شيء الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>What the open lots cost, fees included.</source>
        <translation>ما كلفته الدفعات المفتوحة، شاملًا الرسوم.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Where {} comes from</source>
        <translation>من أين يأتي {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Why the value is unknown</source>
        <translation>لماذا القيمة غير معروفة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>no price is known yet</source>
        <translation>لا سعر معروف بعد</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>old price</source>
        <translation>سعر قديم</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>paper</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>paper left out</source>
        <translation>بدون التجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>shares</source>
        <translation>أسهم</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} buys</source>
        <translation>
            <numerusform>لا مشتريات</numerusform>
            <numerusform>شراء واحد</numerusform>
            <numerusform>شراءان</numerusform>
            <numerusform>{} مشتريات</numerusform>
            <numerusform>{} شراءً</numerusform>
            <numerusform>{} شراء</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>{} left out</source>
        <translation>{} مستبعدة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} lots</source>
        <translation>
            <numerusform>لا دفعات</numerusform>
            <numerusform>دفعة واحدة</numerusform>
            <numerusform>دفعتان</numerusform>
            <numerusform>{} دفعات</numerusform>
            <numerusform>{} دفعة</numerusform>
            <numerusform>{} دفعة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} more …</source>
        <translation>{} أخرى …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} splits</source>
        <translation>
            <numerusform>لا تجزئات</numerusform>
            <numerusform>تجزئة واحدة</numerusform>
            <numerusform>تجزئتان</numerusform>
            <numerusform>{} تجزئات</numerusform>
            <numerusform>{} تجزئة</numerusform>
            <numerusform>{} تجزئة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>{} unknown</source>
        <translation>{} غير معروفة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>× unknown price</source>
        <translation>× سعر غير معروف</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Already known</source>
        <translation>معروفة مسبقًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Coffer does not know this kind. The row is kept, and moves nothing.</source>
        <translation>لا يعرف Coffer هذا النوع. يُحفظ السطر ولا يحرّك شيئًا.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>First rows</source>
        <translation>الأسطر الأولى</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>First rows of the file</source>
        <translation>الأسطر الأولى من الملف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Known {}</source>
        <translation>المعروفة {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Left out by you</source>
        <translation>استبعدتَها</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New accounts</source>
        <translation>حسابات جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New assets</source>
        <translation>أصول جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>No rows</source>
        <translation>لا أسطر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>No rows of the books</source>
        <translation>ليست أسطر دفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Perhaps there already {}</source>
        <translation>ربما موجودة {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected rows</source>
        <translation>الأسطر المرفوضة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected {}</source>
        <translation>المرفوضة {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows read</source>
        <translation>الأسطر المقروءة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows that are known already</source>
        <translation>أسطر معروفة مسبقًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows that look like entries which are there</source>
        <translation>أسطر تشبه قيودًا موجودة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What changes</source>
        <translation>ما يتغيّر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What changes {}</source>
        <translation>ما يتغيّر {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What it brings</source>
        <translation>ما الذي يضيفه</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>A target is reached.</source>
        <translation>بُلغ هدف.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Adds the new day to the figures that are kept for every day.</source>
        <translation>يضيف اليوم الجديد إلى الأرقام المحفوظة لكل يوم.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backed up, and verified.</source>
        <translation>نُسخت احتياطيًا وتم التحقق منها.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backs the books up half an hour after a change.</source>
        <translation>ينسخ الدفاتر احتياطيًا بعد نصف ساعة من تغيير.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Books options that have expired, by the exchange's clock.</source>
        <translation>يقيّد الخيارات المنتهية حسب ساعة البورصة.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Contracts that end</source>
        <translation>عقود تنتهي</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Daily figures</source>
        <translation>الأرقام اليومية</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Days added: {}</source>
        <translation>الأيام المضافة: {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Ends day orders with their session, and works paper orders.</source>
        <translation>ينهي أوامر اليوم مع جلستها وينفذ الأوامر التجريبية.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Interest by rule</source>
        <translation>الفائدة حسب القاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Loan schedules</source>
        <translation>جداول القروض</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Looks which of your assets have an old price, or none.</source>
        <translation>ينظر أي أصولك سعره قديم أو بلا سعر.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Messages of orders: {}</source>
        <translation>رسائل الأوامر: {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Not done yet</source>
        <translation>لم يُنفذ بعد</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Notes which vaults have reached their target.</source>
        <translation>يسجل أي الحصّالات بلغت هدفها.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Nothing was due.</source>
        <translation>لم يحن موعد شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Orders at work</source>
        <translation>أوامر قيد العمل</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posted: {}</source>
        <translation>قُيّد: {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posts interest and principal by the schedules of loans.</source>
        <translation>يقيّد الفائدة والأصل حسب جداول القروض.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posts interest and rewards that yield rules say are paid.</source>
        <translation>يقيّد الفوائد والمكافآت التي تقول القواعد إنها دُفعت.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Price check</source>
        <translation>فحص الأسعار</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Proof of a restore</source>
        <translation>إثبات الاستعادة</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Restored: equal to the last digit.</source>
        <translation>استُعيدت: متساوية حتى آخر رقم.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Restores a backup into a scratch place each week, and compares it.</source>
        <translation>يستعيد نسخة في مكان تجريبي كل أسبوع ويقارنها.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Tried again soon</source>
        <translation>يُعاد قريبًا</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Values by rule</source>
        <translation>القيم حسب القاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Vaults</source>
        <translation>الحصّالات</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Waits</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>What came of it</source>
        <translation>نتيجته</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Writes the values of belongings that follow a rule.</source>
        <translation>يكتب قيم الممتلكات التي تتبع قاعدة.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next now</source>
        <translation>التالي الآن</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next tomorrow</source>
        <translation>التالي غدًا</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next when it is needed</source>
        <translation>التالي عند الحاجة</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next {}</source>
        <translation>التالي {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>running now</source>
        <translation>يعمل الآن</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>switched off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>{} old, {} missing: {}</source>
        <translation>{} قديمة، {} ناقصة: {}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>At risk {}: |entry − first planned stop| × quantity.</source>
        <translation>المعرّض للمخاطرة {}: |الدخول − أول وقف مخطط| × الكمية.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>It came to {}.</source>
        <translation>بلغت النتيجة {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>Risk is |entry − stop| × quantity, known once something has filled.</source>
        <translation>المخاطرة هي |الدخول − الوقف| × الكمية، وتُعرف حالما يُنفّذ شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>The first planned stop was {}; R is measured by it.</source>
        <translation>كان أول وقف مخطط {}؛ وبه يُقاس R.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>The target is {} away.</source>
        <translation>الهدف على بُعد {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>With a planned stop, results are told as multiples of what was at risk (R).</source>
        <translation>مع وقف مخطط تُذكر النتائج كمضاعفات لما خوطر به (R).</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../ui/i18n/__init__.py"/>
        <source>As the computer ({})</source>
        <translation>كالحاسوب ({})</translation>
    </message>
</context>
<context>
    <name>loans</name>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>+ Debt</source>
        <translation>+ دين</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>30 days a month (30/360)</source>
        <translation>30 يومًا للشهر (30/360)</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/view.py"/>
        <source>Add a debt</source>
        <translation>إضافة دين</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>All entries</source>
        <translation>كل القيود</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Amount, {}</source>
        <translation>المبلغ، {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Another rate for {}</source>
        <translation>معدل آخر لـ {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Another rate…</source>
        <translation>معدل آخر…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>As the base currency</source>
        <translation>كالعملة الأساسية</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Available</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Balance over time</source>
        <translation>الرصيد عبر الزمن</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Bank or person</source>
        <translation>مصرف أو شخص</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Book the difference</source>
        <translation>تقييد الفرق</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>By contract; without it the terms say how much</source>
        <translation>حسب العقد؛ وإلا فالشروط تحدده</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>By contract; without it, over the payments left</source>
        <translation>حسب العقد؛ وإلا فعلى الأقساط الباقية</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>By the schedule</source>
        <translation>حسب الجدول</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Car loan</source>
        <translation>قرض سيارة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Card terms…</source>
        <translation>شروط البطاقة…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Comes back to</source>
        <translation>يعود إلى</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Credit card</source>
        <translation>بطاقة ائتمان</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Days of interest</source>
        <translation>أيام الفائدة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over 360</source>
        <translation>الأيام على 360</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over 365</source>
        <translation>الأيام على 365</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over those of the year</source>
        <translation>الأيام على أيام السنة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Debt</source>
        <translation>الدين</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Debts</source>
        <translation>الديون</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Due day</source>
        <translation>يوم الاستحقاق</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Each month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Each payment is posted once, however often this is pressed</source>
        <translation>يُقيَّد كل قسط مرة واحدة مهما تكرر الضغط</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Equal parts of principal</source>
        <translation>أجزاء متساوية من الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Equal payments</source>
        <translation>أقساط متساوية</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Equity</source>
        <translation>صافي الملكية</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Extra</source>
        <translation>إضافي</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Extra payment for {}</source>
        <translation>دفعة إضافية لـ {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Extra payment: {}</source>
        <translation>دفعة إضافية: {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Extra payment…</source>
        <translation>دفعة إضافية…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>First payment</source>
        <translation>القسط الأول</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>For example: Home loan</source>
        <translation>مثال: قرض سكني</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>From its beginning</source>
        <translation>من بدايته</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>From what is owed on a day</source>
        <translation>من المستحق في يوم ما</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Interest</source>
        <translation>فائدة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Interest a year</source>
        <translation>الفائدة السنوية</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest a year, %</source>
        <translation>الفائدة السنوية، %</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest in all</source>
        <translation>مجموع الفائدة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Interest only, principal at the end</source>
        <translation>فائدة فقط والأصل في النهاية</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest saved</source>
        <translation>الفائدة الموفّرة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Interest to come</source>
        <translation>الفائدة القادمة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Last payment</source>
        <translation>القسط الأخير</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Ledger</source>
        <translation>دفتر الأستاذ</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Ledger and observed balance differ. You can book {} on {}.</source>
        <translation>يختلف دفتر الأستاذ والرصيد الملحوظ. يمكنك تقييد {} في {}.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Lent</source>
        <translation>المُقرَض</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Limit used</source>
        <translation>الحد المستخدم</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Limit, {}</source>
        <translation>الحد، {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Loan-to-value</source>
        <translation>نسبة القرض إلى القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Lower payments</source>
        <translation>أقساط أقل</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Money lent</source>
        <translation>مال مُقرَض</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Monthly payments</source>
        <translation>الأقساط الشهرية</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Mortgage</source>
        <translation>رهن عقاري</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Mortgages, loans, credit cards and money that you lent, with what they cost, when they are paid off and what an extra payment does.</source>
        <translation>الرهون والقروض وبطاقات الائتمان والمال الذي أقرضته: تكلفتها ومتى تُسدَّد وما تفعله دفعة إضافية.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next due</source>
        <translation>الاستحقاق التالي</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next payment</source>
        <translation>القسط التالي</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next statement</source>
        <translation>الكشف التالي</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>No account: payments come from outside</source>
        <translation>لا حساب: تأتي الدفعات من الخارج</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>None are known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>None yet. A balance from a statement shows whether the books agree with it.</source>
        <translation>لا شيء بعد. رصيد من كشف يُظهر هل تطابقه الدفاتر.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Not posted</source>
        <translation>غير مقيَّد</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Nothing is due: all payments are posted.</source>
        <translation>لا شيء مستحقًا: كل الأقساط مقيَّدة.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>Nothing is known yet.</source>
        <translation>لا شيء معروف بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Nothing is owned yet that could be financed. Add it first.</source>
        <translation>لا شيء مملوكًا بعد يمكن تمويله. أضفه أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Observed balances</source>
        <translation>الأرصدة الملحوظة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Once, today</source>
        <translation>مرة واحدة، اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Other debt</source>
        <translation>دين آخر</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Other loan</source>
        <translation>قرض آخر</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Owed</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Owed on that day</source>
        <translation>المستحق في ذلك اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Owed: {}</source>
        <translation>المستحق: {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Paid back by</source>
        <translation>يُسدَّد قبل</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Paid from</source>
        <translation>دُفع من</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Paid off</source>
        <translation>المسدَّد</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Paid out</source>
        <translation>المبلغ المصروف</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Pay</source>
        <translation>دفع</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment</source>
        <translation>القسط</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment from then on</source>
        <translation>القسط منذئذ</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment until then</source>
        <translation>القسط حتى ذلك الحين</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Personal loan</source>
        <translation>قرض شخصي</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Plan it</source>
        <translation>تخطيطها</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Post each payment when it is due</source>
        <translation>تقييد كل دفعة عند استحقاقها</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Post what is due</source>
        <translation>تقييد المستحق</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Posted</source>
        <translation>مقيَّد</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Posted until</source>
        <translation>مقيَّد حتى</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Posted, differs</source>
        <translation>مقيَّد، يختلف</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Principal</source>
        <translation>أصل الدين</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Principal each time</source>
        <translation>أصل الدين كل مرة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Schedule of {}</source>
        <translation>جدول {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Set the rate</source>
        <translation>تحديد المعدل</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Share of the principal that is paid back; of a card: limit used</source>
        <translation>حصة الأصل المسدَّدة؛ وفي البطاقة: الحد المستخدم</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>So that</source>
        <translation>بحيث</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Sooner paid off</source>
        <translation>سداد أبكر</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>State a balance</source>
        <translation>ذكر رصيد</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Statement day</source>
        <translation>يوم الكشف</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Straight to somebody else</source>
        <translation>مباشرة إلى شخص آخر</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Student loan</source>
        <translation>قرض دراسي</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Take back the extra payment of {}</source>
        <translation>سحب الدفعة الإضافية في {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Take back the rate of {}</source>
        <translation>سحب معدل {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Take back: {}</source>
        <translation>سحب: {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Terms of {}</source>
        <translation>شروط {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>The ledger has {} of interest and a payment of {}</source>
        <translation>في دفتر الأستاذ فائدة {} ودفعة {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>The money came from</source>
        <translation>جاء المال من</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>The money went to</source>
        <translation>ذهب المال إلى</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Time saved</source>
        <translation>الوقت الموفّر</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Up to today it is posted, later it is planned</source>
        <translation>حتى اليوم تُقيَّد، وبعده تُخطَّط</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What an extra payment does</source>
        <translation>ما تفعله دفعة إضافية</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>What became of the payment in the ledger</source>
        <translation>ما صار إليه القسط في دفتر الأستاذ</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What is owed, over what your share is worth</source>
        <translation>المستحق مقابل قيمة حصتك</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>What is still to be paid back; of money lent, what is owed to you</source>
        <translation>ما بقي سداده؛ وفي المال المُقرَض ما يستحق لك</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What it finances</source>
        <translation>ما يموّله</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What it finances…</source>
        <translation>ما يموّله…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>What it is for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>What {} finances</source>
        <translation>ما يموّله {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Will be posted</source>
        <translation>ستُقيَّد</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Worked out</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Your debts will be listed here</source>
        <translation>ستظهر ديونك هنا</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>a payment of {}</source>
        <translation>دفعة {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>a repayment of {}</source>
        <translation>سداد {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>agrees</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>as observed</source>
        <translation>كما لوحظ</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>by the ledger</source>
        <translation>حسب دفتر الأستاذ</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>by the schedule</source>
        <translation>حسب الجدول</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>from {}</source>
        <translation>من {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>instead of {}</source>
        <translation>بدلًا من {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>interest of {}</source>
        <translation>فائدة {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>no account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>of {}</source>
        <translation>من {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>owed</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>owed to you</source>
        <translation>مستحق لك</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} entries posted.</source>
        <translation>قُيّد {} قيدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} lent</source>
        <translation>مُقرَض {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} month</source>
        <translation>{} شهر</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} months</source>
        <translation>{} أشهر</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} owed</source>
        <translation>مستحق {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} paid back</source>
        <translation>سُدد {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} payments left</source>
        <translation>بقي {} أقساط</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>{} payments up to today</source>
        <translation>{} أقساط حتى اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} to the ledger</source>
        <translation>{} عن دفتر الأستاذ</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} year</source>
        <translation>{} سنة</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} years</source>
        <translation>{} سنوات</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>{}: give a whole number.</source>
        <translation>{}: أدخل عددًا صحيحًا.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>{}: nothing is known.</source>
        <translation>{}: لا شيء معروف.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>{}: {} on {}, {} on {}.</source>
        <translation>{}: {} في {}، {} في {}.</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Account of the rows</source>
        <translation>حساب الأسطر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Amount of money</source>
        <translation>المبلغ المالي</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Amounts of trades: </source>
        <translation>مبالغ الصفقات: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Amounts: </source>
        <translation>المبالغ: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>As the file looks</source>
        <translation>حسب مظهر الملف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Balanced: {} balances of the file follow from its rows.</source>
        <translation>متوازن: {} من أرصدة الملف تنتج من أسطره.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <location filename="../../ui/importing/map_table.py"/>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <source>Column {}: {}</source>
        <translation>العمود {}: {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Columns by: </source>
        <translation>الأعمدة بـ: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Counted: the file states no balances, and every row was read.</source>
        <translation>معدود: لا يذكر الملف أرصدة، وقُرئ كل سطر.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Currency of the fee</source>
        <translation>عملة الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Currency of the rows</source>
        <translation>عملة الأسطر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Dates: </source>
        <translation>التواريخ: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Decimals: </source>
        <translation>الكسور العشرية: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Did “{}” come in or go out? Choose at Amounts.</source>
        <translation>هل دخل «{}» أم خرج؟ اختر في «المبالغ».</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Encoding, columns, names, grouping and time zone.</source>
        <translation>الترميز والأعمدة والأسماء والآلاف والمنطقة الزمنية.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Encoding: </source>
        <translation>الترميز: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Export the mapping</source>
        <translation>تصدير الربط</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Export to a file…</source>
        <translation>تصدير إلى ملف…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Fees: </source>
        <translation>الرسوم: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Grouping: </source>
        <translation>الآلاف: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Guessed from its names and contents. Change whatever is not right.</source>
        <translation>مخمَّن من الأسماء والمحتوى. غيّر ما ليس صحيحًا.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Guessed. {} of the first rows cannot be read so: see the marks.</source>
        <translation>مخمَّن. {} من الأسطر الأولى لا تُقرأ هكذا: انظر العلامات.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Id of the row</source>
        <translation>معرّف السطر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Import a mapping</source>
        <translation>استيراد ربط</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Import from a file…</source>
        <translation>استيراد من ملف…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>Import them too</source>
        <translation>استيرادها أيضًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>In or out</source>
        <translation>داخل أو خارج</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Is the day or the month first in “{}”? Choose at Dates.</source>
        <translation>هل اليوم أم الشهر أولًا في «{}»؟ اختر في «التواريخ».</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Is to be</source>
        <translation>سيكون</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>Leave them out</source>
        <translation>استبعادها</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <location filename="../../ui/importing/map_table.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Looks like</source>
        <translation>يشبه</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Mappings</source>
        <translation>عمليات الربط</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Money in</source>
        <translation>مال داخل</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Money out</source>
        <translation>مال خارج</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Names: </source>
        <translation>الأسماء: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>New accounts</source>
        <translation>حسابات جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>New assets</source>
        <translation>أصول جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>New assets: </source>
        <translation>الأصول الجديدة: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>No column is “{}”. Choose one in the table.</source>
        <translation>لا عمود هو «{}». اختر واحدًا في الجدول.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Read it as executions for Trades</source>
        <translation>قراءته كتنفيذات للصفقات</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Recognised as “{}”.</source>
        <translation>تم التعرف عليه: «{}».</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Remember as</source>
        <translation>التذكّر باسم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Remember this mapping as</source>
        <translation>تذكّر هذا الربط باسم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Rename the mapping</source>
        <translation>إعادة تسمية الربط</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Rows are: </source>
        <translation>الأسطر هي: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Tax</source>
        <translation>ضريبة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>The balances of the file do not follow from its rows.</source>
        <translation>أرصدة الملف لا تنتج من أسطره.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>The first rows, as they will be read</source>
        <translation>الأسطر الأولى كما ستُقرأ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Time of day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Times in: </source>
        <translation>الأوقات: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>To account</source>
        <translation>إلى حساب</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Type of asset</source>
        <translation>نوع الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Unchecked: not every row was read, or no balance could be compared.</source>
        <translation>غير متحقَّق: لم يُقرأ كل سطر، أو تعذرت مقارنة أي رصيد.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>What stands between thousands. A number that has another one is refused.</source>
        <translation>ما يفصل بين الآلاف. يُرفض العدد الذي فيه غيره.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>What “{}” is</source>
        <translation>ما هو «{}»</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Which account do the rows belong to?</source>
        <translation>لأي حساب هذه الأسطر؟</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Which sign stands before the decimals in “{}”? Choose at Decimals.</source>
        <translation>ما العلامة التي تسبق الكسور في «{}»؟ اختر في «الكسور العشرية».</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words_panel.py"/>
        <source>Words of the file</source>
        <translation>كلمات الملف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>after fee and tax</source>
        <translation>بعد الرسوم والضريبة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>all are charged</source>
        <translation>كلها تُخصم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>any</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>apostrophe</source>
        <translation>فاصلة علوية</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as in the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as in the file, or name one</source>
        <translation>كما في الملف، أو سمِّ واحدًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as they look</source>
        <translation>كما تبدو</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>before fee and tax</source>
        <translation>قبل الرسوم والضريبة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>blank</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>by its sign</source>
        <translation>حسب إشارته</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>do not remember it</source>
        <translation>عدم التذكر</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>make it</source>
        <translation>إنشاؤه</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>negative is charged</source>
        <translation>السالب يُخصم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>none, found</source>
        <translation>لا شيء، مكتشف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words_panel.py"/>
        <source>not all are known</source>
        <translation>ليست كلها معروفة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>on line {}</source>
        <translation>في السطر {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>on line {}, found</source>
        <translation>في السطر {}، مكتشف</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>positive comes in</source>
        <translation>الموجب يدخل</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>positive goes out</source>
        <translation>الموجب يخرج</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>positive is charged</source>
        <translation>الموجب يُخصم</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>the kind says it</source>
        <translation>النوع يحدده</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>year first</source>
        <translation>السنة أولًا</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>{value}: {reason}</source>
        <translation>{value}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>{} (taken from another column)</source>
        <translation>{} (أُخذ من عمود آخر)</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>{} of {} rows that look like entries are left out. Enter turns a row.</source>
        <translation>{} من {} أسطر تشبه قيودًا مستبعدة. Enter يبدّل السطر.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>{} rows look like entries that are there already. What about them?</source>
        <translation>{} أسطر تشبه قيودًا موجودة. ماذا يُفعل بها؟</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>{}, found</source>
        <translation>{}، مكتشف</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Background work</source>
        <translation>العمل في الخلفية</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Connection</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>just now, {}</source>
        <translation>الآن، {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/notifications/words.py"/>
        <source>{} hours ago, {}</source>
        <translation>
            <numerusform>قبل {} ساعة، {}</numerusform>
            <numerusform>قبل {} ساعة، {}</numerusform>
            <numerusform>قبل {} ساعة، {}</numerusform>
            <numerusform>قبل {} ساعات، {}</numerusform>
            <numerusform>قبل {} ساعة، {}</numerusform>
            <numerusform>قبل {} ساعة، {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/notifications/words.py"/>
        <source>{} minutes ago, {}</source>
        <translation>
            <numerusform>قبل {} دقيقة، {}</numerusform>
            <numerusform>قبل {} دقيقة، {}</numerusform>
            <numerusform>قبل {} دقيقة، {}</numerusform>
            <numerusform>قبل {} دقائق، {}</numerusform>
            <numerusform>قبل {} دقيقة، {}</numerusform>
            <numerusform>قبل {} دقيقة، {}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>{}, {}</source>
        <translation>{}، {}</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Adjusted</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>All {}</source>
        <translation>الكل {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>American</source>
        <translation>أمريكي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>As quoted, for one share</source>
        <translation>كما هو مسعّر، لسهم واحد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>As stored</source>
        <translation>كما هو محفوظ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>As the OCC writes it</source>
        <translation>كما تكتبه OCC</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Assigned</source>
        <translation>خُصّص</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Assigned, expired…</source>
        <translation>خُصّص، انتهى…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Assigned?</source>
        <translation>خُصّص؟</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Assigned…</source>
        <translation>خُصّص…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>At its end</source>
        <translation>عند نهايته</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Book it</source>
        <translation>تقييده</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Book what has ended</source>
        <translation>تقييد ما انتهى</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Box</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Butterfly</source>
        <translation>فراشة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>By Black, Scholes and Merton</source>
        <translation>حسب بلاك وشولز وميرتون</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>By Black, Scholes and Merton, with the volatility of the last 30 sessions</source>
        <translation>حسب بلاك وشولز وميرتون، بتقلب آخر 30 جلسة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>By its structure</source>
        <translation>حسب بنيته</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>By the brokers' orders, and by what was opened within five minutes</source>
        <translation>حسب أوامر الوسطاء، وما فُتح خلال خمس دقائق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Calendar</source>
        <translation>تقويمي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Calendar days until the last session of its exchange</source>
        <translation>الأيام التقويمية حتى آخر جلسة في بورصته</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Call</source>
        <translation>خيار شراء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Cash</source>
        <translation>النقد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Cash-secured put</source>
        <translation>خيار بيع مؤمّن نقدًا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Chain</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of delta for 1 of the underlying</source>
        <translation>تغير دلتا مقابل 1 من الأصل الأساسي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value for 1 of the underlying</source>
        <translation>تغير قيمة المركز مقابل 1 من الأصل الأساسي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value for a point of volatility</source>
        <translation>تغير قيمة المركز مقابل نقطة من التقلب</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value in a calendar day</source>
        <translation>تغير قيمة المركز في يوم تقويمي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Collar</source>
        <translation>طوق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Condor</source>
        <translation>كوندور</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Contracts; below zero: written</source>
        <translation>العقود؛ تحت الصفر: مكتتبة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Cost with the premium</source>
        <translation>التكلفة مع العلاوة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Covered call</source>
        <translation>خيار شراء مغطى</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Covered put</source>
        <translation>خيار بيع مغطى</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Delta</source>
        <translation>دلتا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Diagonal</source>
        <translation>قطري</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Do not exercise it</source>
        <translation>عدم ممارسته</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Double diagonal</source>
        <translation>قطري مزدوج</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Each contract is booked once, however often this is pressed</source>
        <translation>يُقيّد كل عقد مرة واحدة مهما تكرر الضغط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <location filename="../../ui/trades/options/view.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Ended</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Ended {}</source>
        <translation>المنتهية {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Ends {}</source>
        <translation>ينتهي {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>European</source>
        <translation>أوروبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Exercise it at its end after all</source>
        <translation>ممارسته عند نهايته رغم ذلك</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Exercise, expire…</source>
        <translation>ممارسة، انتهاء…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Exercised</source>
        <translation>مورس</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Exercise…</source>
        <translation>ممارسة…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Expired worthless</source>
        <translation>انتهى بلا قيمة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Fewer: the others stay, or expired</source>
        <translation>أقل: يبقى الباقي، أو انتهى</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Find strategies</source>
        <translation>البحث عن استراتيجيات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Gamma</source>
        <translation>غاما</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Go to positions</source>
        <translation>الانتقال إلى المراكز</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Greeks</source>
        <translation>المعاملات اليونانية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Greeks by the implied volatility.</source>
        <translation>المعاملات اليونانية حسب التقلب الضمني.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Group into a strategy</source>
        <translation>جمع في استراتيجية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Group into a strategy…</source>
        <translation>جمع في استراتيجية…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Group…</source>
        <translation>جمع…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Guts</source>
        <translation>أحشاء (Guts)</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Held after it</source>
        <translation>المحتفظ به بعده</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>How often it was rolled</source>
        <translation>كم مرة رُحّل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>IV</source>
        <translation>التقلب الضمني</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Implied volatility</source>
        <translation>التقلب الضمني</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Implied volatility: at which the formula gives the price</source>
        <translation>التقلب الضمني: الذي تعطي عنده الصيغة السعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Intrinsic value</source>
        <translation>القيمة الذاتية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Iron butterfly</source>
        <translation>فراشة حديدية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Iron condor</source>
        <translation>كوندور حديدي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It ended in the money and was sold: whether it was assigned is known with the next morning's statement.</source>
        <translation>انتهى في نطاق الربح وكان مكتتبًا: يُعرف إن خُصّص من كشف الصباح التالي.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It ended {}.</source>
        <translation>انتهى {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It ended, and no price of that day is known. Nothing is booked without one.</source>
        <translation>انتهى، ولا سعر معروف لذلك اليوم. لا يُقيّد شيء بلا سعر.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It ends {}.</source>
        <translation>ينتهي {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It is European: it is exercised at its end alone.</source>
        <translation>هو أوروبي: يُمارس عند نهايته فقط.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It is an adjusted contract, and what it delivers was not stated.</source>
        <translation>هو عقد معدّل، ولم يُذكر ما يسلّمه.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>It is one: no guess any more</source>
        <translation>هي كذلك: لم تعد تخمينًا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>It replaced another position</source>
        <translation>حلّ محل مركز آخر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>It replaced another position…</source>
        <translation>حلّ محل مركز آخر…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It settles at a value that is made of the opening prices and published that morning.</source>
        <translation>يُسوّى بقيمة تُحسب من أسعار الافتتاح وتُنشر ذلك الصباح.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Its exchange has no calendar here</source>
        <translation>لا تقويم لبورصته هنا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Its orders and fills</source>
        <translation>أوامره وتنفيذاته</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Its price, or the published value, at the end</source>
        <translation>سعره، أو القيمة المنشورة، عند النهاية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Legs</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Link them</source>
        <translation>ربطهما</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Make the strategy</source>
        <translation>إنشاء الاستراتيجية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Moneyness</source>
        <translation>الوضع النقدي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Multiplier</source>
        <translation>المضاعف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>No fresh price: greeks by the volatility of the last 30 sessions, {}.</source>
        <translation>لا سعر حديث: المعاملات اليونانية حسب تقلب آخر 30 جلسة، {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>No more strategies were found.</source>
        <translation>لم يُعثر على مزيد من الاستراتيجيات.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>No price is known</source>
        <translation>لا سعر معروف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Not exercised</source>
        <translation>لم يُمارس</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Nothing has ended that was not booked.</source>
        <translation>لم ينتهِ شيء غير مقيّد.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Of all legs, after fees</source>
        <translation>لكل الأطراف، بعد الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>On which it was exercised or assigned</source>
        <translation>يوم الممارسة أو التخصيص</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>One delivers</source>
        <translation>الواحد يسلّم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>One share</source>
        <translation>سهم واحد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Open contracts</source>
        <translation>العقود المفتوحة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Opened at</source>
        <translation>فُتح بسعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Outcome…</source>
        <translation>المآل…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Price of what it is on; sorts by how far it is in the money</source>
        <translation>سعر الأصل الأساسي؛ يرتب حسب العمق في نطاق الربح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Price?</source>
        <translation>السعر؟</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Proceeds with the premium</source>
        <translation>الحصيلة مع العلاوة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Protective call</source>
        <translation>خيار شراء وقائي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Protective put</source>
        <translation>خيار بيع وقائي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Put</source>
        <translation>خيار بيع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Ratio spread</source>
        <translation>فارق نسبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Realized</source>
        <translation>محقق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Rho</source>
        <translation>رو</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Risk reversal</source>
        <translation>انعكاس المخاطر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Rolled from</source>
        <translation>مرحّل من</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Rolled from…</source>
        <translation>مرحّل من…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Rolls</source>
        <translation>الترحيلات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Settled</source>
        <translation>التسوية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Settled in cash</source>
        <translation>سُوّي نقدًا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Straddle</source>
        <translation>ستردل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Strangle</source>
        <translation>سترانغل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Strategies</source>
        <translation>الاستراتيجيات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Strategies found: {}. Those that nobody stated are marked as guesses.</source>
        <translation>الاستراتيجيات المعثور عليها: {}. وما لم يذكره أحد معلّم كتخمين.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Strike</source>
        <translation>سعر التنفيذ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Synthetic share</source>
        <translation>سهم اصطناعي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Take its end back</source>
        <translation>التراجع عن نهايته</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Take its end back…</source>
        <translation>التراجع عن نهايته…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Take “{}” apart</source>
        <translation>تفكيك «{}»</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>The formula is that of European contracts.</source>
        <translation>الصيغة هي صيغة العقود الأوروبية.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The last end that was booked of this contract, and what was delivered by it, count no more. It then waits for you to say what became of it.</source>
        <translation>آخر نهاية قُيّدت لهذا العقد، وما سُلّم بها، لا تُحسب بعد الآن. ثم ينتظر أن تقول ما آل إليه.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The option's own result keeps the premium here</source>
        <translation>نتيجة الخيار نفسه تحتفظ هنا بالعلاوة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The other {}</source>
        <translation>الباقي {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>The results of both count as one trade</source>
        <translation>نتيجتا الاثنين تُحسبان صفقة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>The theoretical price takes {}, the underlying's volatility in the last 30 sessions.</source>
        <translation>السعر النظري يأخذ {}، وهو تقلب الأصل الأساسي في آخر 30 جلسة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Theoretical</source>
        <translation>النظري</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Theoretical at {}</source>
        <translation>النظري عند {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is no other contract on the same underlying in its account.</source>
        <translation>لا عقد آخر على الأصل الأساسي نفسه في حسابه.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is no other position on the same underlying in its account.</source>
        <translation>لا مركز آخر على الأصل الأساسي نفسه في حسابه.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>There is nothing to book yet.</source>
        <translation>لا شيء للتقييد بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is nothing to link.</source>
        <translation>لا شيء للربط.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Theta</source>
        <translation>ثيتا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Time value</source>
        <translation>القيمة الزمنية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>To be booked</source>
        <translation>للتقييد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Underlying</source>
        <translation>الأصل الأساسي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Value?</source>
        <translation>القيمة؟</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Vega</source>
        <translation>فيغا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Vega and rho for a point, theta for a calendar day; rate {}, no dividends.</source>
        <translation>فيغا ورو لكل نقطة، وثيتا لكل يوم تقويمي؛ المعدل {}، بلا توزيعات.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Vertical</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>What it waits for</source>
        <translation>ما ينتظره</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Which contracts</source>
        <translation>أي العقود</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>With all that it was rolled from</source>
        <translation>مع كل ما رُحّل منه</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>With days to expiry, moneyness, greeks and implied volatility; what has ended and waits for its outcome; and legs as strategies.</source>
        <translation>مع الأيام حتى الاستحقاق والوضع النقدي والمعاملات اليونانية والتقلب الضمني؛ وما انتهى وينتظر مآله؛ والأطراف كاستراتيجيات.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Within a week</source>
        <translation>خلال أسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Within a week {}</source>
        <translation>خلال أسبوع {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Worth</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Written call</source>
        <translation>خيار شراء مكتتب</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Written put</source>
        <translation>خيار بيع مكتتب</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>You buy</source>
        <translation>تشتري</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>You sell</source>
        <translation>تبيع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Your option contracts will be listed here</source>
        <translation>ستُسرد عقود خياراتك هنا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>a guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>adjusted</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>at the money</source>
        <translation>عند التعادل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>at the strike</source>
        <translation>بسعر التنفيذ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>by delivery</source>
        <translation>بالتسليم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>call</source>
        <translation>خيار شراء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>close at 0</source>
        <translation>تُغلق عند 0</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>close at what they are worth</source>
        <translation>تُغلق بقيمتها</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>expire worthless</source>
        <translation>تنتهي بلا قيمة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>for taxes, each</source>
        <translation>للضريبة، لكل واحد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>held</source>
        <translation>مشترى</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>in cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>in the money</source>
        <translation>في نطاق الربح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>out of the money</source>
        <translation>خارج نطاق الربح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>paper</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>put</source>
        <translation>خيار بيع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>stay open</source>
        <translation>تبقى مفتوحة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>without a name of its own</source>
        <translation>بلا اسم خاص</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>written</source>
        <translation>مكتتب</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>{} days</source>
        <translation>{} أيام</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} for one share</source>
        <translation>{} لسهم واحد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} in the money</source>
        <translation>{} في نطاق الربح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} out of the money</source>
        <translation>{} خارج نطاق الربح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>{} {} of {}, {} in {}.</source>
        <translation>{} {} المنتهي في {}، {} في {}.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>A second line shows what the same deposits and withdrawals would have come to in another asset, or in a blend such as WORLD:60,BOND:40.</source>
        <translation>خط ثانٍ يُظهر ما كانت ستبلغه الإيداعات والسحوبات نفسها في أصل آخر، أو في مزيج مثل WORLD:60,BOND:40.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>A currency or a coin; what you trade in it must be paid in it</source>
        <translation>عملة أو عملة مشفرة؛ ما تتداوله بها يُدفع بها</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>A limit fills when</source>
        <translation>يُنفّذ الأمر المحدد عندما</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Amount in {}</source>
        <translation>المبلغ بعملة {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>As at the start</source>
        <translation>كما في البداية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Ask</source>
        <translation>العرض</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Bid</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Bound by orders</source>
        <translation>محجوز بالأوامر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Buying power for each unit of equity; 1: none</source>
        <translation>القوة الشرائية لكل وحدة من رأس المال؛ 1: بلا رافعة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Cash</source>
        <translation>النقد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Cash to begin with</source>
        <translation>النقد الابتدائي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity in {}</source>
        <translation>رأس المال بعملة {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity less the cash that was put in</source>
        <translation>رأس المال ناقص النقد المودع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity × leverage, less the worth of positions and what orders bind</source>
        <translation>رأس المال × الرافعة، ناقص قيمة المراكز وما تحجزه الأوامر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee a share or contract</source>
        <translation>الرسوم لكل سهم أو عقد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee an order</source>
        <translation>الرسوم لكل أمر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee, % of the value</source>
        <translation>الرسوم، % من القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fees are taken from</source>
        <translation>تؤخذ الرسوم من</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Free</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Gain</source>
        <translation>الربح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Give a price.</source>
        <translation>أدخل سعرًا.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>How much worse than the price market and stop orders fill; limits never do</source>
        <translation>كم أسوأ من السعر تُنفّذ أوامر السوق والوقف؛ أما المحددة فلا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>It is the newest price from now on, and open paper orders meet it.</source>
        <translation>هو أحدث سعر من الآن، وتلاقيه الأوامر التجريبية المفتوحة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>It never counts in what you own, and is in no total.</source>
        <translation>لا يُحسب أبدًا فيما تملك، وليس في أي إجمالي.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Keep the exchange's hours</source>
        <translation>الالتزام بساعات البورصة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Keep the rules</source>
        <translation>حفظ القواعد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Last price</source>
        <translation>آخر سعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Leverage</source>
        <translation>الرافعة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Make the account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>May sell short</source>
        <translation>يجوز البيع على المكشوف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Name the instrument.</source>
        <translation>سمِّ الأداة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>New paper account</source>
        <translation>حساب تجريبي جديد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>No price of {}</source>
        <translation>لا سعر لـ {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of coins only; of all else it is money</source>
        <translation>للعملات المشفرة فقط؛ وفي غيرها من المال</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of limits that waited for their price</source>
        <translation>للأوامر المحددة التي انتظرت سعرها</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of orders that take the market's price</source>
        <translation>للأوامر التي تأخذ سعر السوق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Paper</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Paper account</source>
        <translation>حساب تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Paper cash of {}</source>
        <translation>النقد التجريبي في {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Paper money</source>
        <translation>مال تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Practise with prices that you type, feed or have. Paper money never counts in what you own.</source>
        <translation>تدرّب بأسعار تكتبها أو تلقّمها أو لديك. المال التجريبي لا يُحسب أبدًا فيما تملك.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Put it in</source>
        <translation>إيداعه</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Rules of {}</source>
        <translation>قواعد {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Share of the volume, %</source>
        <translation>الحصة من حجم التداول، %</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Slippage, %</source>
        <translation>الانزلاق، %</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Start anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Start {} anew?</source>
        <translation>بدء {} من جديد؟</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Such as AAPL or BTC/USDT; a new one is added</source>
        <translation>مثل AAPL أو BTC/USDT؛ والجديد يُضاف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Take the price</source>
        <translation>أخذ السعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The most of a bar's volume that one order gets; the rest stays open</source>
        <translation>أقصى ما يناله أمر واحد من حجم الشمعة؛ ويبقى الباقي مفتوحًا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The price goes through</source>
        <translation>يتجاوزه السعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The price touches it</source>
        <translation>يلمسه السعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>There is no paper account yet: make one, and practise without risk.</source>
        <translation>لا حساب تجريبي بعد: أنشئ واحدًا وتدرّب بلا مخاطرة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>There is {} free. With a minus, cash is taken out.</source>
        <translation>المتاح {}. بعلامة ناقص يُسحب نقد.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>They hold for what fills from now on.</source>
        <translation>تسري على ما يُنفّذ من الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Type a price</source>
        <translation>كتابة سعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What a purchase meets; empty: the last price</source>
        <translation>ما يلاقيه الشراء؛ فارغ: آخر سعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What a sale meets; empty: the last price</source>
        <translation>ما يلاقيه البيع؛ فارغ: آخر سعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What is bought</source>
        <translation>ما يُشترى</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What is paid or received in money</source>
        <translation>المال المدفوع أو المقبوض</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Working orders are cancelled, positions are gone, and fills count no more; they stay on record. What you wrote about positions stays too.</source>
        <translation>تُلغى الأوامر العاملة، وتزول المراكز، ولا تُحسب التنفيذات بعد الآن؛ وتبقى مسجلة. وما كتبته عن المراكز يبقى أيضًا.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>for new positions</source>
        <translation>لمراكز جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>positions {} · orders {}</source>
        <translation>المراكز {} · الأوامر {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>since the start</source>
        <translation>منذ البداية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>{}: fill it in.</source>
        <translation>{}: املأه.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>… of waiting orders, %</source>
        <translation>… للأوامر المنتظرة، %</translation>
    </message>
</context>
<context>
    <name>performance</name>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>(1 + TTWROR) to the power of 365 ÷ days, − 1</source>
        <translation>(1 + TTWROR) أس 365 ÷ الأيام، − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>(yearly return − rate to compare with) ÷ spread</source>
        <translation>(العائد السنوي − معدل المقارنة) ÷ التشتت</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>1 − low ÷ peak</source>
        <translation>1 − القاع ÷ القمة</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>All was lost.</source>
        <translation>ضاع كل شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Alpha a year</source>
        <translation>ألفا سنويًا</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>At the close of the first day.</source>
        <translation>عند إغلاق اليوم الأول.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>At the close of the last day.</source>
        <translation>عند إغلاق اليوم الأخير.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Average capital</source>
        <translation>متوسط رأس المال</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Average month over the benchmark's, in months in which it fell.</source>
        <translation>متوسط الشهر مقابل المؤشر المرجعي، في شهور انخفاضه.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Average month over the benchmark's, in months in which it rose.</source>
        <translation>متوسط الشهر مقابل المؤشر المرجعي، في شهور ارتفاعه.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Beta</source>
        <translation>بيتا</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Calmar ratio</source>
        <translation>نسبة كالمار</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Came from outside</source>
        <translation>جاء من الخارج</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Changes of prices, and trades better or worse than the close.</source>
        <translation>تغيرات الأسعار، وصفقات أفضل أو أسوأ من الإغلاق.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Changes of values that are set by hand: homes, cars, private companies.</source>
        <translation>تغيرات القيم المحددة يدويًا: بيوت وسيارات وشركات خاصة.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Closing</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Contributions</source>
        <translation>المساهمات</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Covariance with the benchmark</source>
        <translation>التغاير مع المؤشر المرجعي</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Currencies</source>
        <translation>العملات</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Daily log returns, the first</source>
        <translation>العوائد اللوغاريتمية اليومية، الأولى</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Days a year</source>
        <translation>أيام السنة</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Debts alone earn nothing.</source>
        <translation>الديون وحدها لا تكسب شيئًا.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Deviation of the differences</source>
        <translation>انحراف الفروق</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Dividends, interest, rewards.</source>
        <translation>توزيعات وفوائد ومكافآت.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Down capture</source>
        <translation>التقاط الهبوط</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Excess return</source>
        <translation>العائد الزائد</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Fees and interest paid.</source>
        <translation>الرسوم والفوائد المدفوعة.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Flow</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Flows discounted at this rate</source>
        <translation>التدفقات مخصومة بهذا المعدل</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From both</source>
        <translation>من كليهما</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From currencies</source>
        <translation>من العملات</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From prices</source>
        <translation>من الأسعار</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Gain</source>
        <translation>الربح</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Gain over the average capital, weighted by time.</source>
        <translation>الربح على متوسط رأس المال المرجّح بالزمن.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How far it moves when the benchmark moves by one.</source>
        <translation>مقدار حركته عندما يتحرك المؤشر المرجعي بمقدار واحد.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns differ from the benchmark's, per year.</source>
        <translation>مقدار اختلاف العوائد اليومية عن المؤشر المرجعي، سنويًا.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns fall short of their average, per year.</source>
        <translation>مقدار نزول العوائد اليومية عن متوسطها، سنويًا.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns spread, per year.</source>
        <translation>مقدار تشتت العوائد اليومية، سنويًا.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at its low</source>
        <translation>المؤشر عند القاع</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at its peak</source>
        <translation>المؤشر عند القمة</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at the beginning</source>
        <translation>المؤشر في البداية</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at the end</source>
        <translation>المؤشر في النهاية</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index back at its peak</source>
        <translation>المؤشر عائدًا إلى القمة</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Information ratio</source>
        <translation>نسبة المعلومات</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>It is too large to be of use.</source>
        <translation>أكبر من أن يفيد.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Largest drawdown</source>
        <translation>أكبر تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Mean of the benchmark's months</source>
        <translation>متوسط شهور المؤشر المرجعي</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Mean of the months</source>
        <translation>متوسط الشهور</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Modified Dietz</source>
        <translation>ديتز المعدّل</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>More was taken out than the benchmark would have been worth.</source>
        <translation>سُحب أكثر مما كان المؤشر المرجعي سيساويه.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Net contributions</source>
        <translation>صافي المساهمات</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>No single rate fits these flows.</source>
        <translation>لا معدل واحدًا يناسب هذه التدفقات.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Not enough history: it needs more days with a known value.</source>
        <translation>السجل غير كافٍ: يلزم مزيد من الأيام ذات القيمة المعروفة.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Of them below the mean</source>
        <translation>منها تحت المتوسط</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>On average nothing was invested.</source>
        <translation>في المتوسط لم يُستثمر شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Opening</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Return per unit of volatility downwards.</source>
        <translation>العائد لكل وحدة تقلب هبوطًا.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Return per unit of volatility.</source>
        <translation>العائد لكل وحدة تقلب.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Risk-free rate</source>
        <translation>المعدل الخالي من المخاطر</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Same flows in the benchmark</source>
        <translation>التدفقات نفسها في المؤشر المرجعي</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Semi-deviation</source>
        <translation>شبه الانحراف</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Sharpe ratio</source>
        <translation>نسبة شارب</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Sortino ratio</source>
        <translation>نسبة سورتينو</translation>
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
        <translation>TTWROR سنويًا</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>TTWROR of the benchmark</source>
        <translation>TTWROR للمؤشر المرجعي</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Taxes inside the scope.</source>
        <translation>الضرائب داخل النطاق.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The benchmark did not move.</source>
        <translation>لم يتحرك المؤشر المرجعي.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The benchmark has no price at the beginning.</source>
        <translation>لا سعر للمؤشر المرجعي في البداية.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>The benchmark's yearly rate</source>
        <translation>المعدل السنوي للمؤشر المرجعي</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The deepest fall from a high to the low after it.</source>
        <translation>أعمق هبوط من قمة إلى القاع التالي لها.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The part of the gain that exchange rates made.</source>
        <translation>جزء الربح الذي صنعته أسعار الصرف.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The period is too short.</source>
        <translation>الفترة قصيرة جدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The same as a yearly rate.</source>
        <translation>الشيء نفسه كمعدل سنوي.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the beginning is not known.</source>
        <translation>القيمة في البداية غير معروفة.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the beginning or the end is not known.</source>
        <translation>القيمة في البداية أو النهاية غير معروفة.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the end is not known.</source>
        <translation>القيمة في النهاية غير معروفة.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value did not move in this period.</source>
        <translation>لم تتحرك القيمة في هذه الفترة.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value never fell below an earlier high in this period.</source>
        <translation>لم تنزل القيمة تحت قمة سابقة في هذه الفترة.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value never fell in this period.</source>
        <translation>لم تنخفض القيمة في هذه الفترة.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value of a deposit or withdrawal is not known.</source>
        <translation>قيمة إيداع أو سحب غير معروفة.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The yearly interest rate that fits your own deposits and withdrawals.</source>
        <translation>معدل الفائدة السنوي الذي يناسب إيداعاتك وسحوباتك.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their deviation</source>
        <translation>انحرافها</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their mean</source>
        <translation>متوسطها</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their shortfall</source>
        <translation>نقصها</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>There was no whole month in which the benchmark moved that way.</source>
        <translation>لم يتحرك المؤشر المرجعي هكذا في أي شهر كامل.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>There were no flows in this period.</source>
        <translation>لم تكن تدفقات في هذه الفترة.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Tracking error</source>
        <translation>خطأ التتبع</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>True time-weighted return: what a unit held all the time earned, whatever came in or went out.</source>
        <translation>العائد الحقيقي المرجّح بالزمن: ما كسبته وحدة محفوظة طوال الوقت مهما دخل أو خرج.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Up capture</source>
        <translation>التقاط الصعود</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the beginning</source>
        <translation>القيمة في البداية</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the close before the period.</source>
        <translation>القيمة عند الإغلاق قبل الفترة.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the close of the last day.</source>
        <translation>القيمة عند إغلاق اليوم الأخير.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the end</source>
        <translation>القيمة في النهاية</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Value at the end less value at the beginning and what came from outside.</source>
        <translation>القيمة الختامية ناقص القيمة الافتتاحية وما جاء من الخارج.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Variance of the benchmark</source>
        <translation>تباين المؤشر المرجعي</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Volatility</source>
        <translation>التقلب</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Went outside</source>
        <translation>ذهب إلى الخارج</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>What came from outside, less what left.</source>
        <translation>ما جاء من الخارج ناقص ما غادر.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What came from outside, less what went out.</source>
        <translation>ما جاء من الخارج ناقص ما خرج.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What is left of the gain: prices, income and costs, in the assets' own currencies.</source>
        <translation>ما يبقى من الربح: الأسعار والدخل والتكاليف بعملات الأصول نفسها.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What the benchmark itself returned.</source>
        <translation>ما حققه المؤشر المرجعي نفسه.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>What was held before, at the new exchange rate.</source>
        <translation>ما كان محفوظًا من قبل بسعر الصرف الجديد.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What you would have now, had the same money gone into the benchmark on the same days.</source>
        <translation>ما كان سيكون لديك الآن لو ذهب المال نفسه إلى المؤشر المرجعي في الأيام نفسها.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Where prices and exchange rates worked together.</source>
        <translation>حيث عملت الأسعار وأسعار الصرف معًا.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Whole months</source>
        <translation>شهور كاملة</translation>
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
        <translation>العائد السنوي فوق ما تفسره بيتا.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Yearly return over the largest drawdown.</source>
        <translation>العائد السنوي على أكبر تراجع.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Your TTWROR less that of the benchmark.</source>
        <translation>TTWROR الخاص بك ناقص الخاص بالمؤشر المرجعي.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>beginning + sum of flow × days left ÷ days</source>
        <translation>البداية + مجموع التدفق × الأيام الباقية ÷ الأيام</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>covariance ÷ variance</source>
        <translation>التغاير ÷ التباين</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>deviation × root of days a year</source>
        <translation>الانحراف × جذر أيام السنة</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>end ÷ beginning − 1</source>
        <translation>النهاية ÷ البداية − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>end − beginning − in + out</source>
        <translation>النهاية − البداية − الداخل + الخارج</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>gain ÷ average capital</source>
        <translation>الربح ÷ متوسط رأس المال</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>logarithm of the day's factor; days without a market join the next</source>
        <translation>لوغاريتم عامل اليوم؛ الأيام بلا سوق تُضم إلى التالي</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>made good on {}.</source>
        <translation>عُوّض في {}.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>mean of the months ÷ mean of the benchmark's months</source>
        <translation>متوسط الشهور ÷ متوسط شهور المؤشر المرجعي</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>not made good yet.</source>
        <translation>لم يُعوَّض بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>own − benchmark's</source>
        <translation>الخاص − المؤشر المرجعي</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>own − risk-free − beta × (benchmark's − risk-free)</source>
        <translation>الخاص − الخالي من المخاطر − بيتا × (المؤشر − الخالي من المخاطر)</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>product of (1 + month), − 1</source>
        <translation>حاصل ضرب (1 + الشهر)، − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>product of (end + out) ÷ (value before + in) of its days, − 1</source>
        <translation>حاصل ضرب (النهاية + الخارج) ÷ (القيمة قبل + الداخل) للأيام، − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>root of the sum of (return − mean)² ÷ (count − 1)</source>
        <translation>جذر مجموع (العائد − المتوسط)² ÷ (العدد − 1)</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>sum of flow ÷ (1 + rate) to the power of days ÷ 365</source>
        <translation>مجموع التدفق ÷ (1 + المعدل) أس الأيام ÷ 365</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the index was never below an earlier peak</source>
        <translation>لم ينزل المؤشر تحت قمة سابقة</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the rate at which the discounted flows come to nothing</source>
        <translation>المعدل الذي تبلغ به التدفقات المخصومة صفرًا</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the same beginning and flows, in the benchmark</source>
        <translation>البداية والتدفقات نفسها في المؤشر المرجعي</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the same of those below the mean alone</source>
        <translation>الشيء نفسه لما تحت المتوسط وحده</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>yearly return ÷ largest drawdown</source>
        <translation>العائد السنوي ÷ أكبر تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>{} from {} to {}</source>
        <translation>{} من {} إلى {}</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1 month</source>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1M</source>
        <translation>1 ش</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1Y</source>
        <translation>1 س</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3 years</source>
        <translation>3 سنوات</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3M</source>
        <translation>3 ش</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3Y</source>
        <translation>3 س</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>5 years</source>
        <translation>5 سنوات</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>5Y</source>
        <translation>5 س</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>6 months</source>
        <translation>6 أشهر</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>6M</source>
        <translation>6 ش</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>Since the first entry</source>
        <translation>منذ أول قيد</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>This year so far</source>
        <translation>هذه السنة حتى الآن</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>YTD</source>
        <translation>السنة</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 1 month</source>
        <translation>خلال شهر</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 12 months</source>
        <translation>خلال 12 شهرًا</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 3 months</source>
        <translation>خلال 3 أشهر</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 3 years</source>
        <translation>خلال 3 سنوات</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 5 years</source>
        <translation>خلال 5 سنوات</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 6 months</source>
        <translation>خلال 6 أشهر</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>since the beginning</source>
        <translation>منذ البداية</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>this year</source>
        <translation>هذه السنة</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Allocation</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Analysis of trades</source>
        <translation>تحليل الصفقات</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Background work</source>
        <translation>العمل في الخلفية</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Balances</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Balances and statements</source>
        <translation>الأرصدة والكشوف</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Baskets</source>
        <translation>السلال</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Calendar of results</source>
        <translation>تقويم النتائج</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Debts</source>
        <translation>الديون</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Holdings</source>
        <translation>الحيازات</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Interest rules</source>
        <translation>قواعد الفائدة</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Net-worth statement</source>
        <translation>بيان صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Performance</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Property</source>
        <translation>الممتلكات</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Property and valuables</source>
        <translation>العقارات والمقتنيات الثمينة</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Trades</source>
        <translation>الصفقات</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Vaults</source>
        <translation>الحصّالات</translation>
    </message>
</context>
<context>
    <name>price-chart</name>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price in {}</source>
        <translation>السعر بعملة {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>average cost {}</source>
        <translation>متوسط التكلفة {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>average cost {}, at today's rate</source>
        <translation>متوسط التكلفة {}، بسعر صرف اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>bought</source>
        <translation>مشترى</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>dividend or other income</source>
        <translation>توزيع أرباح أو دخل آخر</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>sold</source>
        <translation>مباع</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>split</source>
        <translation>تجزئة</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} on {}, {} on {}, changed by {}; lowest {} on {}, highest {} on {}.</source>
        <translation>{} في {}، {} في {}، تغيّر بمقدار {}؛ الأدنى {} في {}، الأعلى {} في {}.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} splits and payments</source>
        <translation>{} تجزئات ودفعات</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} trades</source>
        <translation>{} صفقة</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 amount of income has no known worth, and is in no sum.</source>
        <translation>دخل واحد قيمته غير معروفة ولا يدخل في أي مجموع.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 disposal has no known gain. It is listed, and in no sum.</source>
        <translation>تصرف واحد ربحه غير معروف. مذكور ولا يدخل في أي مجموع.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 disposal rests on an estimated cost or day of purchase.</source>
        <translation>تصرف واحد مبني على تكلفة أو يوم شراء مقدَّر.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>12 months</source>
        <translation>12 شهرًا</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>3 years</source>
        <translation>3 سنوات</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>5 years</source>
        <translation>5 سنوات</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A cell of a spreadsheet takes 32,767 signs. {count} longer texts are cut; a CSV file has them whole.</source>
        <translation>تتسع خلية جدول البيانات إلى 32,767 حرفًا. قُصّ {count} نصًا أطول؛ وملف CSV يحتويها كاملة.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A sale belongs to the tax year of its day as it was written.</source>
        <translation>تنتمي البيعة إلى السنة الضريبية ليومها كما كُتب.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A spreadsheet keeps 15 digits of a number. All digits of {count} figures are in the same cells of the sheet “{sheet}”.</source>
        <translation>يحتفظ جدول البيانات بـ 15 رقمًا من العدد. كل أرقام {count} عددًا في الخلايا نفسها من الورقة «{sheet}».</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>About this report</source>
        <translation>حول هذا التقرير</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Acquired</source>
        <translation>تاريخ الاقتناء</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>After tax</source>
        <translation>بعد الضريبة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>All income</source>
        <translation>كل الدخل</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Allocation by type</source>
        <translation>التوزيع حسب النوع</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amounts are shown rounded one by one, and may not add up to the last digit shown.</source>
        <translation>تُعرض المبالغ مقرّبة كل على حدة، وقد لا يطابق مجموعها آخر رقم معروض.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amounts of past days are worked out to a millionth.</source>
        <translation>تُحسب مبالغ الأيام الماضية بدقة جزء من مليون.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>As known on</source>
        <translation>كما عُرف في</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Assets</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>At the beginning</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>At the end of {last}, in {base}</source>
        <translation>في نهاية {last}، بعملة {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Beside {name}</source>
        <translation>بجانب {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Closing value</source>
        <translation>القيمة الختامية</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Correlation</source>
        <translation>الارتباط</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Cost basis</source>
        <translation>أساس التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Days held</source>
        <translation>أيام الحيازة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Disposals</source>
        <translation>التصرفات</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Estimated</source>
        <translation>مقدَّرة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <location filename="../../ui/reports/words.py"/>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee as paid</source>
        <translation>الرسوم كما دُفعت</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee in</source>
        <translation>الرسوم بعملة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From both</source>
        <translation>من كليهما</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From currencies</source>
        <translation>من العملات</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From outside</source>
        <translation>من الخارج</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From prices</source>
        <translation>من الأسعار</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From the close of {first} to {last}, in {base}</source>
        <translation>من إغلاق {first} إلى {last}، بعملة {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gain</source>
        <translation>الربح</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gains</source>
        <translation>الأرباح</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gains by tax year</source>
        <translation>الأرباح حسب السنة الضريبية</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Holdings</source>
        <translation>الحيازات</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by kind</source>
        <translation>الدخل حسب النوع</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by month</source>
        <translation>الدخل حسب الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by payer</source>
        <translation>الدخل حسب الدافع</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Left out, as it does not count: {names}.</source>
        <translation>مستثنى لأنه لا يُحسب: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Liabilities</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Long term</source>
        <translation>طويل الأجل</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Long term: held for more than {days} days.</source>
        <translation>الأجل الطويل: حيازة لأكثر من {days} يومًا.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Losses</source>
        <translation>الخسائر</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net contributions</source>
        <translation>صافي المساهمات</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth</source>
        <translation>صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth by month</source>
        <translation>صافي الثروة حسب الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth over time</source>
        <translation>صافي الثروة عبر الزمن</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Opening value</source>
        <translation>القيمة الافتتاحية</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Other taxes paid</source>
        <translation>ضرائب أخرى مدفوعة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Page {} of {}</source>
        <translation>صفحة {} من {}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Payer</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Performance</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Priced at</source>
        <translation>سُعّر في</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Proceeds</source>
        <translation>حصيلة البيع</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Proceeds are what a sale brought less its fee; the fee of a purchase is part of the cost. Amounts in another currency are converted at the rate of their own day.</source>
        <translation>الحصيلة ما جلبته البيعة ناقص رسومها؛ ورسوم الشراء جزء من التكلفة. تُحوَّل المبالغ بعملة أخرى بسعر يومها.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Realized</source>
        <translation>محقق</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Realized gains</source>
        <translation>الأرباح المحققة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns</source>
        <translation>العوائد</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns by month</source>
        <translation>العوائد حسب الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns by year</source>
        <translation>العوائد حسب السنة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Short term</source>
        <translation>قصير الأجل</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Sold</source>
        <translation>المبيع</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Sold for</source>
        <translation>بيع مقابل</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>TTWROR</source>
        <translation>TTWROR</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax withheld</source>
        <translation>الضريبة المقتطعة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax withheld is what was booked as tax for the payer, in the month in which it was booked.</source>
        <translation>الضريبة المقتطعة ما قُيّد ضريبةً للدافع، في شهر قيده.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year</source>
        <translation>السنة الضريبية</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year {year}</source>
        <translation>السنة الضريبية {year}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year {year}: {first} to {last}, in {base}</source>
        <translation>السنة الضريبية {year}: من {first} إلى {last}، بعملة {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>Tax year {}</source>
        <translation>السنة الضريبية {}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Term</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>The figures follow the cost-basis method named above. Which rules apply to you, only the law of your country says.</source>
        <translation>تتبع الأرقام طريقة أساس التكلفة المذكورة أعلاه. أما القواعد السارية عليك فيحددها قانون بلدك وحده.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>The worth of some withheld tax is not known, and is in no sum.</source>
        <translation>قيمة بعض الضرائب المقتطعة غير معروفة ولا تدخل في أي مجموع.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>There is nothing to show.</source>
        <translation>لا شيء للعرض.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unknown: {reason}</source>
        <translation>غير معروف: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unrealized</source>
        <translation>غير محقق</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Up to {last}, in {base}</source>
        <translation>حتى {last}، بعملة {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What is not known is left empty, and is in no sum.</source>
        <translation>ما لا يُعرف يُترك فارغًا ولا يدخل في أي مجموع.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What it is made of</source>
        <translation>مكوناته</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What made the value change</source>
        <translation>ما الذي غيّر القيمة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Worked out on</source>
        <translation>حُسب في</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Worked out on {}</source>
        <translation>حُسب في {}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>short position closed</source>
        <translation>أُغلق مركز مكشوف</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset} in {account}</source>
        <translation>{asset} في {account}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset} in {account}: {reason}</source>
        <translation>{asset} في {account}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset}: {reason}</source>
        <translation>{asset}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} amounts of income have no known worth, and are in no sum.</source>
        <translation>{count} مبالغ دخل قيمتها غير معروفة ولا تدخل في أي مجموع.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} disposals have no known gain. They are listed, and in no sum.</source>
        <translation>{count} تصرفات ربحها غير معروف. مذكورة ولا تدخل في أي مجموع.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} disposals rest on an estimated cost or day of purchase.</source>
        <translation>{count} تصرفات مبنية على تكلفة أو يوم شراء مقدَّر.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} more holdings have a value that is not fully known.</source>
        <translation>{count} حيازة أخرى قيمتها غير معروفة تمامًا.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{first} to {last}, in {base}</source>
        <translation>من {first} إلى {last}، بعملة {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{known} of {counted} holdings have a known value</source>
        <translation>{known} من {counted} حيازة قيمتها معروفة</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} و{count} أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{} exact</source>
        <translation>{} بالضبط</translation>
    </message>
</context>
<context>
    <name>result-calendar</name>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Lost</source>
        <translation>الخاسرة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Nothing closed.</source>
        <translation>لم يُغلق شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Results of {}</source>
        <translation>نتائج {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Trades</source>
        <translation>الصفقات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Won</source>
        <translation>الرابحة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{} trade</source>
        <translation>{} صفقة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{} trades</source>
        <translation>{} صفقة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{}, trades {}, won {}, lost {}</source>
        <translation>{}، صفقات {}، رابحة {}، خاسرة {}</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <location filename="../../ui/window/sample_offer.py"/>
        <source>Look around in sample data</source>
        <translation>تجوّل في البيانات النموذجية</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>After changes</source>
        <translation>بعد تغييرات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>After the next change: the newest has everything.</source>
        <translation>بعد التغيير التالي: أحدث نسخة فيها كل شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>All shortcuts as delivered</source>
        <translation>كل الاختصارات كما وردت</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Amounts on charts</source>
        <translation>المبالغ في المخططات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>At close</source>
        <translation>عند الإغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Bad</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Base currency</source>
        <translation>العملة الأساسية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Before → after</source>
        <translation>قبل ← بعد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Beginning of the tax year</source>
        <translation>بداية السنة الضريبية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Check the books</source>
        <translation>التحقق من الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Colours of gain and loss</source>
        <translation>ألوان الربح والخسارة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Copy diagnostics</source>
        <translation>نسخ التشخيص</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Cost basis</source>
        <translation>أساس التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Cost-basis method</source>
        <translation>طريقة أساس التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Currencies</source>
        <translation>العملات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Currencies to show everything in</source>
        <translation>العملات المتاحة لعرض كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Fees paid in an asset</source>
        <translation>رسوم مدفوعة بأصل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>First day of the week</source>
        <translation>أول أيام الأسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Height of table rows</source>
        <translation>ارتفاع أسطر الجداول</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>How rates are taken</source>
        <translation>كيف تؤخذ أسعار الصرف</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Icon in the tray</source>
        <translation>أيقونة منطقة الإعلام</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Language and formats</source>
        <translation>اللغة والتنسيقات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Lock after a while</source>
        <translation>القفل بعد مدة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Long term begins after</source>
        <translation>يبدأ الأجل الطويل بعد</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Methods of single accounts</source>
        <translation>طرق حسابات بعينها</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Negative amounts</source>
        <translation>المبالغ السالبة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Net worth</source>
        <translation>صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Not verified</source>
        <translation>غير مُتحقَّق منها</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Now.</source>
        <translation>الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Now: there are changes that no backup has.</source>
        <translation>الآن: هناك تغييرات ليست في أي نسخة.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Numbers and dates</source>
        <translation>الأعداد والتواريخ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Of what</source>
        <translation>لأي شيء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Opened and re-totalled after it was made.</source>
        <translation>فُتحت وأُعيد حسابها بعد إنشائها.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Places of backups</source>
        <translation>أماكن النسخ الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Profiles</source>
        <translation>الملفات الشخصية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Rewards are income</source>
        <translation>المكافآت دخل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Sample data</source>
        <translation>بيانات نموذجية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Size of everything</source>
        <translation>حجم كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Take everything with you</source>
        <translation>خذ كل شيء معك</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The audit trail</source>
        <translation>أثر المراجعة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>The computer on which it was done.</source>
        <translation>الحاسوب الذي جرى عليه ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Trail</source>
        <translation>أثر المراجعة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Verified</source>
        <translation>مُتحقَّق منها</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Very weak</source>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Ways to unlock</source>
        <translation>طرق فتح القفل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What counts</source>
        <translation>ما يُحسب</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What is left out of totals</source>
        <translation>ما يُستثنى من الإجماليات</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What was recorded</source>
        <translation>ما سُجّل</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>When a price counts as old</source>
        <translation>متى يُعدّ السعر قديمًا</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Where the books lie</source>
        <translation>أين تقع الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Your books</source>
        <translation>دفاترك</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>net worth equal</source>
        <translation>صافي الثروة متساوٍ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>not equal</source>
        <translation>غير متساوٍ</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>{} entries</source>
        <translation>{} قيود</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>{} s</source>
        <translation>{} ث</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Back and forth in Help</source>
        <translation>إلى الخلف والأمام في المساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Choose the day to show</source>
        <translation>اختيار اليوم المعروض</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Close Coffer</source>
        <translation>إغلاق Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Close, or leave what is open</source>
        <translation>إغلاق المفتوح أو مغادرته</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Copy the chosen rows of a table</source>
        <translation>نسخ أسطر الجدول المحددة</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Copy them with the columns’ titles</source>
        <translation>نسخها مع عناوين الأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Go to a view</source>
        <translation>الانتقال إلى عرض</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Go to {}</source>
        <translation>الانتقال إلى {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Help for what is shown</source>
        <translation>مساعدة لما هو معروض</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Hide or show amounts</source>
        <translation>إخفاء المبالغ أو إظهارها</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Larger and smaller text in Help</source>
        <translation>نص أكبر وأصغر في المساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Load everything again</source>
        <translation>تحميل كل شيء مجددًا</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Lock the books</source>
        <translation>قفل الدفاتر</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Move along a chart, day by day</source>
        <translation>التحرك على المخطط يومًا بيوم</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Narrow or widen the sidebar</source>
        <translation>تضييق الشريط الجانبي أو توسيعه</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>New order</source>
        <translation>أمر جديد</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Save a table as a file</source>
        <translation>حفظ جدول كملف</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Save what a form shows</source>
        <translation>حفظ ما يعرضه النموذج</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Search in Help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Shorter or longer period of a chart</source>
        <translation>فترة أقصر أو أطول للمخطط</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>This sheet</source>
        <translation>هذه الورقة</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
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
        <translation>كما عُرف في {time}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Assets</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>By</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Cash</source>
        <translation>النقد</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Credit cards</source>
        <translation>بطاقات الائتمان</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Digital assets</source>
        <translation>الأصول الرقمية</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Figures are rounded one by one, and may not add up to the last digit shown.</source>
        <translation>تُقرَّب الأرقام كل على حدة، وقد لا يطابق مجموعها آخر رقم معروض.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>In {currency}, at the end of each day</source>
        <translation>بعملة {currency}، في نهاية كل يوم</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Investments</source>
        <translation>الاستثمارات</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Liabilities</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Loans</source>
        <translation>القروض</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Month ends</source>
        <translation>نهايات الشهور</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Mortgages</source>
        <translation>الرهون العقارية</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Net worth</source>
        <translation>صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Net-worth statement</source>
        <translation>بيان صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Of</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Only {scope}</source>
        <translation>{scope} فقط</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Other assets</source>
        <translation>أصول أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Other liabilities</source>
        <translation>التزامات أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Own days</source>
        <translation>أيام خاصة</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Precious metals</source>
        <translation>المعادن الثمينة</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Property</source>
        <translation>العقارات</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Quarter ends</source>
        <translation>نهايات الأرباع</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Total assets</source>
        <translation>إجمالي الأصول</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Total liabilities</source>
        <translation>إجمالي الالتزامات</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Year end and today</source>
        <translation>نهاية السنة واليوم</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Year ends</source>
        <translation>نهايات السنوات</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>old</source>
        <translation>قديم</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>rests on an old price</source>
        <translation>مبني على سعر قديم</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>something in it is not known, and not counted in it</source>
        <translation>شيء فيه غير معروف وغير محسوب</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: its history is not complete ({days})</source>
        <translation>{what}: سجله غير مكتمل ({days})</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: no price is known ({days}); its value is unknown</source>
        <translation>{what}: لا سعر معروف ({days})؛ قيمته غير معروفة</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: no rate to the base currency ({days}); its value is unknown</source>
        <translation>{what}: لا سعر صرف إلى العملة الأساسية ({days})؛ قيمته غير معروفة</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: nothing says how much is held ({days})</source>
        <translation>{what}: لا شيء يذكر المقدار المحفوظ ({days})</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: the price is an old one, of {at} ({days})</source>
        <translation>{what}: السعر قديم، من {at} ({days})</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: valued by hand, on {at} ({days})</source>
        <translation>{what}: مقيَّم يدويًا في {at} ({days})</translation>
    </message>
</context>
<context>
    <name>trades</name>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>+ Order</source>
        <translation>+ أمر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>A fee was taken in something that has no price.</source>
        <translation>أُخذت رسوم بشيء لا سعر له.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A limit order can be placed without one.</source>
        <translation>يمكن وضع أمر محدد السعر بدونه.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A position on the other side is open: close that first.</source>
        <translation>مركز في الجانب الآخر مفتوح: أغلقه أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>A real account. Place the order by hand at the broker; it is noted here, and its fills are typed in or synced.</source>
        <translation>حساب حقيقي. ضع الأمر يدويًا لدى الوسيط؛ يُدوّن هنا، وتُكتب تنفيذاته أو تُزامن.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A stop-loss lies on the losing side of the price.</source>
        <translation>يقع وقف الخسارة في الجانب الخاسر من السعر.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>A strategy</source>
        <translation>استراتيجية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A target lies on the winning side of the price.</source>
        <translation>يقع الهدف في الجانب الرابح من السعر.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>AAPL, BTC/USDT, AAPL 240C 19 Dec 2026</source>
        <translation>AAPL, BTC/USDT, AAPL 240C 19 Dec 2026</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>About this position</source>
        <translation>عن هذا المركز</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Add a stop-loss and a target</source>
        <translation>إضافة وقف خسارة وهدف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All time</source>
        <translation>كل الوقت</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>As quoted: of an option, of one share</source>
        <translation>كما هو مسعّر: للخيار، لسهم واحد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Assignment</source>
        <translation>تخصيص</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>At least {}.</source>
        <translation>على الأقل {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>At the target</source>
        <translation>عند الهدف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average price of the closing fills.</source>
        <translation>متوسط سعر تنفيذات الإغلاق.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average price of the opening fills, weighted by quantity.</source>
        <translation>متوسط سعر تنفيذات الفتح، مرجّحًا بالكمية.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Becomes a limit order once the price reaches the stop.</source>
        <translation>يصبح أمرًا محدد السعر حالما يبلغ السعر الوقف.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Becomes a market order once the price reaches the stop.</source>
        <translation>يصبح أمر سوق حالما يبلغ السعر الوقف.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Belongs to</source>
        <translation>ينتمي إلى</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Beside the list</source>
        <translation>بجانب القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Bot “{}”</source>
        <translation>الروبوت «{}»</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Both are placed when the order is filled; the first that fills cancels the other.</source>
        <translation>يوضع كلاهما عند تنفيذ الأمر؛ وأول ما يُنفّذ يلغي الآخر.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Brought</source>
        <translation>المقبوض</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy</source>
        <translation>شراء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy to close</source>
        <translation>شراء للإغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy to open</source>
        <translation>شراء للفتح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Buying power</source>
        <translation>القوة الشرائية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Buying power left</source>
        <translation>القوة الشرائية المتبقية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>By the account's rules</source>
        <translation>حسب قواعد الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Can close</source>
        <translation>للإغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Cancel the order</source>
        <translation>إلغاء الأمر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Cancelled: {}.</source>
        <translation>أُلغي: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Cash, less what working orders may still take</source>
        <translation>النقد، ناقص ما قد تأخذه بعد الأوامر العاملة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Change the order</source>
        <translation>تغيير الأمر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Choose a position to see what it rests on.</source>
        <translation>اختر مركزًا لترى ما يقوم عليه.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Choose a position to write down why it was opened.</source>
        <translation>اختر مركزًا لتدوّن لماذا فُتح.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Close, all or in part…</source>
        <translation>إغلاق كلي أو جزئي…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Closed on</source>
        <translation>أُغلق في</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Closed trades that won ÷ all closed trades; break-even ones count as not won. All legs of a strategy are one trade.</source>
        <translation>الصفقات المغلقة الرابحة ÷ كل الصفقات المغلقة؛ والمتعادلة تُحسب غير رابحة. كل أطراف الاستراتيجية صفقة واحدة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Close…</source>
        <translation>إغلاق…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Closing fills: quantity × average price</source>
        <translation>تنفيذات الإغلاق: الكمية × متوسط السعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Crypto</source>
        <translation>عملة مشفرة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Delivery</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>ETF</source>
        <translation>صندوق متداول</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Exercise</source>
        <translation>ممارسة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Expiry</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Fees would take all that it brings.</source>
        <translation>ستأخذ الرسوم كل ما يجلبه.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Fees {}, taken off both</source>
        <translation>الرسوم {}، مخصومة من كليهما</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fill</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Filled</source>
        <translation>منفّذ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fills at the next price, whatever it is.</source>
        <translation>يُنفّذ بالسعر التالي أيًا كان.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fills at this price or a better one, or not.</source>
        <translation>يُنفّذ بهذا السعر أو أفضل منه، أو لا يُنفّذ.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Filter positions</source>
        <translation>تصفية المراكز</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>For example: typed twice</source>
        <translation>مثال: كُتب مرتين</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Gain if filled</source>
        <translation>الربح عند التنفيذ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Gain ÷ what was risked by the first planned stop</source>
        <translation>الربح ÷ ما خوطر به حسب أول وقف مخطط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give a limit price.</source>
        <translation>أدخل سعرًا محددًا.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give a stop price.</source>
        <translation>أدخل سعر وقف.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give more than nothing.</source>
        <translation>أدخل أكثر من لا شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Good until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Held</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Import executions…</source>
        <translation>استيراد التنفيذات…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>In {}</source>
        <translation>بعملة {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>It counts no more: the position is worked out without it.</source>
        <translation>لا يُحسب بعد الآن: يُحسب المركز بدونه.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>It trades in steps of {}.</source>
        <translation>يُتداول بخطوات من {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Its entry in the ledger is voided with it.</source>
        <translation>يُبطل معه قيده في دفتر الأستاذ.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <location filename="../../ui/trades/side.py"/>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Last day: {}</source>
        <translation>آخر يوم: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Limit</source>
        <translation>سعر محدد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Limit price</source>
        <translation>السعر المحدد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Max drawdown</source>
        <translation>أقصى تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>More than the account can pay.</source>
        <translation>أكثر مما يستطيع الحساب دفعه.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>New here</source>
        <translation>جديد هنا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>New order</source>
        <translation>أمر جديد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>New order (Ctrl+O)</source>
        <translation>أمر جديد (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Newest price</source>
        <translation>أحدث سعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Newest price × open × multiplier − cost; of a short the other way round</source>
        <translation>أحدث سعر × المفتوح × المضاعف − التكلفة؛ وللمكشوف بالعكس</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>No position fits</source>
        <translation>لا مركز مطابق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>No position yet</source>
        <translation>لا مركز بعد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>No price is known yet.</source>
        <translation>لا سعر معروف بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>No price is known, so what is open has no value.</source>
        <translation>لا سعر معروف، فلا قيمة للمفتوح.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>No price is known: give a limit price, or a quantity.</source>
        <translation>لا سعر معروف: أدخل سعرًا محددًا أو كمية.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>No trade has been closed in this period.</source>
        <translation>لم تُغلق أي صفقة في هذه الفترة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Not defined: no trade has lost.</source>
        <translation>غير معرّف: لم تخسر أي صفقة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Not defined: no trade has won.</source>
        <translation>غير معرّف: لم تربح أي صفقة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Note the order</source>
        <translation>تدوين الأمر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Nothing in the books has this symbol: look twice at its spelling.</source>
        <translation>لا شيء في الدفاتر له هذا الرمز: تحقق من كتابته.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Nothing is open that this would close.</source>
        <translation>لا شيء مفتوح يغلقه هذا.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Of all fills</source>
        <translation>لكل التنفيذات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Of paper money.</source>
        <translation>من المال التجريبي.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Of the whole, what is filled included</source>
        <translation>من الكل، شاملًا ما نُفّذ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Of this computer's clock; empty: now, or noon</source>
        <translation>حسب ساعة هذا الحاسوب؛ فارغ: الآن أو الظهر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Of what is open, first in first out, with entry fees</source>
        <translation>للمفتوح، الوارد أولًا صادر أولًا، مع رسوم الدخول</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Only {} can be closed.</source>
        <translation>يمكن إغلاق {} فقط.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Open P&amp;L</source>
        <translation>ر/خ المفتوح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Open a paper account</source>
        <translation>فتح حساب تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <source>Open {}</source>
        <translation>المفتوحة {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Open, less what working closing orders still ask for</source>
        <translation>المفتوح، ناقص ما تطلبه بعد أوامر الإغلاق العاملة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened less closed</source>
        <translation>المفتوح ناقص المغلق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened on</source>
        <translation>فُتح في</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Opened {}, closed {}, open {}</source>
        <translation>فُتح {}، أُغلق {}، مفتوح {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opening fills: quantity × average price</source>
        <translation>تنفيذات الفتح: الكمية × متوسط السعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Order ticket</source>
        <translation>تذكرة الأمر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Order ticket, position and journal</source>
        <translation>تذكرة الأمر والمركز واليوميات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Order: {}.</source>
        <translation>أمر: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Orders and fills</source>
        <translation>الأوامر والتنفيذات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>P&amp;L</source>
        <translation>ر/خ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Paper</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper accounts…</source>
        <translation>الحسابات التجريبية…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper money</source>
        <translation>مال تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper money only</source>
        <translation>المال التجريبي فقط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Paper money: nothing leaves this computer.</source>
        <translation>مال تجريبي: لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Paper trades are left out.</source>
        <translation>الصفقات التجريبية مستبعدة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Partly filled</source>
        <translation>منفّذ جزئيًا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Place a paper order in the ticket: what fills becomes a position here.</source>
        <translation>ضع أمرًا تجريبيًا في التذكرة: ما يُنفّذ يصبح مركزًا هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Place it again</source>
        <translation>وضعه مجددًا</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Place paper order</source>
        <translation>وضع أمر تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Place the order</source>
        <translation>وضع الأمر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/side.py"/>
        <source>Position</source>
        <translation>المركز</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Positions</source>
        <translation>المراكز</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Positions that were opened up to {}. Their quantities, prices and results are today’s: trades do not move in time.</source>
        <translation>المراكز المفتوحة حتى {}. كمياتها وأسعارها ونتائجها هي قيم اليوم: فالصفقات لا تنتقل في الزمن.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Press to see its entry in the ledger.</source>
        <translation>اضغط لرؤية قيده في دفتر الأستاذ.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Prices are multiples of {} above zero.</source>
        <translation>الأسعار مضاعفات {} فوق الصفر.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Proceeds</source>
        <translation>حصيلة البيع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Proceeds less fees, less what this part of the position cost with its fees</source>
        <translation>الحصيلة ناقص الرسوم، ناقص تكلفة هذا الجزء من المركز مع رسومه</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Profit factor</source>
        <translation>معامل الربح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × (price − stop-loss), and both fees</source>
        <translation>الكمية × (السعر − وقف الخسارة)، وكلتا الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × (target − price), less both fees</source>
        <translation>الكمية × (الهدف − السعر)، ناقص كلتا الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × price × {}</source>
        <translation>الكمية × السعر × {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Real</source>
        <translation>حقيقي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real and paper accounts; paper never counts in net worth</source>
        <translation>الحسابات الحقيقية والتجريبية؛ التجريبي لا يُحسب أبدًا في صافي الثروة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real money</source>
        <translation>المال الحقيقي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real money only</source>
        <translation>المال الحقيقي فقط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Realized</source>
        <translation>محقق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Realized and open, after fees, in the currency it trades in.</source>
        <translation>المحقق والمفتوح، بعد الرسوم، بعملة التداول.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Realized this year</source>
        <translation>المحقق هذه السنة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Realized {}</source>
        <translation>محقق {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Record the fill</source>
        <translation>تسجيل التنفيذ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Risk</source>
        <translation>المخاطرة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Rolled from another position</source>
        <translation>مرحّل من مركز آخر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Say what to trade.</source>
        <translation>اذكر ما تريد تداوله.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell</source>
        <translation>بيع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell to close</source>
        <translation>بيع للإغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell to open</source>
        <translation>بيع للفتح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Show in Activity</source>
        <translation>عرض في النشاط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Show its entry in Activity</source>
        <translation>عرض قيده في النشاط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>State its price…</source>
        <translation>ذكر سعره…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Stock</source>
        <translation>سهم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Stop</source>
        <translation>وقف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Stop price</source>
        <translation>سعر الوقف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Stop-limit</source>
        <translation>وقف محدد</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Stop-loss</source>
        <translation>وقف الخسارة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Take over what the ledger has…</source>
        <translation>ضم ما في دفتر الأستاذ…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>The deepest fall of the account's money with realized results below its highest so far ÷ that highest.</source>
        <translation>أعمق تراجع لمال الحساب مع النتائج المحققة دون قمته حتى حينه ÷ تلك القمة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>The deepest fall of the sum of closed trades below its highest so far, in money: what share of a real account that is, is not known.</source>
        <translation>أعمق تراجع لمجموع الصفقات المغلقة دون قمته حتى حينه، بالمال: ولا تُعرف نسبته من حساب حقيقي.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>The least that works is {}.</source>
        <translation>أقل ما يصلح هو {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>The most that the amount buys, fees included, cut down to the step.</source>
        <translation>أكثر ما يشتريه المبلغ، شاملًا الرسوم، مقرّبًا نزولًا إلى الخطوة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>The newest price; of what is closed, the average it was closed at.</source>
        <translation>أحدث سعر؛ وللمغلق متوسط سعر إغلاقه.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>The order was cancelled.</source>
        <translation>أُلغي الأمر.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>There is no account to trade in yet.</source>
        <translation>لا حساب للتداول بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Trades as positions</source>
        <translation>الصفقات كمراكز</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Try fewer words, another period, or all accounts.</source>
        <translation>جرّب كلمات أقل، أو فترة أخرى، أو كل الحسابات.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Type a fill</source>
        <translation>كتابة تنفيذ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Type a fill…</source>
        <translation>كتابة تنفيذ…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a fee was taken in something that has no price.</source>
        <translation>غير معروف: أُخذت رسوم بشيء لا سعر له.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a rate into {} is missing.</source>
        <translation>غير معروف: سعر صرف إلى {} مفقود.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a rate on a day of closing is missing.</source>
        <translation>غير معروف: سعر صرف في يوم إغلاق مفقود.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: of a trade it is not known whether it won.</source>
        <translation>غير معروف: لا يُعرف عن صفقة إن كانت رابحة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: one open position has no price.</source>
        <translation>غير معروف: مركز مفتوح واحد بلا سعر.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: {} open positions have no price.</source>
        <translation>غير معروف: {} مراكز مفتوحة بلا سعر.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Until cancelled</source>
        <translation>حتى الإلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Until the close</source>
        <translation>حتى الإغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Up to {}</source>
        <translation>حتى {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Void</source>
        <translation>باطل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Void the fill</source>
        <translation>إبطال التنفيذ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Void the fill…</source>
        <translation>إبطال التنفيذ…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Void this fill?</source>
        <translation>إبطال هذا التنفيذ؟</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What closing fills brought, first in first out, after fees.</source>
        <translation>ما جلبته تنفيذات الإغلاق، الوارد أولًا صادر أولًا، بعد الرسوم.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What fills opened, and what they closed of it.</source>
        <translation>ما فتحته التنفيذات، وما أغلقته منه.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What is open at the newest price, less what it cost.</source>
        <translation>المفتوح بأحدث سعر، ناقص تكلفته.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What is open, less what working closing orders still ask for.</source>
        <translation>المفتوح، ناقص ما تطلبه بعد أوامر الإغلاق العاملة.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>What is won at the target ÷ risk</source>
        <translation>ما يُربح عند الهدف ÷ المخاطرة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>What the account can spend, less this order with its fees</source>
        <translation>ما يستطيع الحساب إنفاقه، ناقص هذا الأمر مع رسومه</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>What to do</source>
        <translation>العملية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>What you buy and sell will be shown here as positions, with their orders and fills, their result, and what can still be closed. Try it with paper money, import a broker's executions, or take over the buys and sells of your ledger.</source>
        <translation>ما تشتريه وتبيعه سيظهر هنا كمراكز، مع أوامرها وتنفيذاتها ونتيجتها وما يمكن إغلاقه بعد. جرّب بمال تجريبي، أو استورد تنفيذات وسيط، أو ضم مشتريات ومبيعات دفتر أستاذك.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Win rate</source>
        <translation>نسبة الربح</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Working</source>
        <translation>عامل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Worth at least {}.</source>
        <translation>بقيمة {} على الأقل.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Write the time like 15:32.</source>
        <translation>اكتب الوقت مثل 15:32.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>a fee has no price</source>
        <translation>رسوم بلا سعر</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>added with its first order</source>
        <translation>يُضاف مع أول أمر له</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>and {} more</source>
        <translation>و{} أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>at work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>by amount</source>
        <translation>حسب المبلغ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>by quantity</source>
        <translation>حسب الكمية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>call</source>
        <translation>خيار شراء</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>copied from “{}”</source>
        <translation>منسوخ من «{}»</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>fee {}</source>
        <translation>رسوم {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>fee {} {}</source>
        <translation>رسوم {} {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>folded up</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>level {}</source>
        <translation>المستوى {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>limit {}</source>
        <translation>محدد {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>no price is known</source>
        <translation>لا سعر معروف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>nothing yet: its order is at work</source>
        <translation>لا شيء بعد: أمره قيد العمل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>over</source>
        <translation>مضى</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>paper</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>paper money</source>
        <translation>مال تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>put</source>
        <translation>خيار بيع</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>realized {}</source>
        <translation>محقق {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>short</source>
        <translation>مكشوف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>stop {}</source>
        <translation>وقف {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>stop-loss</source>
        <translation>وقف الخسارة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>strategy</source>
        <translation>استراتيجية</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>strategy noted</source>
        <translation>الاستراتيجية المدوّنة</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>the price is old</source>
        <translation>السعر قديم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>up to {}</source>
        <translation>حتى {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>void</source>
        <translation>باطل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>working</source>
        <translation>عامل</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>{} R</source>
        <translation>{} R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>{} accounts</source>
        <translation>{} حسابات</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>{} days</source>
        <translation>{} أيام</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>{} h</source>
        <translation>{} س</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>{} is filled already: ask for more, or cancel the rest.</source>
        <translation>نُفّذ {} بالفعل: اطلب أكثر، أو ألغِ الباقي.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>{} min</source>
        <translation>{} د</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <source>{} of {}</source>
        <translation>{} من {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <location filename="../../ui/trades/ticket.py"/>
        <source>{} · paper</source>
        <translation>{} · تجريبي</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>{}, closed {}</source>
        <translation>{}، أُغلق {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Σ (closing price − price of the oldest open fill) × quantity, after fees</source>
        <translation>Σ (سعر الإغلاق − سعر أقدم تنفيذ مفتوح) × الكمية، بعد الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ (newest price × open quantity × multiplier − cost with entry fees) over open positions, of shorts the other way round; in {} at today's rates.</source>
        <translation>Σ (أحدث سعر × الكمية المفتوحة × المضاعف − التكلفة مع رسوم الدخول) على المراكز المفتوحة، وللمكشوفة بالعكس؛ بعملة {} بأسعار صرف اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ of gains ÷ Σ of losses of closed trades, in money after fees.</source>
        <translation>Σ الأرباح ÷ Σ الخسائر للصفقات المغلقة، بالمال بعد الرسوم.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ of what closing fills brought since 1 January, less what was paid for them, first in first out, after fees; in {} at today's rates.</source>
        <translation>Σ ما جلبته تنفيذات الإغلاق منذ 1 يناير، ناقص ما دُفع مقابلها، الوارد أولًا صادر أولًا، بعد الرسوم؛ بعملة {} بأسعار صرف اليوم.</translation>
    </message>
</context>
<context>
    <name>typed</name>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>A number has at most two sorts of separators.</source>
        <translation>في العدد نوعان من الفواصل على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>A number has one decimal separator.</source>
        <translation>في العدد فاصلة عشرية واحدة.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>The thousands separators stand at odd places.</source>
        <translation>فواصل الآلاف في مواضع غريبة.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>This is no number.</source>
        <translation>هذا ليس عددًا.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>vaults</name>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>An estimate from the past, no promise.</source>
        <translation>تقدير من الماضي، وليس وعدًا.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Archived {}</source>
        <translation>أُرشفت {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>At the planned {} a month, with prices as they are.</source>
        <translation>بالمبلغ المخطط {} شهريًا، مع بقاء الأسعار كما هي.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>At {} a month, the average of {} months, with prices as they are.</source>
        <translation>بمبلغ {} شهريًا، وهو متوسط {} أشهر، مع بقاء الأسعار كما هي.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Exactly reached</source>
        <translation>بُلغ تمامًا</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>From outside</source>
        <translation>من الخارج</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Its amount is not known.</source>
        <translation>مبلغها غير معروف.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Lower edge</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Money alone does not swing, so there is no range.</source>
        <translation>المال وحده لا يتقلب، فلا نطاق.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>No target date</source>
        <translation>لا تاريخ هدف</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Nothing feeds it yet, so there is nothing to look ahead from.</source>
        <translation>لا شيء يغذيها بعد، فلا شيء يُبنى عليه التوقع.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Nothing was saved yet, and no plan is stated.</source>
        <translation>لم يُدّخر شيء بعد، ولم تُذكر خطة.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Reached {}</source>
        <translation>بُلغ {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Reached {}, below it again</source>
        <translation>بُلغ {}، ثم نزل دونه</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Target {}</source>
        <translation>الهدف {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The dashed line is the middle of {} paths drawn from its own {} months, with {} a month saved; four of five end in the shaded range.</source>
        <translation>الخط المتقطع هو وسط {} مسارًا مسحوبًا من أشهرها وعددها {}، مع ادخار {} شهريًا؛ وأربعة من خمسة تنتهي في النطاق المظلل.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The dashed one goes on with {} a month.</source>
        <translation>يستمر المتقطع بمبلغ {} شهريًا.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The history is too short for a range: it takes twelve whole months.</source>
        <translation>التاريخ أقصر من أن يعطي نطاقًا: يلزم اثنا عشر شهرًا كاملًا.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The solid line is what the vault held.</source>
        <translation>الخط المتصل هو ما احتوته الحصّالة.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The target is reached by {} on {} of them.</source>
        <translation>يُبلغ الهدف حتى {} في {} منها.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>There is no projection: what it holds is not known.</source>
        <translation>لا إسقاط: ما تحتويه غير معروف.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>There is nothing in it that could grow.</source>
        <translation>لا شيء فيها يمكن أن ينمو.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Upper edge</source>
        <translation>الحد الأعلى</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>ahead</source>
        <translation>متقدمة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>behind</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>closed: not counted</source>
        <translation>مغلق: غير محسوب</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>date is over</source>
        <translation>مضى التاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>excluded: not counted</source>
        <translation>مستبعد: غير محسوب</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>fully allocated here</source>
        <translation>مخصص هنا بالكامل</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>hidden: not counted</source>
        <translation>مخفي: غير محسوب</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>likely range, 10th to 90th percentile of {} paths</source>
        <translation>النطاق المرجح، المئين 10 إلى 90 من {} مسارًا</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>marked as scam: not counted</source>
        <translation>معلّم كاحتيال: غير محسوب</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>no longer in use: not counted</source>
        <translation>لم يعد مستخدمًا: غير محسوب</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>not reached</source>
        <translation>لم يُبلغ</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>nothing free</source>
        <translation>لا شيء حر</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>nothing now</source>
        <translation>لا شيء حاليًا</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>on pace</source>
        <translation>على الوتيرة</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>paper money: not counted</source>
        <translation>مال تجريبي: غير محسوب</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>reached</source>
        <translation>بُلغ</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>reached {}</source>
        <translation>بُلغ {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} a month needed, {}</source>
        <translation>يلزم {} شهريًا، {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} a month reaches it</source>
        <translation>{} شهريًا تبلغه</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} above the target</source>
        <translation>{} فوق الهدف</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} also in {}</source>
        <translation>{} أيضًا في {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} free</source>
        <translation>{} حر</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} now</source>
        <translation>حاليًا {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{} of {} on {}</source>
        <translation>{} من {} في {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{} on {}</source>
        <translation>{} في {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} to go</source>
        <translation>بقي {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} too much</source>
        <translation>زيادة {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}, expected</source>
        <translation>{}، متوقع</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}, from {} to {}</source>
        <translation>{}، من {} إلى {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}: history, target and outlook</source>
        <translation>{}: التاريخ والهدف والتوقع</translation>
    </message>
</context>
<context>
    <name>whatif</name>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>As set</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Asset</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Bought</source>
        <translation>المشترى</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>By which rule of Section 104</source>
        <translation>حسب أي قاعدة من Section 104</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Days held</source>
        <translation>أيام الحيازة</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Each account by its own method.</source>
        <translation>كل حساب حسب طريقته الخاصة.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Gain</source>
        <translation>الربح</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Gains of sales booked already would change by {}.</source>
        <translation>ستتغير أرباح مبيعات مقيّدة بالفعل بمقدار {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>It would also change gains of sales that are booked already.</source>
        <translation>سيغيّر أيضًا أرباح مبيعات مقيّدة بالفعل.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Long term</source>
        <translation>طويل الأجل</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Lots</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Matched</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Nothing of {} remains.</source>
        <translation>لا يبقى شيء من {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Of what is held</source>
        <translation>من المحتفظ به</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Proceeds</source>
        <translation>حصيلة البيع</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Purchases of the same day are matched first, then those of the 30 days after, then the pool. What you buy back by {} counts against this sale.</source>
        <translation>تُطابق أولًا مشتريات اليوم نفسه، ثم مشتريات الأيام الثلاثين التالية، ثم المجمّع. وما تعيد شراءه حتى {} يُحسب مقابل هذا البيع.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Realized</source>
        <translation>محقق</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Realized, compared with the method in force</source>
        <translation>المحقق، مقارنة بالطريقة السارية</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Short term</source>
        <translation>قصير الأجل</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Tax year</source>
        <translation>السنة الضريبية</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Term</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>The lots you picked, then the method in force.</source>
        <translation>الدفعات التي اخترتها، ثم الطريقة السارية.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Unrealized</source>
        <translation>غير محقق</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Your lots</source>
        <translation>دفعاتك</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>at {}</source>
        <translation>بسعر {}</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>at {}, the price of {}</source>
        <translation>بسعر {}، وهو سعر {}</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>estimated</source>
        <translation>مقدّر</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>in force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>no price is known: type one</source>
        <translation>لا سعر معروف: اكتب واحدًا</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>pool</source>
        <translation>المجمّع</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>which is old</source>
        <translation>وهو قديم</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>within 30 days</source>
        <translation>خلال 30 يومًا</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} keeps {} {}: cost {}, unrealized {}.</source>
        <translation>يحتفظ {} بـ {} {}: التكلفة {}، غير المحقق {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} {} held</source>
        <translation>المحتفظ به {} {}</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} {} remain in {} accounts: cost {}, unrealized {}.</source>
        <translation>يبقى {} {} في {} حسابات: التكلفة {}، غير المحقق {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{}: 1 lot goes</source>
        <translation>{}: تخرج دفعة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{}: {} lots go</source>
        <translation>{}: تخرج {} دفعات</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A lot's cost is estimated.</source>
        <translation>تكلفة دفعة مقدَّرة.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A part of the history or a price is missing.</source>
        <translation>ينقص جزء من السجل أو سعر.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A part rests on an old price or on a lot of unknown origin.</source>
        <translation>جزء منها مبني على سعر قديم أو دفعة مجهولة المصدر.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Airdrop</source>
        <translation>إنزال جوي</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>All lots share one average cost.</source>
        <translation>تشترك كل الدفعات في متوسط تكلفة واحد.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Balances</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Buy</source>
        <translation>شراء</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>CSV file</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Cash</source>
        <translation>النقد</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Checking</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Crypto</source>
        <translation>عملة مشفرة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Deposit</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Digital asset</source>
        <translation>أصل رقمي</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Dividend</source>
        <translation>توزيع أرباح</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Entries would bring it below zero.</source>
        <translation>القيود تُنزله تحت الصفر.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Estimated</source>
        <translation>مقدَّرة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>First in, first out: the oldest lots go first.</source>
        <translation>الوارد أولًا صادر أولًا: أقدم الدفعات تخرج أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Highest cost first: the dearest lots go first.</source>
        <translation>الأعلى تكلفة أولًا: أغلى الدفعات تخرج أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Interest</source>
        <translation>فائدة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Interest paid</source>
        <translation>فائدة مدفوعة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Investment</source>
        <translation>استثمار</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Last in, first out: the newest lots go first.</source>
        <translation>الوارد أخيرًا صادر أولًا: أحدث الدفعات تخرج أولًا.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Liability</source>
        <translation>التزام</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Linking transfers</source>
        <translation>ربط التحويلات</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Making the file</source>
        <translation>إنشاء الملف</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>More left than is known to have come in.</source>
        <translation>خرج أكثر مما عُرف أنه دخل.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>More was sold than was known to be held.</source>
        <translation>بيع أكثر مما عُرف أنه محفوظ.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>No exchange rate to your currency is known.</source>
        <translation>لا سعر صرف معروف إلى عملتك.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>No price is known yet.</source>
        <translation>لا سعر معروف بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Nothing says how much of it is held.</source>
        <translation>لا شيء يذكر المقدار المحفوظ منه.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Opening balance</source>
        <translation>رصيد افتتاحي</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Option</source>
        <translation>خيار</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Partial</source>
        <translation>جزئية</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Precious metal</source>
        <translation>معدن ثمين</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Pricing</source>
        <translation>التسعير</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Private company</source>
        <translation>شركة خاصة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Property</source>
        <translation>العقارات</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reconciliation</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reward</source>
        <translation>مكافأة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sample data</source>
        <translation>بيانات نموذجية</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Section 104</source>
        <translation>Section 104</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sell</source>
        <translation>بيع</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Settlement</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Split</source>
        <translation>تجزئة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Statement</source>
        <translation>الكشف</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Stock or fund</source>
        <translation>سهم أو صندوق</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Swap in</source>
        <translation>مبادلة واردة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Swap out</source>
        <translation>مبادلة صادرة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Tax</source>
        <translation>ضريبة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The cost of a lot is not known.</source>
        <translation>تكلفة دفعة غير معروفة.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The day is before the first known entry.</source>
        <translation>اليوم قبل أول قيد معروف.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The entries do not add up to the balance.</source>
        <translation>مجموع القيود لا يساوي الرصيد.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The exchange rate used is old.</source>
        <translation>سعر الصرف المستخدم قديم.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The last price is old.</source>
        <translation>آخر سعر قديم.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The lots do not add up to the balance.</source>
        <translation>مجموع الدفعات لا يساوي الرصيد.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The whole history is known and the price is fresh.</source>
        <translation>السجل كله معروف والسعر حديث.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The worth of a fee is not known.</source>
        <translation>قيمة بعض الرسوم غير معروفة.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The worth of some income is not known.</source>
        <translation>قيمة بعض الدخل غير معروفة.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>There is not enough evidence to state a figure.</source>
        <translation>لا أدلة كافية لذكر رقم.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Transfer in</source>
        <translation>تحويل وارد</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Transfer out</source>
        <translation>تحويل صادر</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>UK: same day, then the next 30 days, then the pool.</source>
        <translation>المملكة المتحدة: اليوم نفسه، ثم الثلاثون يومًا التالية، ثم المجمّع.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Withdrawal</source>
        <translation>سحب</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>a later balance, walked back</source>
        <translation>رصيد لاحق، رجوعًا</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>an earlier balance, walked forward</source>
        <translation>رصيد سابق، تقدمًا</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>by one step</source>
        <translation>بخطوة واحدة</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>by two steps</source>
        <translation>بخطوتين</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>long term</source>
        <translation>طويل الأجل</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>reverse rate</source>
        <translation>سعر معكوس</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>same currency</source>
        <translation>العملة نفسها</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>short term</source>
        <translation>قصير الأجل</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>the current balance</source>
        <translation>الرصيد الحالي</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>the entries alone</source>
        <translation>القيود وحدها</translation>
    </message>
</context>
<context>
    <name>yields</name>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>1 payout due</source>
        <translation>دفعة واحدة مستحقة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ 360</source>
        <translation>الأيام ÷ 360</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ 365</source>
        <translation>الأيام ÷ 365</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ days of the year</source>
        <translation>الأيام ÷ أيام السنة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every quarter</source>
        <translation>كل ربع سنة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Interest</source>
        <translation>فائدة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Monday to Friday</source>
        <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Months of 30 days ÷ 360</source>
        <translation>أشهر من 30 يومًا ÷ 360</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Not before it is paid</source>
        <translation>ليس قبل دفعه</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Reward</source>
        <translation>مكافأة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>balance unknown</source>
        <translation>الرصيد غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>checks only</source>
        <translation>تتحقق فقط</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>compounded {}</source>
        <translation>تُركّب {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>may still come</source>
        <translation>قد يأتي بعد</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>monthly, day {}</source>
        <translation>شهريًا، اليوم {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>monthly, last day</source>
        <translation>شهريًا، آخر يوم</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>not begun</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>nothing came</source>
        <translation>لم يأتِ شيء</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>nothing earned</source>
        <translation>لم يُكسب شيء</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>paid by the rule</source>
        <translation>مدفوع بالقاعدة</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>paid twice: by the rule, and really</source>
        <translation>دُفع مرتين: بالقاعدة وفعليًا</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>since {}</source>
        <translation>منذ {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>taken out by hand</source>
        <translation>أُخرج يدويًا</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>weekly, {}</source>
        <translation>أسبوعيًا، {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>yearly, {day} {month}</source>
        <translation>سنويًا، {day} {month}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{} APY</source>
        <translation>{} فعلي</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{} payouts due</source>
        <translation>{} دفعات مستحقة</translation>
    </message>
</context>
</TS>
