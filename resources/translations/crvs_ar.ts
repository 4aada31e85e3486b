<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Run from its source.</source>
        <translation>يعمل من شيفرته المصدرية.</translation>
    </message>
    <message>
        <source>Built on {date}.</source>
        <translation>بُني في {date}.</translation>
    </message>
    <message>
        <source>CRVS Desktop {version}. {built}
Integration clients of OpenCRVS, kept and practised without a network.

Free software under the Mozilla Public License 2.0. It is not made by the OpenCRVS project.</source>
        <translation>CRVS Desktop {version}. {built}
عملاء التكامل في OpenCRVS: حفظهم والتدرّب عليهم بلا شبكة.

برنامج حر برخصة Mozilla Public License 2.0. وليس من إنتاج مشروع OpenCRVS.</translation>
    </message>
</context>
<context>
    <name>AcceptQuestion</name>
    <message>
        <source>From then on this computer compares with the audit as it is now; the audit keeps a record of that.</source>
        <translation>ومنذ ذلك الحين يقارن هذا الحاسوب بسجل التدقيق كما هو الآن؛ ويحتفظ السجل بقيد عن ذلك.</translation>
    </message>
    <message>
        <source>Go on with the restored workspace?</source>
        <translation>هل تتابع العمل بمساحة العمل المستعادة؟</translation>
    </message>
    <message>
        <source>You have restored a backup, and this computer has seen a later state of the workspace. What was done after the backup is not in it.</source>
        <translation>لقد استعدت نسخة احتياطية، وكان هذا الحاسوب قد رأى مساحة العمل في حالة أحدث منها. وما جرى بعد النسخة غير موجود فيها.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Not the audit that was seen</source>
        <translation>ليس سجل التدقيق الذي سبقت رؤيته</translation>
    </message>
    <message>
        <source>Go on with this file only when you know why, for example because you restored a backup.</source>
        <translation>لا تتابع العمل بهذا الملف إلا إذا كنت تعرف السبب، كأن تكون قد استعدت نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Otherwise close it, keep it for whoever looks into it, and restore a backup.</source>
        <translation>وإلا فأغلقه واحفظه لمن يحقق في الأمر، واستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Go on with this file</source>
        <translation>متابعة العمل بهذا الملف</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>Password changed</source>
        <translation>تم تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>The new password is set. Sign in with it.</source>
        <translation>عُيّنت كلمة المرور الجديدة. سجّل الدخول بها.</translation>
    </message>
    <message>
        <source>New recovery code?</source>
        <translation>إنشاء رمز استرداد جديد؟</translation>
    </message>
    <message>
        <source>The recovery code that was shown before stops working. The new one is shown once.</source>
        <translation>يتوقف عمل رمز الاسترداد الذي عُرض من قبل. ويُعرض الرمز الجديد مرة واحدة.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>New workspace key?</source>
        <translation>إنشاء مفتاح جديد لمساحة العمل؟</translation>
    </message>
    <message>
        <source>Everything secret in the file is sealed anew. Do this when someone who left may have kept a copy of the file and a password. Your password stays. Every other National System Administrator gets a temporary one, and the old recovery code stops working. The clients notice nothing.</source>
        <translation>يُختم كل ما هو سري في الملف من جديد. افعل ذلك إذا غادر شخص قد يكون احتفظ بنسخة من الملف ويعرف كلمة مرور. تبقى كلمة مرورك كما هي. ويحصل كل مسؤول آخر للنظام الوطني على كلمة مرور مؤقتة، ويتوقف عمل رمز الاسترداد القديم. ولا يلاحظ العملاء شيئًا.</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>استبدال المفتاح</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>التحقق…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>Checkpoint…</source>
        <translation>نقطة التحقّق…</translation>
    </message>
    <message>
        <source>Verify an export…</source>
        <translation>التحقق من تصدير…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>قيود سجل التدقيق</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>لا توجد قيود مطابقة</translation>
    </message>
    <message>
        <source>The audit holds entries, but none that the filters let through.</source>
        <translation>يحتوي سجل التدقيق على قيود، لكن عوامل التصفية لا تسمح بأي منها.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>The audit could not be read</source>
        <translation>تعذرت قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>Verify an export</source>
        <translation>التحقق من تصدير</translation>
    </message>
    <message>
        <source>Exports (*.jsonl)</source>
        <translation>ملفات التصدير (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries written to {path}</source>
        <translation>
            <numerusform>لم يُكتب أي قيد في {path}</numerusform>
            <numerusform>كُتب قيد واحد في {path}</numerusform>
            <numerusform>كُتب قيدان في {path}</numerusform>
            <numerusform>كُتبت %Ln قيود في {path}</numerusform>
            <numerusform>كُتب %Ln قيدًا في {path}</numerusform>
            <numerusform>كُتب %Ln قيد في {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of 1 page written to {path}</source>
        <translation>كُتب تقرير من صفحة واحدة في {path}</translation>
    </message>
    <message>
        <source>Report of {pages} pages written to {path}</source>
        <translation>كُتب التقرير في {path}، وعدد صفحاته {pages}</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>All clients</source>
        <translation>جميع العملاء</translation>
    </message>
    <message>
        <source>Show in Audit</source>
        <translation>عرض في سجل التدقيق</translation>
    </message>
    <message>
        <source>Audit of the selected client</source>
        <translation>قيود العميل المحدد في سجل التدقيق</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>What happens with this client is listed here.</source>
        <translation>يُدرج هنا ما يجري مع هذا العميل.</translation>
    </message>
    <message>
        <source>The audit could not be read</source>
        <translation>تعذرت قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
</context>
<context>
    <name>AuditTableModel</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Unknown client</source>
        <translation>عميل غير معروف</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>The whole workspace is copied as it is now, and the copy is opened and checked. Others can go on working. Keep it on another drive.</source>
        <translation>تُنسخ مساحة العمل كلها كما هي الآن، وتُفتح النسخة وتُفحص. ويمكن للآخرين مواصلة العمل. احفظها على قرص آخر.</translation>
    </message>
    <message>
        <source>Encrypt it with a passphrase</source>
        <translation>تشفيرها بعبارة مرور</translation>
    </message>
    <message>
        <source>{minimum} characters or more. Without it nobody can open the backup, and it is kept nowhere.</source>
        <translation>{minimum} محرفًا أو أكثر. من دونها لا يستطيع أحد فتح النسخة الاحتياطية، وهي لا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>تكرار عبارة المرور</translation>
    </message>
    <message>
        <source>Without encryption, whoever has the file can read the names and the audit, as in the workspace itself; secrets stay sealed.</source>
        <translation>من دون تشفير يستطيع كل من لديه الملف قراءة الأسماء وسجل التدقيق، كما في مساحة العمل نفسها؛ وتبقى الأسرار مختومة بالتشفير.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>عبارتا المرور مختلفتان. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>حفظ النسخة الاحتياطية في</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The encrypted backup was written, and verified by opening it.</source>
        <translation>كُتبت النسخة الاحتياطية المشفّرة، وتم التحقق منها بفتحها.</translation>
    </message>
    <message>
        <source>The backup was written, and verified by opening it.</source>
        <translation>كُتبت النسخة الاحتياطية، وتم التحقق منها بفتحها.</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
</context>
<context>
    <name>CallTab</name>
    <message>
        <source>The practice API is not running. Start it above.</source>
        <translation>واجهة التدريب لا تعمل. شغّلها من الأعلى.</translation>
    </message>
    <message>
        <source>SHA Secret</source>
        <translation>سر SHA</translation>
    </message>
    <message>
        <source>Reveal Keys shows it.</source>
        <translation>يعرضه «إظهار المفاتيح».</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Paste it; it is sent to the practice API and kept nowhere.</source>
        <translation>الصقه؛ فهو يُرسل إلى واجهة التدريب ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>{status} accepted</source>
        <translation>{status} مقبول</translation>
    </message>
    <message>
        <source>{status} refused</source>
        <translation>{status} مرفوض</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message numerus="yes">
        <source>has finished %Ln lessons of CRVS Desktop with their own hands:</source>
        <translation>
            <numerusform>لم يُتمّ (تُتمّ) أي درس من دروس CRVS Desktop:</numerusform>
            <numerusform>أتمّ (أتمّت) بالعمل الفعلي درسًا واحدًا من دروس CRVS Desktop:</numerusform>
            <numerusform>أتمّ (أتمّت) بالعمل الفعلي درسين من دروس CRVS Desktop:</numerusform>
            <numerusform>أتمّ (أتمّت) بالعمل الفعلي %Ln دروس من دروس CRVS Desktop:</numerusform>
            <numerusform>أتمّ (أتمّت) بالعمل الفعلي %Ln درسًا من دروس CRVS Desktop:</numerusform>
            <numerusform>أتمّ (أتمّت) بالعمل الفعلي %Ln درس من دروس CRVS Desktop:</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked by the program from the audit of the practice workspace {workspace}.</source>
        <translation>أشّر عليها البرنامج من سجل تدقيق مساحة العمل التدريبية {workspace}.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>المدرّب</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the workspace</source>
        <translation>فحص مساحة العمل</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>The pages of the file, what its rows say of each other, and every entry of the audit are looked at. Nothing is changed.</source>
        <translation>تُفحص صفحات الملف، وما تقوله صفوفه بعضها عن بعض، وكل قيد في سجل التدقيق. ولا يتغير شيء.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>The file itself is whole. Keep it as it is, as evidence, and compare it with your backups; Verify on the Audit page shows the entry.</source>
        <translation>الملف نفسه سليم. احفظه كما هو دليلًا، وقارنه بنسخك الاحتياطية؛ ويعرض التحقق في صفحة سجل التدقيق القيد المعني.</translation>
    </message>
    <message numerus="yes">
        <source>The workspace is whole: its pages, its rows, and all %Ln entries of its audit.</source>
        <translation>
            <numerusform>مساحة العمل سليمة: صفحاتها وصفوفها، وليس في سجل تدقيقها أي قيد.</numerusform>
            <numerusform>مساحة العمل سليمة: صفحاتها وصفوفها والقيد الوحيد في سجل تدقيقها.</numerusform>
            <numerusform>مساحة العمل سليمة: صفحاتها وصفوفها والقيدان اللذان في سجل تدقيقها.</numerusform>
            <numerusform>مساحة العمل سليمة: صفحاتها وصفوفها وقيود سجل تدقيقها كلها، وهي %Ln قيود.</numerusform>
            <numerusform>مساحة العمل سليمة: صفحاتها وصفوفها وقيود سجل تدقيقها كلها، وهي %Ln قيدًا.</numerusform>
            <numerusform>مساحة العمل سليمة: صفحاتها وصفوفها وقيود سجل تدقيقها كلها، وهي %Ln قيد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckpointDialog</name>
    <message>
        <source>Checkpoint of the audit</source>
        <translation>نقطة تحقّق من سجل التدقيق</translation>
    </message>
    <message>
        <source>It says what the audit was up to this entry, and is signed. Kept away from this computer, it proves later that nothing before was changed or taken away. It is no secret.</source>
        <translation>تبيّن ما كان عليه سجل التدقيق حتى هذا القيد، وهي موقّعة. إذا حُفظت بعيدًا عن هذا الحاسوب أثبتت لاحقًا أن شيئًا مما قبلها لم يُغيَّر ولم يُحذف. وهي ليست سرًّا.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>وُقّعت</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>The code as a QR picture</source>
        <translation>الرمز في صورة QR</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>نُسخ الرمز.</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>حفظ نقطة التحقّق</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة تحقّق</translation>
    </message>
    <message>
        <source>{path} could not be written ({cause}). Choose another place or print it.</source>
        <translation>تعذرت الكتابة في {path} ({cause}). اختر مكانًا آخر أو اطبعها.</translation>
    </message>
    <message>
        <source>Saved in {path}. Move it away from this computer.</source>
        <translation>حُفظت في {path}. انقلها بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Checkpoint of the audit of the CRVS Desktop workspace “{workspace}”</source>
        <translation>نقطة تحقّق من سجل تدقيق مساحة عمل CRVS Desktop «{workspace}»</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the paper before you close this.</source>
        <translation>أُرسلت إلى الطابعة. تحقق من الورقة قبل إغلاق هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>ClassTab</name>
    <message>
        <source>Open result files…</source>
        <translation>فتح ملفات النتائج…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>Hints opened</source>
        <translation>التلميحات المفتوحة</translation>
    </message>
    <message>
        <source>Is at</source>
        <translation>الموضع الحالي</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>لا توجد نتائج بعد</translation>
    </message>
    <message>
        <source>Trainees save theirs under Lessons. Bring the files here on a USB stick, and open all of them.</source>
        <translation>يحفظ المتدربون نتائجهم من «الدروس». أحضر الملفات إلى هنا على ذاكرة USB، وافتحها كلها.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Where most got stuck or needed help</source>
        <translation>أين تعثّر معظمهم أو احتاجوا إلى مساعدة</translation>
    </message>
    <message>
        <source>Certificates of all…</source>
        <translation>شهادات الجميع…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>شهادة…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more files.</source>
        <translation>
            <numerusform>… ولا ملفات أخرى.</numerusform>
            <numerusform>… وملف واحد آخر.</numerusform>
            <numerusform>… وملفان آخران.</numerusform>
            <numerusform>… و%Ln ملفات أخرى.</numerusform>
            <numerusform>… و%Ln ملفًا آخر.</numerusform>
            <numerusform>… و%Ln ملف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open result files</source>
        <translation>فتح ملفات النتائج</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>حفظ الشهادات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates saved in {path}</source>
        <translation>
            <numerusform>لم تُحفظ أي شهادة في {path}</numerusform>
            <numerusform>حُفظت شهادة واحدة في {path}</numerusform>
            <numerusform>حُفظت شهادتان في {path}</numerusform>
            <numerusform>حُفظت %Ln شهادات في {path}</numerusform>
            <numerusform>حُفظت %Ln شهادة في {path}</numerusform>
            <numerusform>حُفظت %Ln شهادة في {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>حُفظت في {when}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>Finished what they began on {day}</source>
        <translation>أُنجز كل ما بُدئ، في {day}</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>الخطوة {number} من {all}</translation>
    </message>
</context>
<context>
    <name>ClientActions</name>
    <message>
        <source>Create client…</source>
        <translation>إنشاء عميل…</translation>
    </message>
    <message>
        <source>Reveal Keys</source>
        <translation>إظهار المفاتيح</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>End grace period</source>
        <translation>إنهاء فترة السماح</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation>نسخ معرّف العميل</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>عرض في سجل التدقيق</translation>
    </message>
    <message>
        <source>Export reminders…</source>
        <translation>تصدير التذكيرات…</translation>
    </message>
</context>
<context>
    <name>ClientListView</name>
    <message>
        <source>Integrations</source>
        <translation>عمليات التكامل</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>إنشاء عميل</translation>
    </message>
    <message>
        <source>Each system that connects to OpenCRVS has a client of its own here, with keys of its own. You answer for what your clients do; the audit keeps it.</source>
        <translation>لكل نظام يتصل بـ OpenCRVS عميل خاص به هنا، وله مفاتيحه. وأنت مسؤول عما يفعله عملاؤك؛ ويحفظه سجل التدقيق.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>لا يوجد عملاء بعد</translation>
    </message>
    <message>
        <source>A client is the account of another system: a hospital that reports births, or a service that checks registrations. Create one and hand over its keys.</source>
        <translation>العميل هو حساب نظام آخر: مستشفى يبلّغ عن الولادات، أو خدمة تتحقق من التسجيلات. أنشئ عميلًا وسلّم مفاتيحه.</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>لا يوجد عميل مطابق</translation>
    </message>
    <message>
        <source>There are clients, but none with this text, type and status.</source>
        <translation>يوجد عملاء، لكن لا أحد منهم بهذا النص والنوع والحالة.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>Filter by name, Client ID or creator</source>
        <translation>التصفية بحسب الاسم أو معرّف العميل أو المنشئ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>جميع الأنواع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>{reason} ({count})</source>
        <translation>{reason} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients need attention: {reasons}.</source>
        <translation>
            <numerusform>لا عميل يحتاج إلى انتباه: {reasons}.</numerusform>
            <numerusform>عميل واحد يحتاج إلى انتباه: {reasons}.</numerusform>
            <numerusform>عميلان يحتاجان إلى انتباه: {reasons}.</numerusform>
            <numerusform>%Ln عملاء يحتاجون إلى انتباه: {reasons}.</numerusform>
            <numerusform>%Ln عميلًا يحتاجون إلى انتباه: {reasons}.</numerusform>
            <numerusform>%Ln عميل يحتاجون إلى انتباه: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln clients</source>
        <translation>
            <numerusform>{shown} من %Ln عميل</numerusform>
            <numerusform>{shown} من عميل واحد</numerusform>
            <numerusform>{shown} من عميلين</numerusform>
            <numerusform>{shown} من %Ln عملاء</numerusform>
            <numerusform>{shown} من %Ln عميلًا</numerusform>
            <numerusform>{shown} من %Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientTableModel</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Menu of {name}</source>
        <translation>قائمة {name}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Old secret works until {when}</source>
        <translation>السر القديم يعمل حتى {when}</translation>
    </message>
    <message>
        <source>Created {when} by {name}</source>
        <translation>أنشأه {name}، {when}</translation>
    </message>
    <message>
        <source>Created {utc} by {name}</source>
        <translation>أنشأه {name}، {utc}</translation>
    </message>
    <message>
        <source>Old secret works until {utc}</source>
        <translation>السر القديم يعمل حتى {utc}</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>The client has not been used yet.</source>
        <translation>لم يُستخدم العميل بعد.</translation>
    </message>
    <message>
        <source>The client was last used {when} from {address}, by {agent}.</source>
        <translation>آخر استخدام للعميل: {when} من {address} بواسطة {agent}.</translation>
    </message>
    <message>
        <source>The client was last used {when} from {address}.</source>
        <translation>آخر استخدام للعميل: {when} من {address}.</translation>
    </message>
    <message>
        <source>The old secret works until {when}.</source>
        <translation>السر القديم يعمل حتى {when}.</translation>
    </message>
    <message>
        <source>Refused calls in the last day: {count}</source>
        <translation>الاستدعاءات المرفوضة في آخر يوم: {count}</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Type “{name}” to confirm</source>
        <translation>اكتب «{name}» للتأكيد</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>Create client</source>
        <translation>إنشاء عميل</translation>
    </message>
    <message>
        <source>Give the client a name of its own and choose what it is for.</source>
        <translation>أعطِ العميل اسمًا خاصًّا به واختر الغرض منه.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Daily quota</source>
        <translation>الحصة اليومية</translation>
    </message>
    <message>
        <source>Searches per day, then none until midnight.</source>
        <translation>عمليات البحث في اليوم، ثم لا شيء حتى منتصف الليل.</translation>
    </message>
    <message>
        <source>More: contact, purpose, reminders</source>
        <translation>المزيد: جهة الاتصال، والغرض، والتذكيرات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Create becomes available with a name.</source>
        <translation>يصبح «إنشاء» متاحًا بعد إدخال اسم.</translation>
    </message>
</context>
<context>
    <name>CreateUserDialog</name>
    <message>
        <source>Create user</source>
        <translation>إنشاء مستخدم</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>For signing in. It cannot be changed later.</source>
        <translation>لتسجيل الدخول. ولا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>The new user signs in with a temporary password and then chooses their own.</source>
        <translation>يسجّل المستخدم الجديد الدخول بكلمة مرور مؤقتة ثم يختار كلمة مرور خاصة به.</translation>
    </message>
    <message>
        <source>Still needed: {fields}.</source>
        <translation>لا يزال مطلوبًا: {fields}.</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>Done: {count}</source>
        <translation>تمّ: {count}</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>مرفوض: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Calls of the last %Ln days: {done} done, {refused} refused.</source>
        <translation>
            <numerusform>الاستدعاءات: تمّ {done}، ورُفض {refused}.</numerusform>
            <numerusform>استدعاءات آخر يوم: تمّ {done}، ورُفض {refused}.</numerusform>
            <numerusform>استدعاءات آخر يومين: تمّ {done}، ورُفض {refused}.</numerusform>
            <numerusform>استدعاءات آخر %Ln أيام: تمّ {done}، ورُفض {refused}.</numerusform>
            <numerusform>استدعاءات آخر %Ln يومًا: تمّ {done}، ورُفض {refused}.</numerusform>
            <numerusform>استدعاءات آخر %Ln يوم: تمّ {done}، ورُفض {refused}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {done} done, {refused} refused</source>
        <translation>{day}: تمّ {done}، ورُفض {refused}</translation>
    </message>
</context>
<context>
    <name>DeliveriesTab</name>
    <message>
        <source>Redeliver</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Each registration makes a delivery for every subscription to its topic.</source>
        <translation>ينشئ كل تسجيل إرسالية لكل اشتراك في موضوعه.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>الإرساليات</translation>
    </message>
    <message>
        <source>{topic} (test)</source>
        <translation>{topic} (اختبار)</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Put in the outbox again</source>
        <translation>أُعيدت إلى صندوق الصادر</translation>
    </message>
</context>
<context>
    <name>DeliveryDialog</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>المحاولة {number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No answer: {reason}</source>
        <translation>لا إجابة: {reason}</translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation>أُجيب بـ {status}</translation>
    </message>
    <message>
        <source>{how} after {milliseconds} ms</source>
        <translation>{how} بعد {milliseconds} مللي ثانية</translation>
    </message>
</context>
<context>
    <name>DemoUsers</name>
    <message>
        <source>Demo users</source>
        <translation>مستخدمو التجربة</translation>
    </message>
    <message>
        <source>{name} – {role}</source>
        <translation>{name} – {role}</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Calls of the last 30 days</source>
        <translation>استدعاءات آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>الانتباه</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Daily quota</source>
        <translation>الحصة اليومية</translation>
    </message>
    <message>
        <source>Nothing ticked</source>
        <translation>لم يؤشَّر على شيء</translation>
    </message>
    <message>
        <source>Secret issued</source>
        <translation>تاريخ إصدار السر</translation>
    </message>
    <message>
        <source>Old secret until</source>
        <translation>السر القديم حتى</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>المراجعة في</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>DetailsEditDialog</name>
    <message>
        <source>Details of “{name}”</source>
        <translation>تفاصيل «{name}»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>DetailsFields</name>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Whom to ask about this client.</source>
        <translation>من يُسأل عن هذا العميل.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What it is for, and on what basis.</source>
        <translation>الغرض منه، وعلى أي أساس.</translation>
    </message>
    <message>
        <source>The secret expires on</source>
        <translation>تنتهي مدة السر في</translation>
    </message>
    <message>
        <source>Review the secret on</source>
        <translation>مراجعة السر في</translation>
    </message>
    <message>
        <source>A secret works on after its days; the list marks it and reminds you.</source>
        <translation>يظل السر يعمل بعد أيامه؛ وتضع القائمة عليه علامة وتذكّرك.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit “{name}”</source>
        <translation>تعديل «{name}»</translation>
    </message>
    <message>
        <source>A change applies from the next registration on.</source>
        <translation>يسري التغيير ابتداءً من التسجيل التالي.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the audit</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>CSV, to read in a spreadsheet</source>
        <translation>CSV، للقراءة في جدول بيانات</translation>
    </message>
    <message>
        <source>JSON Lines, to check the chain of hashes with</source>
        <translation>JSON Lines، لفحص سلسلة البصمات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>The entries that these filters let through are written, oldest first.</source>
        <translation>تُكتب القيود التي تسمح بها عوامل التصفية هذه، والأقدم أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are written, oldest first.</source>
        <translation>
            <numerusform>لا قيود تُكتب.</numerusform>
            <numerusform>يُكتب القيد الوحيد.</numerusform>
            <numerusform>يُكتب القيدان، والأقدم أولًا.</numerusform>
            <numerusform>تُكتب القيود كلها، وهي %Ln قيود، والأقدم أولًا.</numerusform>
            <numerusform>تُكتب القيود كلها، وهي %Ln قيدًا، والأقدم أولًا.</numerusform>
            <numerusform>تُكتب القيود كلها، وهي %Ln قيد، والأقدم أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln entries that these filters let through are written, oldest first.</source>
        <translation>
            <numerusform>لا قيود تسمح بها عوامل التصفية هذه.</numerusform>
            <numerusform>يُكتب القيد الوحيد الذي تسمح به عوامل التصفية هذه.</numerusform>
            <numerusform>يُكتب القيدان اللذان تسمح بهما عوامل التصفية هذه، والأقدم أولًا.</numerusform>
            <numerusform>تُكتب %Ln قيود تسمح بها عوامل التصفية هذه، والأقدم أولًا.</numerusform>
            <numerusform>يُكتب %Ln قيدًا تسمح بها عوامل التصفية هذه، والأقدم أولًا.</numerusform>
            <numerusform>يُكتب %Ln قيد تسمح بها عوامل التصفية هذه، والأقدم أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>تصدير إلى</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label}, required</source>
        <translation>{label}، مطلوب</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search names, ids, codes and details</source>
        <translation>البحث في الأسماء والمعرّفات والرموز والتفاصيل</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>أي إجراء</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>جميع العملاء</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر ٣٦٥ يومًا</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>{filter}: {choice}</source>
        <translation>{filter}: {choice}</translation>
    </message>
    <message>
        <source>Period: {first} to {last}</source>
        <translation>الفترة: من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>الفترة: {period}</translation>
    </message>
    <message>
        <source>Text: “{text}”</source>
        <translation>النص: «{text}»</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Keep the integration clients of your country&apos;s civil registration system: who may connect, with which keys, and what they did. Everything stays in one file on this computer.</source>
        <translation>احفظ عملاء التكامل لنظام السجل المدني في بلدك: من يجوز له الاتصال، وبأي مفاتيح، وماذا فعل. ويبقى كل شيء في ملف واحد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Set up an office workspace</source>
        <translation>إعداد مساحة عمل مكتبية</translation>
    </message>
    <message>
        <source>For the real clients of a registration office. You become its first administrator.</source>
        <translation>للعملاء الحقيقيين لمكتب تسجيل. وتصبح أنت أول مسؤول فيها.</translation>
    </message>
    <message>
        <source>Start a training workspace</source>
        <translation>بدء مساحة عمل تدريبية</translation>
    </message>
    <message>
        <source>For learning, with the practice country Farajaland. Nothing in it is real.</source>
        <translation>للتعلّم في بلد التدريب فاراجالاند. ولا شيء فيها حقيقي.</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>فتح ملف مساحة عمل</translation>
    </message>
    <message>
        <source>A .crvs file that is on this computer or a drive already.</source>
        <translation>ملف بامتداد ‎.crvs موجود على هذا الحاسوب أو على قرص.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What you may open</source>
        <translation>ما يمكنك فتحه</translation>
    </message>
    <message>
        <source>The pages stand here, with the name of the workspace above them. Ctrl+1, Ctrl+2 and so on open them too.</source>
        <translation>الصفحات هنا، وفوقها اسم مساحة العمل. ويفتحها أيضًا Ctrl+1 وCtrl+2 وهكذا.</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>إنشاء عميل</translation>
    </message>
    <message>
        <source>Each system that connects to OpenCRVS gets a client here. Its keys are shown once, after Create.</source>
        <translation>يحصل كل نظام يتصل بـ OpenCRVS على عميل هنا. وتُعرض مفاتيحه مرة واحدة بعد «إنشاء».</translation>
    </message>
    <message>
        <source>The menu of a client</source>
        <translation>قائمة العميل</translation>
    </message>
    <message>
        <source>Reveal Keys, Deactivate, Delete and more: with the three dots, a right click, or the Menu key.</source>
        <translation>إظهار المفاتيح والتعطيل والحذف وغير ذلك: بالنقاط الثلاث، أو بالنقر بالزر الأيمن، أو بالمفتاح Menu.</translation>
    </message>
    <message>
        <source>The audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Everything that is done is written down here and cannot be changed unnoticed. The list follows the client that is selected.</source>
        <translation>كل ما يجري يُدوَّن هنا، ولا يمكن تغييره من دون أن يُلاحَظ. وتتبع القائمة العميل المحدد.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>A small OpenCRVS on this computer: the keys really work with it, and nothing leaves the computer.</source>
        <translation>نسخة صغيرة من OpenCRVS على هذا الحاسوب: تعمل المفاتيح معها حقًّا، ولا يغادر شيء الحاسوب.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Lessons that are done in the real pages. A step ticks itself when it is done.</source>
        <translation>دروس تُنجَز في الصفحات الحقيقية. وتظهر علامة على الخطوة من تلقاء نفسها عند إنجازها.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>F1 opens the help on what is open. Show me around, in this menu, brings these notes again.</source>
        <translation>يفتح F1 المساعدة عما هو مفتوح. ويعيد «عرّفني على البرنامج» في هذه القائمة هذه الملاحظات.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>كلمة المرور المؤقتة</translation>
    </message>
    <message>
        <source>The temporary password is shown this once. Hand it over in a safe way; {name} has to change it at the first sign-in.</source>
        <translation>تُعرض كلمة المرور المؤقتة هذه المرة فقط. سلّمها بطريقة آمنة؛ ويجب على {name} تغييرها عند أول تسجيل دخول.</translation>
    </message>
    <message>
        <source>The clipboard is cleared in {seconds} s, where the desktop allows it.</source>
        <translation>تُفرغ الحافظة خلال {seconds} ث، حيث يسمح سطح المكتب بذلك.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>أُفرغت الحافظة.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Account of {name}</source>
        <translation>حساب {name}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – CRVS Desktop</source>
        <translation>المساعدة – CRVS Desktop</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>No topic has all these words.</source>
        <translation>لا يوجد موضوع فيه كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Welcome, {name}</source>
        <translation>مرحبًا، {name}</translation>
    </message>
    <message>
        <source>In this program you can change your own password. Integration clients, the audit and the team are managed by a National System Administrator; ask one if a system needs access or an account changes.</source>
        <translation>يمكنك في هذا البرنامج تغيير كلمة مرورك. أما عملاء التكامل وسجل التدقيق والفريق فيديرها مسؤول النظام الوطني؛ فاطلب منه إذا احتاج نظام إلى وصول أو تغيّر حساب.</translation>
    </message>
    <message>
        <source>A field agent declares births and deaths where they happen.</source>
        <translation>يصرّح الوكيل الميداني بالولادات والوفيات في أماكن وقوعها.</translation>
    </message>
    <message>
        <source>A registration agent checks declarations, prints certificates and sees performance figures.</source>
        <translation>يفحص موظف التسجيل التصاريح، ويطبع الشهادات، ويطّلع على أرقام الأداء.</translation>
    </message>
    <message>
        <source>A local registrar registers births and deaths in an office and certifies them.</source>
        <translation>يسجّل المسجّل المحلي الولادات والوفيات في مكتب ويصدر شهاداتها.</translation>
    </message>
    <message>
        <source>The national registrar registers, certifies and oversees all offices of the country.</source>
        <translation>يسجّل المسجّل الوطني ويصدر الشهادات ويشرف على جميع مكاتب البلد.</translation>
    </message>
    <message>
        <source>A performance manager follows how completely and how quickly events are registered.</source>
        <translation>يتابع مدير الأداء مدى اكتمال تسجيل الوقائع وسرعته.</translation>
    </message>
    <message>
        <source>A local system admin looks after the accounts of the offices in one district.</source>
        <translation>يتولى مسؤول النظام المحلي حسابات المكاتب في مديرية واحدة.</translation>
    </message>
</context>
<context>
    <name>IntegrationsPage</name>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Client created</source>
        <translation>أُنشئ العميل</translation>
    </message>
    <message>
        <source>Permissions updated</source>
        <translation>حُدّثت الصلاحيات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients activated</source>
        <translation>
            <numerusform>لم يُفعَّل أي عميل</numerusform>
            <numerusform>فُعّل عميل واحد</numerusform>
            <numerusform>فُعّل عميلان</numerusform>
            <numerusform>فُعّل %Ln عملاء</numerusform>
            <numerusform>فُعّل %Ln عميلًا</numerusform>
            <numerusform>فُعّل %Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients deactivated</source>
        <translation>
            <numerusform>لم يُعطَّل أي عميل</numerusform>
            <numerusform>عُطّل عميل واحد</numerusform>
            <numerusform>عُطّل عميلان</numerusform>
            <numerusform>عُطّل %Ln عملاء</numerusform>
            <numerusform>عُطّل %Ln عميلًا</numerusform>
            <numerusform>عُطّل %Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients deleted</source>
        <translation>
            <numerusform>لم يُحذف أي عميل</numerusform>
            <numerusform>حُذف عميل واحد</numerusform>
            <numerusform>حُذف عميلان</numerusform>
            <numerusform>حُذف %Ln عملاء</numerusform>
            <numerusform>حُذف %Ln عميلًا</numerusform>
            <numerusform>حُذف %Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Client secret refreshed</source>
        <translation>جُدّد سر العميل</translation>
    </message>
    <message>
        <source>Client secret refreshed; the old one works until {when}</source>
        <translation>جُدّد سر العميل؛ ويعمل القديم حتى {when}</translation>
    </message>
    <message>
        <source>Grace period ended</source>
        <translation>انتهت فترة السماح</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln clients were changed.</source>
        <translation>
            <numerusform>تغيّر {done} من %Ln عميل.</numerusform>
            <numerusform>تغيّر {done} من عميل واحد.</numerusform>
            <numerusform>تغيّر {done} من عميلين.</numerusform>
            <numerusform>تغيّر {done} من %Ln عملاء.</numerusform>
            <numerusform>تغيّر {done} من %Ln عميلًا.</numerusform>
            <numerusform>تغيّر {done} من %Ln عميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details updated</source>
        <translation>حُدّثت التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders written to {path}</source>
        <translation>
            <numerusform>لم يُكتب أي تذكير في {path}</numerusform>
            <numerusform>كُتب تذكير واحد في {path}</numerusform>
            <numerusform>كُتب تذكيران في {path}</numerusform>
            <numerusform>كُتبت %Ln تذكيرات في {path}</numerusform>
            <numerusform>كُتب %Ln تذكيرًا في {path}</numerusform>
            <numerusform>كُتب %Ln تذكير في {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Client ID copied</source>
        <translation>نُسخ معرّف العميل</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>SHA Secret</source>
        <translation>سر SHA</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Refresh the client secret</source>
        <translation>تجديد سر العميل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The client secret is shown this once. Copy it now and hand it over by a safe way.</source>
        <translation>يُعرض سر العميل هذه المرة فقط. انسخه الآن وسلّمه بطريقة آمنة.</translation>
    </message>
    <message>
        <source>The client secret was issued {when} and cannot be shown again.</source>
        <translation>صدر سر العميل: {when}. ولا يمكن عرضه من جديد.</translation>
    </message>
    <message>
        <source>The window was locked before the new client secret was copied, so it is gone. Close this and refresh the secret to get another.</source>
        <translation>قُفلت النافذة قبل نسخ سر العميل الجديد، فضاع. أغلق هذه النافذة وجدّد السر للحصول على غيره.</translation>
    </message>
    <message>
        <source>The window was locked, so the keys were taken from the screen. Close this and reveal them anew.</source>
        <translation>قُفلت النافذة، فأُزيلت المفاتيح من الشاشة. أغلق هذه النافذة وأظهرها من جديد.</translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation>الإغلاق من دون نسخ؟</translation>
    </message>
    <message>
        <source>The client secret of “{name}” was not copied and cannot be shown again. Without it the client cannot connect until the secret is refreshed.</source>
        <translation>لم يُنسخ سر العميل «{name}» ولا يمكن عرضه من جديد. ومن دونه لا يستطيع العميل الاتصال إلى أن يُجدَّد السر.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>The clipboard is cleared in {seconds} s, where the desktop allows it.</source>
        <translation>تُفرغ الحافظة خلال {seconds} ث، حيث يسمح سطح المكتب بذلك.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>أُفرغت الحافظة.</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>All that was done in this one is replaced: clients, users, records and audit. The practice API is stopped. How far everybody came with the lessons is kept.</source>
        <translation>يُستبدل كل ما أُنجز في هذه: العملاء والمستخدمون والسجلات وسجل التدقيق. وتتوقف واجهة التدريب. ويُحفظ ما بلغه كل شخص في الدروس.</translation>
    </message>
    <message>
        <source>Begin in a new workspace?</source>
        <translation>البدء في مساحة عمل جديدة؟</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>This lesson begins in a practice workspace that was prepared for it.</source>
        <translation>يبدأ هذا الدرس في مساحة عمل تدريبية أُعدّت له.</translation>
    </message>
    <message>
        <source>Reset the workspace?</source>
        <translation>إعادة مساحة العمل إلى بدايتها؟</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة إلى البداية</translation>
    </message>
    <message>
        <source>A new practice workspace takes its place, as on the first day.</source>
        <translation>وتحل محلها مساحة عمل تدريبية جديدة، كما في اليوم الأول.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>To do later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>المطلوب الآن</translation>
    </message>
    <message>
        <source>Hint: {text}</source>
        <translation>تلميح: {text}</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>إعادة إلى البداية…</translation>
    </message>
    <message>
        <source>Reset the workspace to its beginning</source>
        <translation>إعادة مساحة العمل إلى بدايتها</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>A lesson is done in the real screens: a panel beside them says what to do, and ticks each step when the audit shows that it was done.</source>
        <translation>يُنجَز الدرس في الشاشات الحقيقية: تبيّن لوحة بجوارها ما ينبغي فعله، وتؤشّر على كل خطوة عندما يُظهر سجل التدقيق أنها أُنجزت.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No lessons</source>
        <translation>لا توجد دروس</translation>
    </message>
    <message>
        <source>The files of the lessons are not there.</source>
        <translation>ملفات الدروس غير موجودة.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Save my results…</source>
        <translation>حفظ نتائجي…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Results saved in {path}</source>
        <translation>حُفظت النتائج في {path}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Lesson finished. Well done.</source>
        <translation>أُنجز الدرس. أحسنت.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>{done} of {all} steps done</source>
        <translation>الخطوات المنجزة: {done} من {all}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Done: {steps}</source>
        <translation>تمّ: {steps}</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>عرض الخطوات</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>إخفاء الخطوات</translation>
    </message>
    <message>
        <source>That is not it. Look again, or open a hint.</source>
        <translation>ليست هذه هي الإجابة. انظر من جديد، أو افتح تلميحًا.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>{lesson}, step {step}</source>
        <translation>{lesson}، الخطوة {step}</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>The program met something it does not know how to handle. What is on the screen and in the file was kept. It is written to the log; copy the details for whoever looks after the program.</source>
        <translation>واجه البرنامج شيئًا لا يعرف كيف يعالجه. احتُفظ بما على الشاشة وما في الملف. ودُوِّن ذلك في سجل التشغيل؛ انسخ التفاصيل لمن يتولى أمر البرنامج.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>No backup was made today</source>
        <translation>لم تُنشأ نسخة احتياطية اليوم</translation>
    </message>
    <message>
        <source>Nobody used the window for a while, so you were signed out. Sign in again.</source>
        <translation>لم يستخدم أحد النافذة مدة من الزمن، فسُجّل خروجك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Stop the practice API first</source>
        <translation>أوقف واجهة التدريب أولًا</translation>
    </message>
    <message>
        <source>It works with the key that is to be replaced. Stop it on the Practice page and try again.</source>
        <translation>تعمل بالمفتاح المراد استبداله. أوقفها من صفحة التدريب وحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>This list could not be read</source>
        <translation>تعذرت قراءة هذه القائمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>النافذة مقفلة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>{name} ({username}) is signed in. Enter the password to go on where you were.</source>
        <translation>المستخدم الحالي {name} ({username}). أدخل كلمة المرور للمتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{workspace} – CRVS Desktop</source>
        <translation>{workspace} – CRVS Desktop</translation>
    </message>
    <message>
        <source>New office workspace…</source>
        <translation>مساحة عمل مكتبية جديدة…</translation>
    </message>
    <message>
        <source>New training workspace</source>
        <translation>مساحة عمل تدريبية جديدة</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Check the workspace…</source>
        <translation>فحص مساحة العمل…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>رمز استرداد جديد…</translation>
    </message>
    <message>
        <source>New workspace key…</source>
        <translation>مفتاح جديد لمساحة العمل…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>وضع جهاز العرض</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>عرّفني على البرنامج</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>عمليات التكامل</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Projector mode is on</source>
        <translation>وضع جهاز العرض مشغَّل</translation>
    </message>
    <message>
        <source>Projector mode is off</source>
        <translation>وضع جهاز العرض متوقف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>عرض مجلد سجل التشغيل</translation>
    </message>
    <message>
        <source>About CRVS Desktop</source>
        <translation>حول CRVS Desktop</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;العميل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>this page is open</source>
        <translation>هذه الصفحة مفتوحة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Training workspace</source>
        <translation>مساحة عمل تدريبية</translation>
    </message>
    <message>
        <source>Office workspace</source>
        <translation>مساحة عمل مكتبية</translation>
    </message>
</context>
<context>
    <name>NewKeysDialog</name>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>المتابعة من دونه</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>These administrators sign in with a temporary password and then choose their own:</source>
        <translation>يسجّل هؤلاء المسؤولون الدخول بكلمة مرور مؤقتة ثم يختارون كلمة مرور خاصة بهم:</translation>
    </message>
    <message>
        <source>Done. Nobody else has to be told.</source>
        <translation>تمّ. ولا حاجة إلى إخبار أحد آخر.</translation>
    </message>
    <message>
        <source>Temporary password of {name}</source>
        <translation>كلمة المرور المؤقتة لـ {name}</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>اختر كلمة مرور خاصة بك</translation>
    </message>
    <message>
        <source>Welcome, {name}. The password you signed in with was temporary, and whoever gave it to you knows it. Choose one that only you know.</source>
        <translation>مرحبًا، {name}. كلمة المرور التي سجّلت الدخول بها مؤقتة، ويعرفها من أعطاك إياها. اختر كلمة لا يعرفها غيرك.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>OfficeSetupPage</name>
    <message>
        <source>Set up an office workspace</source>
        <translation>إعداد مساحة عمل مكتبية</translation>
    </message>
    <message>
        <source>{minimum} characters or more. A few unrelated words are easy to keep in mind.</source>
        <translation>{minimum} محرفًا أو أكثر. من السهل تذكّر بضع كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>اسم مساحة العمل</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change the file</source>
        <translation>تغيير الملف</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>اسمك الكامل</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>تكرار كلمة المرور</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>You become the first National System Administrator and can add others later.</source>
        <translation>تصبح أنت أول مسؤول للنظام الوطني ويمكنك إضافة آخرين لاحقًا.</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>محفوظة في {path}</translation>
    </message>
    <message>
        <source>Keep the workspace in</source>
        <translation>حفظ مساحة العمل في</translation>
    </message>
    <message>
        <source>Workspaces (*.crvs)</source>
        <translation>مساحات العمل (*.crvs)</translation>
    </message>
    <message>
        <source>The two passwords differ. Type both again.</source>
        <translation>كلمتا المرور مختلفتان. اكتبهما من جديد.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>{minimum} characters or more, without the username.</source>
        <translation>{minimum} محرفًا أو أكثر، من دون اسم المستخدم.</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>كلمة المرور القديمة</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Repeat the new password</source>
        <translation>تكرار كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Enter the old password.</source>
        <translation>أدخل كلمة المرور القديمة.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type both again.</source>
        <translation>كلمتا المرور مختلفتان. اكتبهما من جديد.</translation>
    </message>
</context>
<context>
    <name>PasswordInput</name>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: {label}</source>
        <translation>اختيار: {label}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Signed in as {username} in “{workspace}”, saved {when}.</source>
        <translation>اسم المستخدم {username} في «{workspace}»، حُفظت في {when}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Finished on {day}</source>
        <translation>أُنجز في {day}</translation>
    </message>
    <message>
        <source>{done} of {all} steps done</source>
        <translation>الخطوات المنجزة: {done} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints opened</source>
        <translation>
            <numerusform>لم يُفتح أي تلميح</numerusform>
            <numerusform>فُتح تلميح واحد</numerusform>
            <numerusform>فُتح تلميحان</numerusform>
            <numerusform>فُتحت %Ln تلميحات</numerusform>
            <numerusform>فُتح %Ln تلميحًا</numerusform>
            <numerusform>فُتح %Ln تلميح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong answers</source>
        <translation>
            <numerusform>لا إجابات خاطئة</numerusform>
            <numerusform>إجابة خاطئة واحدة</numerusform>
            <numerusform>إجابتان خاطئتان</numerusform>
            <numerusform>%Ln إجابات خاطئة</numerusform>
            <numerusform>%Ln إجابة خاطئة</numerusform>
            <numerusform>%Ln إجابة خاطئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begun %Ln times</source>
        <translation>
            <numerusform>لم يُبدأ</numerusform>
            <numerusform>بُدئ مرة واحدة</numerusform>
            <numerusform>بُدئ مرتين</numerusform>
            <numerusform>بُدئ %Ln مرات</numerusform>
            <numerusform>بُدئ %Ln مرة</numerusform>
            <numerusform>بُدئ %Ln مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostmanFile</name>
    <message>
        <source>Export for Postman</source>
        <translation>تصدير لبرنامج Postman</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Answers your clients on this computer as OpenCRVS does. Its records are fictional: never send it real people&apos;s data.</source>
        <translation>تجيب عملاءك على هذا الحاسوب كما يجيبهم OpenCRVS. وسجلاتها خيالية: فلا ترسل إليها بيانات أشخاص حقيقيين أبدًا.</translation>
    </message>
    <message>
        <source>This is an office workspace: its clients and their keys are the real ones. A training workspace is the better place to practise.</source>
        <translation>هذه مساحة عمل مكتبية: عملاؤها ومفاتيحهم حقيقيون. ومساحة العمل التدريبية مكان أفضل للتدرّب.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open its documentation</source>
        <translation>فتح وثائقها</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>الإرساليات</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التواقيع</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>يجري الإيقاف</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يجري التشغيل</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>لا تعمل.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>نُسخ العنوان</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Activate client?</source>
        <translation>تفعيل العميل؟</translation>
    </message>
    <message>
        <source>“{name}” can connect again with the keys it has.</source>
        <translation>يستطيع «{name}» الاتصال من جديد بالمفاتيح التي لديه.</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln clients?</source>
        <translation>
            <numerusform>تفعيل %Ln عميل؟</numerusform>
            <numerusform>تفعيل عميل واحد؟</numerusform>
            <numerusform>تفعيل عميلين؟</numerusform>
            <numerusform>تفعيل %Ln عملاء؟</numerusform>
            <numerusform>تفعيل %Ln عميلًا؟</numerusform>
            <numerusform>تفعيل %Ln عميل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They can connect again with the keys they have.</source>
        <translation>يستطيعون الاتصال من جديد بالمفاتيح التي لديهم.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Deactivate client?</source>
        <translation>تعطيل العميل؟</translation>
    </message>
    <message>
        <source>“{name}” is refused from now on, as if its keys were wrong. Its keys and settings are kept, and you can activate it again.</source>
        <translation>يُرفض «{name}» من الآن، كما لو كانت مفاتيحه خاطئة. وتُحفظ مفاتيحه وإعداداته، ويمكنك تفعيله من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln clients?</source>
        <translation>
            <numerusform>تعطيل %Ln عميل؟</numerusform>
            <numerusform>تعطيل عميل واحد؟</numerusform>
            <numerusform>تعطيل عميلين؟</numerusform>
            <numerusform>تعطيل %Ln عملاء؟</numerusform>
            <numerusform>تعطيل %Ln عميلًا؟</numerusform>
            <numerusform>تعطيل %Ln عميل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They are refused from now on, as if their keys were wrong. Keys and settings are kept, and you can activate them again.</source>
        <translation>يُرفضون من الآن، كما لو كانت مفاتيحهم خاطئة. وتُحفظ المفاتيح والإعدادات، ويمكنك تفعيلهم من جديد.</translation>
    </message>
    <message>
        <source>The old secret of “{name}” stops working now instead of {when}. Whatever still has it is refused until the new one is entered there. The audit shows whether the old one is still used. {use}</source>
        <translation>يتوقف السر القديم للعميل «{name}» الآن بدلًا من {when}. ويُرفض كل ما لا يزال يستخدمه إلى أن يُدخل فيه السر الجديد. ويبيّن سجل التدقيق هل لا يزال القديم مستخدمًا. {use}</translation>
    </message>
    <message>
        <source>End the grace period?</source>
        <translation>إنهاء فترة السماح؟</translation>
    </message>
    <message>
        <source>End grace period</source>
        <translation>إنهاء فترة السماح</translation>
    </message>
    <message>
        <source>Delete client?</source>
        <translation>حذف العميل؟</translation>
    </message>
    <message>
        <source>The keys of “{name}” are destroyed and it can never connect again; this cannot be undone. Its name becomes free, and its history stays in the audit. To stop it for a while only, deactivate it instead.</source>
        <translation>تُتلف مفاتيح «{name}» ولا يستطيع الاتصال أبدًا؛ ولا يمكن التراجع عن ذلك. ويصبح اسمه متاحًا، ويبقى تاريخه في سجل التدقيق. ولإيقافه مدة فقط عطّله بدلًا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln clients?</source>
        <translation>
            <numerusform>حذف %Ln عميل؟</numerusform>
            <numerusform>حذف عميل واحد؟</numerusform>
            <numerusform>حذف عميلين؟</numerusform>
            <numerusform>حذف %Ln عملاء؟</numerusform>
            <numerusform>حذف %Ln عميلًا؟</numerusform>
            <numerusform>حذف %Ln عميل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Their keys are destroyed and they can never connect again; this cannot be undone. Their history stays in the audit. Type how many they are to confirm.</source>
        <translation>تُتلف مفاتيحهم ولا يستطيعون الاتصال أبدًا؛ ولا يمكن التراجع عن ذلك. ويبقى تاريخهم في سجل التدقيق. اكتب عددهم للتأكيد.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Received</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Right: it was made with this client&apos;s SHA secret, and nothing was changed on the way.</source>
        <translation>صحيح: أُنشئ بسر SHA الخاص بهذا العميل، ولم يتغير شيء في الطريق.</translation>
    </message>
    <message>
        <source>Wrong. The Signatures tab says what may have been done instead.</source>
        <translation>خاطئ. تبيّن علامة التبويب «التواقيع» ما قد يكون حدث بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ReceivedTab</name>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خاطئ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>Subscribe a client to the receiver, then register a birth or a death.</source>
        <translation>اجعل عميلًا يشترك بالمستقبِل، ثم سجّل ولادة أو وفاة.</translation>
    </message>
    <message>
        <source>A receiver that is there already: {address}/practice/receiver/CLIENT_ID</source>
        <translation>مستقبِل موجود من قبل: ⁦{address}/practice/receiver/CLIENT_ID⁩</translation>
    </message>
    <message>
        <source>It runs with the practice API.</source>
        <translation>يعمل مع واجهة التدريب.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الواقعة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation>رقم التتبع</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Date of event</source>
        <translation>تاريخ الواقعة</translation>
    </message>
    <message>
        <source>Place of event</source>
        <translation>مكان الواقعة</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>تاريخ التصريح</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Register a sample birth</source>
        <translation>تسجيل ولادة نموذجية</translation>
    </message>
    <message>
        <source>Register a sample death</source>
        <translation>تسجيل وفاة نموذجية</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الواقعة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>وقت التخزين</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>لا توجد سجلات بعد</translation>
    </message>
    <message>
        <source>They are made when the practice API starts for the first time, or when you register one.</source>
        <translation>تُنشأ عند تشغيل واجهة التدريب أول مرة، أو عندما تسجّل واحدًا.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>{name} registered, {number}</source>
        <translation>سُجّل {name} برقم {number}</translation>
    </message>
    <message numerus="yes">
        <source>{text}; %Ln subscribers are told</source>
        <translation>
            <numerusform>{text}؛ ولا يُخبَر أي مشترك</numerusform>
            <numerusform>{text}؛ ويُخبَر مشترك واحد</numerusform>
            <numerusform>{text}؛ ويُخبَر مشتركان</numerusform>
            <numerusform>{text}؛ ويُخبَر %Ln مشتركين</numerusform>
            <numerusform>{text}؛ ويُخبَر %Ln مشتركًا</numerusform>
            <numerusform>{text}؛ ويُخبَر %Ln مشترك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Forgotten password</source>
        <translation>نسيت كلمة المرور</translation>
    </message>
    <message>
        <source>Another National System Administrator can give you a new password under Team. If there is none, the recovery code that was shown when this workspace was set up lets you choose one yourself.</source>
        <translation>يستطيع مسؤول آخر للنظام الوطني أن يعطيك كلمة مرور جديدة من «الفريق». فإن لم يوجد، أتاح لك رمز الاسترداد الذي عُرض عند إعداد مساحة العمل هذه أن تختار كلمة بنفسك.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Eight groups of four; capital letters, spaces and hyphens do not matter.</source>
        <translation>ثماني مجموعات من أربعة؛ ولا فرق في الحروف الكبيرة والمسافات والشرطات.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Enter your username and the recovery code.</source>
        <translation>أدخل اسم المستخدم ورمز الاسترداد.</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>If every password of “{workspace}” is lost, only this code opens it again. It is shown this once and kept nowhere in the program. Keep it on paper in a safe place, away from this computer.</source>
        <translation>إذا ضاعت كل كلمات مرور «{workspace}» فلا يفتحها من جديد إلا هذا الرمز. ويُعرض هذه المرة فقط ولا يُحفظ في أي مكان في البرنامج. احفظه على ورق في مكان آمن، بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>المتابعة من دون الرمز؟</translation>
    </message>
    <message>
        <source>The code was not copied, saved or printed, and it cannot be shown again. Without it, a workspace whose passwords are lost stays closed for good.</source>
        <translation>لم يُنسخ الرمز ولم يُحفظ ولم يُطبع، ولا يمكن عرضه من جديد. ومن دونه تبقى مساحة العمل التي ضاعت كلمات مرورها مغلقة إلى الأبد.</translation>
    </message>
    <message>
        <source>Recovery code of the CRVS Desktop workspace “{workspace}”</source>
        <translation>رمز استرداد مساحة عمل CRVS Desktop «{workspace}»</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared after %Ln seconds where the desktop allows it.</source>
        <translation>
            <numerusform>نُسخ. وتُفرغ الحافظة الآن حيث يسمح سطح المكتب بذلك.</numerusform>
            <numerusform>نُسخ. وتُفرغ الحافظة بعد ثانية واحدة حيث يسمح سطح المكتب بذلك.</numerusform>
            <numerusform>نُسخ. وتُفرغ الحافظة بعد ثانيتين حيث يسمح سطح المكتب بذلك.</numerusform>
            <numerusform>نُسخ. وتُفرغ الحافظة بعد %Ln ثوانٍ حيث يسمح سطح المكتب بذلك.</numerusform>
            <numerusform>نُسخ. وتُفرغ الحافظة بعد %Ln ثانية حيث يسمح سطح المكتب بذلك.</numerusform>
            <numerusform>نُسخ. وتُفرغ الحافظة بعد %Ln ثانية حيث يسمح سطح المكتب بذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>حفظ رمز الاسترداد</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Recovery code.txt</source>
        <translation>رمز الاسترداد.txt</translation>
    </message>
    <message>
        <source>{path} could not be written ({cause}). Choose another place or print the code.</source>
        <translation>تعذرت الكتابة في {path} ({cause}). اختر مكانًا آخر أو اطبع الرمز.</translation>
    </message>
    <message>
        <source>Saved in {path}. Move it to a safe place away from this computer.</source>
        <translation>حُفظ في {path}. انقله إلى مكان آمن بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the paper before you go on.</source>
        <translation>أُرسل إلى الطابعة. تحقق من الورقة قبل المتابعة.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>إلى الدخول</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>المتابعة من دونه</translation>
    </message>
</context>
<context>
    <name>RefreshQuestion</name>
    <message>
        <source>“{name}” gets a new client secret. {use} The SHA secret stays the same.</source>
        <translation>يحصل «{name}» على سر عميل جديد. {use} ويبقى سر SHA كما هو.</translation>
    </message>
    <message>
        <source>Refresh the client secret?</source>
        <translation>تجديد سر العميل؟</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>The old secret stops working</source>
        <translation>يتوقف السر القديم</translation>
    </message>
    <message>
        <source>For a secret that may have leaked. Whatever has it is refused until the new one is entered there.</source>
        <translation>لسر ربما تسرّب. ويُرفض كل ما يستخدمه إلى أن يُدخل فيه السر الجديد.</translation>
    </message>
    <message>
        <source>For one system that is changed now. Both secrets work meanwhile.</source>
        <translation>لنظام واحد يُغيَّر الآن. ويعمل السران في هذه الأثناء.</translation>
    </message>
    <message>
        <source>For a change within the day. Both secrets work until this time tomorrow.</source>
        <translation>لتغيير خلال اليوم. ويعمل السران حتى هذا الوقت غدًا.</translation>
    </message>
    <message>
        <source>For several systems, or when others must enter it. Both work for a week.</source>
        <translation>لعدة أنظمة، أو عندما يدخله آخرون. ويعمل السران أسبوعًا.</translation>
    </message>
    <message>
        <source>A grace period is running: two secrets work until {when}. The older one of them stops working now, whatever you choose.</source>
        <translation>هناك فترة سماح جارية: يعمل سران حتى {when}. ويتوقف الأقدم منهما الآن، أيًّا كان اختيارك.</translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Dismiss the reminder</source>
        <translation>إغلاق التذكير</translation>
    </message>
</context>
<context>
    <name>RemindersFile</name>
    <message>
        <source>Export reminders</source>
        <translation>تصدير التذكيرات</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>A PDF to print or hand over. The audit is verified for it, and making it is recorded.</source>
        <translation>ملف PDF للطباعة أو التسليم. يجري التحقق من سجل التدقيق لأجله، ويُدوَّن إنشاؤه.</translation>
    </message>
    <message>
        <source>About a client, since it was created</source>
        <translation>عن عميل منذ إنشائه</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>اختيار عميل</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>About everything in a period</source>
        <translation>عن كل شيء في فترة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>إلى، ضمنًا</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>كتابة التقرير…</translation>
    </message>
    <message>
        <source>Write report to</source>
        <translation>كتابة التقرير في</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>معرّف مساحة العمل</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>End of the report</source>
        <translation>نهاية التقرير</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation>حُذف في {when}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>تنتهي مدة السر في</translation>
    </message>
    <message>
        <source>Review due on</source>
        <translation>موعد المراجعة في</translation>
    </message>
    <message>
        <source>Secret issued</source>
        <translation>تاريخ إصدار السر</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>State of the audit</source>
        <translation>حالة سجل التدقيق</translation>
    </message>
    <message>
        <source>No checkpoint was signed yet.</source>
        <translation>لم تُوقَّع أي نقطة تحقّق بعد.</translation>
    </message>
    <message>
        <source>Newest checkpoint</source>
        <translation>أحدث نقطة تحقّق</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>القيد {number}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>وُقّعت</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message numerus="yes">
        <source>Damaged. {found} %Ln entries before that are in order.</source>
        <translation>
            <numerusform>تالف. {found} ولا قيود قبل ذلك.</numerusform>
            <numerusform>تالف. {found} والقيد الوحيد الذي قبل ذلك سليم.</numerusform>
            <numerusform>تالف. {found} والقيدان اللذان قبل ذلك سليمان.</numerusform>
            <numerusform>تالف. {found} وقبل ذلك %Ln قيود سليمة.</numerusform>
            <numerusform>تالف. {found} وقبل ذلك %Ln قيدًا سليمًا.</numerusform>
            <numerusform>تالف. {found} وقبل ذلك %Ln قيد سليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified for this report: all %Ln entries of the audit are as they were written, and none is missing. Entry {signed} is the last that a checkpoint was signed for.</source>
        <translation>
            <numerusform>جرى التحقق لأجل هذا التقرير: ليس في سجل التدقيق أي قيد. والقيد {signed} هو آخر ما وُقّعت له نقطة تحقّق.</numerusform>
            <numerusform>جرى التحقق لأجل هذا التقرير: القيد الوحيد في سجل التدقيق كما كُتب ولم يُفقد. والقيد {signed} هو آخر ما وُقّعت له نقطة تحقّق.</numerusform>
            <numerusform>جرى التحقق لأجل هذا التقرير: القيدان اللذان في سجل التدقيق كما كُتبا ولم يُفقد أي منهما. والقيد {signed} هو آخر ما وُقّعت له نقطة تحقّق.</numerusform>
            <numerusform>جرى التحقق لأجل هذا التقرير: قيود سجل التدقيق كلها، وهي %Ln قيود، كما كُتبت ولم يُفقد أي منها. والقيد {signed} هو آخر ما وُقّعت له نقطة تحقّق.</numerusform>
            <numerusform>جرى التحقق لأجل هذا التقرير: قيود سجل التدقيق كلها، وهي %Ln قيدًا، كما كُتبت ولم يُفقد أي منها. والقيد {signed} هو آخر ما وُقّعت له نقطة تحقّق.</numerusform>
            <numerusform>جرى التحقق لأجل هذا التقرير: قيود سجل التدقيق كلها، وهي %Ln قيد، كما كُتبت ولم يُفقد أي منها. والقيد {signed} هو آخر ما وُقّعت له نقطة تحقّق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls of the client per day, last %Ln days</source>
        <translation>
            <numerusform>استدعاءات العميل في كل يوم</numerusform>
            <numerusform>استدعاءات العميل في آخر يوم</numerusform>
            <numerusform>استدعاءات العميل في كل يوم، آخر يومين</numerusform>
            <numerusform>استدعاءات العميل في كل يوم، آخر %Ln أيام</numerusform>
            <numerusform>استدعاءات العميل في كل يوم، آخر %Ln يومًا</numerusform>
            <numerusform>استدعاءات العميل في كل يوم، آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened per day</source>
        <translation>ما جرى في كل يوم</translation>
    </message>
    <message>
        <source>Done: {count}</source>
        <translation>تمّ: {count}</translation>
    </message>
    <message>
        <source>Refused or failed: {count}</source>
        <translation>مرفوض أو فاشل: {count}</translation>
    </message>
    <message>
        <source>Changes, and who was shown keys</source>
        <translation>التغييرات، ومن عُرضت عليه المفاتيح</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation>القيم القديمة والجديدة</translation>
    </message>
    <message>
        <source>Refused and failed</source>
        <translation>المرفوض والفاشل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {shown} of %Ln entries; an export of the audit has them all.</source>
        <translation>
            <numerusform>أحدث {shown} من %Ln قيد؛ وهي كلها في تصدير لسجل التدقيق.</numerusform>
            <numerusform>أحدث {shown} من قيد واحد؛ وهو في تصدير لسجل التدقيق.</numerusform>
            <numerusform>أحدث {shown} من قيدين؛ وهما في تصدير لسجل التدقيق.</numerusform>
            <numerusform>أحدث {shown} من %Ln قيود؛ وهي كلها في تصدير لسجل التدقيق.</numerusform>
            <numerusform>أحدث {shown} من %Ln قيدًا؛ وهي كلها في تصدير لسجل التدقيق.</numerusform>
            <numerusform>أحدث {shown} من %Ln قيد؛ وهي كلها في تصدير لسجل التدقيق.</numerusform>
        </translation>
    </message>
    <message>
        <source>In all: {total}.</source>
        <translation>المجموع: {total}.</translation>
    </message>
    <message>
        <source>Report on the client “{name}”</source>
        <translation>تقرير عن العميل «{name}»</translation>
    </message>
    <message>
        <source>Report on a period</source>
        <translation>تقرير عن فترة</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Reset password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>{name} ({username}) gets a temporary password. The old one stops working at once, and a window they have open is closed to them with their next action.</source>
        <translation>يحصل {name} ({username}) على كلمة مرور مؤقتة. وتتوقف القديمة في الحال، وتُغلق النافذة المفتوحة لديه عند إجرائه التالي.</translation>
    </message>
    <message>
        <source>The account is inactive: they can sign in only after you reactivate it.</source>
        <translation>الحساب معطّل: لا يمكنه تسجيل الدخول إلا بعد إعادة تفعيله.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The backup is checked first. A workspace that is there already is never overwritten: it is kept beside the restored one, with the date in its name.</source>
        <translation>تُفحص النسخة الاحتياطية أولًا. ولا تُكتب أبدًا فوق مساحة عمل موجودة: بل تُحفظ بجوار المستعادة، وفي اسمها التاريخ.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Only for an encrypted backup.</source>
        <translation>للنسخة الاحتياطية المشفّرة فقط.</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>استعادة إلى</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message numerus="yes">
        <source>Restored and checked: all %Ln entries of the audit are in order.</source>
        <translation>
            <numerusform>تمت الاستعادة والفحص: ليس في سجل التدقيق أي قيد.</numerusform>
            <numerusform>تمت الاستعادة والفحص: القيد الوحيد في سجل التدقيق سليم.</numerusform>
            <numerusform>تمت الاستعادة والفحص: القيدان اللذان في سجل التدقيق سليمان.</numerusform>
            <numerusform>تمت الاستعادة والفحص: قيود سجل التدقيق كلها سليمة، وهي %Ln قيود.</numerusform>
            <numerusform>تمت الاستعادة والفحص: قيود سجل التدقيق كلها سليمة، وهي %Ln قيدًا.</numerusform>
            <numerusform>تمت الاستعادة والفحص: قيود سجل التدقيق كلها سليمة، وهي %Ln قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation>ما كان هناك من قبل محفوظ باسم {file}.</translation>
    </message>
    <message>
        <source>If this computer has seen a later state of it, you are asked after signing in whether to go on with it.</source>
        <translation>إذا كان هذا الحاسوب قد رأى حالة أحدث لها، فستُسأل بعد تسجيل الدخول هل تتابع العمل بها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>اختيار النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Workspaces (*.crvs)</source>
        <translation>مساحات العمل (*.crvs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Save my results</source>
        <translation>حفظ نتائجي</translation>
    </message>
    <message>
        <source>A small file for your trainer: which lessons and steps you did, when, and with how many hints. It is signed, so that a changed one is noticed. Nothing else of the workspace is in it.</source>
        <translation>ملف صغير لمدرّبك: أي دروس وخطوات أنجزت، ومتى، وبكم تلميح. وهو موقّع حتى يُلاحَظ أي تغيير فيه. وليس فيه شيء آخر من مساحة العمل.</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>اسمك أنت</translation>
    </message>
    <message>
        <source>As it is to stand on a certificate.</source>
        <translation>كما ينبغي أن يظهر في الشهادة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
</context>
<context>
    <name>RoleTexts</name>
    <message>
        <source>Manages integration clients, the team and the audit: everything in this workspace.</source>
        <translation>يدير عملاء التكامل والفريق وسجل التدقيق: كل شيء في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Can sign in and change their own password here. Sees no clients, no team and no audit.</source>
        <translation>يمكنه تسجيل الدخول وتغيير كلمة مروره هنا. ولا يرى العملاء ولا الفريق ولا سجل التدقيق.</translation>
    </message>
</context>
<context>
    <name>RunningDialog</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SearchInput</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>نسخ {label}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation>إظهار {label}</translation>
    </message>
    <message>
        <source>Hide {label}</source>
        <translation>إخفاء {label}</translation>
    </message>
    <message>
        <source>Not in projector mode</source>
        <translation>ليس في وضع جهاز العرض</translation>
    </message>
    <message>
        <source>{label} copied</source>
        <translation>نُسخ {label}</translation>
    </message>
</context>
<context>
    <name>SeenNotice</name>
    <message>
        <source>Not the audit that this computer has seen.</source>
        <translation>ليس سجل التدقيق الذي رآه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>ماذا حدث…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes without use</source>
        <translation>
            <numerusform>في الحال</numerusform>
            <numerusform>بعد دقيقة واحدة بلا استخدام</numerusform>
            <numerusform>بعد دقيقتين بلا استخدام</numerusform>
            <numerusform>بعد %Ln دقائق بلا استخدام</numerusform>
            <numerusform>بعد %Ln دقيقة بلا استخدام</numerusform>
            <numerusform>بعد %Ln دقيقة بلا استخدام</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln seconds</source>
        <translation>
            <numerusform>في الحال</numerusform>
            <numerusform>بعد ثانية واحدة</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %Ln ثوانٍ</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <source>Clear a copied secret from the clipboard</source>
        <translation>إزالة السر المنسوخ من الحافظة</translation>
    </message>
    <message>
        <source>Where the desktop allows it; some clipboard managers keep a copy of their own.</source>
        <translation>حيث يسمح سطح المكتب بذلك؛ وتحتفظ بعض برامج إدارة الحافظة بنسخة خاصة بها.</translation>
    </message>
    <message numerus="yes">
        <source>Keep the newest %Ln</source>
        <translation>
            <numerusform>عدم الاحتفاظ بأي نسخة</numerusform>
            <numerusform>الاحتفاظ بأحدث نسخة</numerusform>
            <numerusform>الاحتفاظ بأحدث نسختين</numerusform>
            <numerusform>الاحتفاظ بأحدث %Ln نسخ</numerusform>
            <numerusform>الاحتفاظ بأحدث %Ln نسخة</numerusform>
            <numerusform>الاحتفاظ بأحدث %Ln نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>النسخة الاحتياطية اليومية</translation>
    </message>
    <message>
        <source>For office workspaces, when an administrator is signed in.</source>
        <translation>لمساحات العمل المكتبية، عندما يكون مسؤول قد سجّل الدخول.</translation>
    </message>
    <message>
        <source>Folder for daily backups</source>
        <translation>مجلد النسخ الاحتياطية اليومية</translation>
    </message>
    <message>
        <source>Empty: Backups, beside the workspace. Another drive is safer.</source>
        <translation>إذا تُرك فارغًا: Backups بجوار مساحة العمل. والقرص الآخر أكثر أمانًا.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln days</source>
        <translation>
            <numerusform>في الحال</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark a client that is not used</source>
        <translation>وضع علامة على عميل غير مستخدم</translation>
    </message>
    <message>
        <source>Mark a client secret as old</source>
        <translation>وضع علامة على سر عميل قديم</translation>
    </message>
    <message>
        <source>Fixed by the administrator of this computer.</source>
        <translation>حدّده مسؤول هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Changes to all but the language and how it looks are written to the audit of the open workspace.</source>
        <translation>تُدوَّن جميع التغييرات ما عدا اللغة والمظهر في سجل تدقيق مساحة العمل المفتوحة.</translation>
    </message>
    <message>
        <source>Also fixed by the administrator of this computer: {things}.</source>
        <translation>حدّد مسؤول هذا الحاسوب أيضًا: {things}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>the practice API may be started</source>
        <translation>يجوز تشغيل واجهة التدريب</translation>
    </message>
    <message>
        <source>the practice API is off</source>
        <translation>واجهة التدريب متوقفة</translation>
    </message>
    <message>
        <source>the folder for workspaces ({folder})</source>
        <translation>مجلد مساحات العمل ({folder})</translation>
    </message>
    <message>
        <source>the folder for the log ({folder})</source>
        <translation>مجلد سجل التشغيل ({folder})</translation>
    </message>
    <message>
        <source>the folder for lessons ({folder})</source>
        <translation>مجلد الدروس ({folder})</translation>
    </message>
    <message>
        <source>Enter the whole path of the folder, or choose it.</source>
        <translation>أدخل المسار الكامل للمجلد، أو اختره.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Another workspace…</source>
        <translation>مساحة عمل أخرى…</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Forgotten password…</source>
        <translation>نسيت كلمة المرور…</translation>
    </message>
    <message>
        <source>Choose who you are today. The password of every demo user is “{password}”.</source>
        <translation>اختر من تكون اليوم. كلمة مرور كل مستخدم من مستخدمي التجربة هي «{password}».</translation>
    </message>
    <message>
        <source>Enter your username and your password.</source>
        <translation>أدخل اسم المستخدم وكلمة المرور.</translation>
    </message>
</context>
<context>
    <name>SignaturesTab</name>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Sign the body</source>
        <translation>توقيع المتن</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Body, exactly as it came</source>
        <translation>المتن، كما وصل تمامًا</translation>
    </message>
    <message>
        <source>Another key that may have been used</source>
        <translation>مفتاح آخر ربما استُخدم</translation>
    </message>
    <message>
        <source>Optional, for instance the client secret. It is compared and kept nowhere.</source>
        <translation>اختياري، مثل سر العميل. يُقارَن به ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Signed. The signature stands in the field above.</source>
        <translation>تم التوقيع. والتوقيع في الحقل أعلاه.</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>التوقيع صحيح.</translation>
    </message>
    <message>
        <source>The signature is wrong, and none of the common mistakes explains it. The body may have been changed, or another key was used.</source>
        <translation>التوقيع خاطئ، ولا يفسّره أي من الأخطاء الشائعة. ربما تغيّر المتن أو استُخدم مفتاح آخر.</translation>
    </message>
    <message>
        <source>The signature is wrong. This is what was done:</source>
        <translation>التوقيع خاطئ. وهذا ما حدث:</translation>
    </message>
    <message>
        <source>The signature is wrong. This may be why:</source>
        <translation>التوقيع خاطئ. وقد يكون هذا هو السبب:</translation>
    </message>
</context>
<context>
    <name>SnippetView</name>
    <message>
        <source>Language</source>
        <translation>لغة البرمجة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الشيفرة</translation>
    </message>
</context>
<context>
    <name>SubscriptionsTab</name>
    <message>
        <source>Send a test event</source>
        <translation>إرسال واقعة اختبارية</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>لا توجد اشتراكات بعد</translation>
    </message>
    <message>
        <source>A client subscribes itself with POST /webhooks. “Try it” has the call, ready for the receiver.</source>
        <translation>يشترك العميل بنفسه باستخدام POST /webhooks. وتحتوي علامة التبويب «تجربة» على الاستدعاء جاهزًا للمستقبِل.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>{topic} (never sent)</source>
        <translation>{topic} (لا يُرسل أبدًا)</translation>
    </message>
    <message>
        <source>Test event put in the outbox</source>
        <translation>وُضعت الواقعة الاختبارية في صندوق الصادر</translation>
    </message>
</context>
<context>
    <name>TeamListView</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>إنشاء مستخدم</translation>
    </message>
    <message>
        <source>Everyone who signs in here has an account of their own. Nobody is deleted: whoever leaves is deactivated, and the audit goes on naming them.</source>
        <translation>لكل من يسجّل الدخول هنا حساب خاص به. ولا يُحذف أحد: فمن يغادر يُعطَّل حسابه، ويظل سجل التدقيق يذكره باسمه.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>لا يوجد مستخدم مطابق</translation>
    </message>
    <message>
        <source>There is no name, username or role with this text.</source>
        <translation>لا يوجد اسم أو اسم مستخدم أو دور بهذا النص.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>Filter by name, username or role</source>
        <translation>التصفية بحسب الاسم أو اسم المستخدم أو الدور</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln users</source>
        <translation>
            <numerusform>{shown} من %Ln مستخدم</numerusform>
            <numerusform>{shown} من مستخدم واحد</numerusform>
            <numerusform>{shown} من مستخدمين اثنين</numerusform>
            <numerusform>{shown} من %Ln مستخدمين</numerusform>
            <numerusform>{shown} من %Ln مستخدمًا</numerusform>
            <numerusform>{shown} من %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدمًا</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>User created</source>
        <translation>أُنشئ المستخدم</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>أُعيد تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation>عُطّل المستخدم</translation>
    </message>
    <message>
        <source>User reactivated</source>
        <translation>أُعيد تفعيل المستخدم</translation>
    </message>
</context>
<context>
    <name>TeamQuestions</name>
    <message>
        <source>{name} ({username}) can no longer sign in, and a window they have open is closed to them with their next action. Their entries in the audit stay, and you can reactivate them.</source>
        <translation>لن يستطيع {name} ({username}) تسجيل الدخول، وتُغلق النافذة المفتوحة لديه عند إجرائه التالي. وتبقى قيوده في سجل التدقيق، ويمكنك إعادة تفعيله.</translation>
    </message>
    <message>
        <source>Deactivate user?</source>
        <translation>تعطيل المستخدم؟</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>{name} ({username}) can sign in again with the temporary password they were given, and then has to choose their own. If it was lost, reset it.</source>
        <translation>يستطيع {name} ({username}) تسجيل الدخول من جديد بكلمة المرور المؤقتة التي أُعطيت له، ثم عليه أن يختار كلمة خاصة به. فإن ضاعت فأعد تعيينها.</translation>
    </message>
    <message>
        <source>{name} ({username}) can sign in again with the password they had. If it was forgotten, reset it.</source>
        <translation>يستطيع {name} ({username}) تسجيل الدخول من جديد بكلمة المرور التي كانت له. فإن نُسيت فأعد تعيينها.</translation>
    </message>
    <message>
        <source>Reactivate user?</source>
        <translation>إعادة تفعيل المستخدم؟</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>إعادة التفعيل</translation>
    </message>
</context>
<context>
    <name>TeamTableModel</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>كلمة المرور المؤقتة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>لم يسجّل الدخول قط</translation>
    </message>
    <message>
        <source>{username} · you</source>
        <translation>{username} · أنت</translation>
    </message>
    <message>
        <source>{name}
{username}
Created {utc}</source>
        <translation>{name}
{username}
تاريخ الإنشاء {utc}</translation>
    </message>
    <message>
        <source>Has to choose a password of their own at the next sign-in</source>
        <translation>عليه أن يختار كلمة مرور خاصة به عند تسجيل الدخول التالي</translation>
    </message>
    <message>
        <source>Menu of {name}</source>
        <translation>قائمة {name}</translation>
    </message>
</context>
<context>
    <name>TemporaryPasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The window was locked, so the temporary password was taken from the screen.</source>
        <translation>قُفلت النافذة، فأُزيلت كلمة المرور المؤقتة من الشاشة.</translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation>الإغلاق من دون نسخ؟</translation>
    </message>
    <message>
        <source>The temporary password was not copied and cannot be shown again. Without it nobody can sign in to this account until the password is reset.</source>
        <translation>لم تُنسخ كلمة المرور المؤقتة ولا يمكن عرضها من جديد. ومن دونها لا يستطيع أحد تسجيل الدخول إلى هذا الحساب إلى أن يُعاد تعيين كلمة المرور.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>The window was locked before the temporary password was copied, so it is gone. Close this and reset the password to get another.</source>
        <translation>قُفلت النافذة قبل نسخ كلمة المرور المؤقتة، فضاعت. أغلق هذه النافذة وأعد تعيين كلمة المرور للحصول على غيرها.</translation>
    </message>
</context>
<context>
    <name>TemporaryPasswordField</name>
    <message>
        <source>{minimum} characters or more, without the username. It is shown once more afterwards.</source>
        <translation>{minimum} محرفًا أو أكثر، من دون اسم المستخدم. وتُعرض مرة أخرى بعد ذلك.</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>كلمة المرور المؤقتة</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Generate a temporary password</source>
        <translation>توليد كلمة مرور مؤقتة</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TroubleBars</name>
    <message>
        <source>Where most got stuck or needed help</source>
        <translation>أين تعثّر معظمهم أو احتاجوا إلى مساعدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <comment>people who stand before a step</comment>
        <translation>
            <numerusform>لا أحد متعثر</numerusform>
            <numerusform>متعثر واحد</numerusform>
            <numerusform>متعثران</numerusform>
            <numerusform>%Ln متعثرين</numerusform>
            <numerusform>%Ln متعثرًا</numerusform>
            <numerusform>%Ln متعثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needed help</source>
        <comment>people</comment>
        <translation>
            <numerusform>لم يحتج أحد إلى مساعدة</numerusform>
            <numerusform>احتاج واحد إلى مساعدة</numerusform>
            <numerusform>احتاج اثنان إلى مساعدة</numerusform>
            <numerusform>احتاج %Ln إلى مساعدة</numerusform>
            <numerusform>احتاج %Ln إلى مساعدة</numerusform>
            <numerusform>احتاج %Ln إلى مساعدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TryIt</name>
    <message>
        <source>No clients yet</source>
        <translation>لا يوجد عملاء بعد</translation>
    </message>
    <message>
        <source>Ready code is made for a client. Create one under Integrations.</source>
        <translation>تُكتب الشيفرة الجاهزة لعميل. أنشئ عميلًا في «عمليات التكامل».</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>With secrets</source>
        <translation>مع الأسرار</translation>
    </message>
    <message>
        <source>Reveal Keys</source>
        <translation>إظهار المفاتيح</translation>
    </message>
    <message>
        <source>Export for Postman…</source>
        <translation>تصدير لبرنامج Postman…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Secrets are left out. Fill them in where the code says so.</source>
        <translation>الأسرار محذوفة. املأها حيث تذكر الشيفرة ذلك.</translation>
    </message>
    <message>
        <source>Copy and Export put the secrets in, and the audit says so. They are not shown here.</source>
        <translation>يضع النسخ والتصدير الأسرار فيها، ويذكر سجل التدقيق ذلك. وهي لا تُعرض هنا.</translation>
    </message>
    <message>
        <source>Copy and Export put the SHA secret in where it is needed, and the audit says so. The client secret is at hand only right after a refresh, to which Reveal Keys leads; until then it is left out.</source>
        <translation>يضع النسخ والتصدير سر SHA حيث يلزم، ويذكر سجل التدقيق ذلك. أما سر العميل فلا يتوفر إلا بعد تجديد مباشرةً، ويقود إليه «إظهار المفاتيح»؛ وإلى ذلك الحين يُترك مكانه فارغًا.</translation>
    </message>
    <message>
        <source>The practice API is not running. The code holds its usual address.</source>
        <translation>واجهة التدريب لا تعمل. وتحتوي الشيفرة على عنوانها المعتاد.</translation>
    </message>
    <message>
        <source>“{name}” is inactive, so every call is refused until you activate it.</source>
        <translation>العميل «{name}» معطّل، لذا يُرفض كل استدعاء إلى أن تفعّله.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>نُسخت الشيفرة</translation>
    </message>
    <message>
        <source>Code copied with secrets. The clipboard is cleared in {seconds} s, where the desktop allows it</source>
        <translation>نُسخت الشيفرة مع الأسرار. وتُفرغ الحافظة خلال {seconds} ث، حيث يسمح سطح المكتب بذلك</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>صُدّر إلى {file}</translation>
    </message>
</context>
<context>
    <name>TypeTexts</name>
    <message>
        <source>For hospitals and clinics. It reports births and deaths to the registration office. It cannot search or read records, and receives no citizen&apos;s data.</source>
        <translation>للمستشفيات والعيادات. يبلّغ مكتب التسجيل بالولادات والوفيات. ولا يستطيع البحث في السجلات ولا قراءتها، ولا يتلقى بيانات المواطنين.</translation>
    </message>
    <message>
        <source>For the national ID system; only one may exist. It is told of every registration, with all details of the people named in it. It cannot search or report events.</source>
        <translation>لنظام الهوية الوطنية؛ ولا يجوز إلا واحد. يُخبَر بكل تسجيل مع جميع تفاصيل الأشخاص المذكورين فيه. ولا يستطيع البحث ولا الإبلاغ عن الوقائع.</translation>
    </message>
    <message>
        <source>For services that check a registration, such as social protection. It finds up to five records at a time and sees what is in them, as often as its daily quota allows. It cannot change anything.</source>
        <translation>للخدمات التي تتحقق من تسجيل، كالحماية الاجتماعية. يجد خمسة سجلات على الأكثر في كل مرة ويرى ما فيها، بقدر ما تسمح به حصته اليومية. ولا يستطيع تغيير شيء.</translation>
    </message>
    <message>
        <source>For systems that want to hear of registrations as they happen. It receives who was registered and the sections ticked below. It cannot search or report events.</source>
        <translation>للأنظمة التي تريد أن تعلم بالتسجيلات عند حدوثها. يتلقى من سُجّل والأقسام المؤشَّر عليها أدناه. ولا يستطيع البحث ولا الإبلاغ عن الوقائع.</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Menu of {name}</source>
        <translation>قائمة {name}</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>إعادة التفعيل</translation>
    </message>
    <message>
        <source>This is your own account. You change your password in the menu behind your initials; only another National System Administrator can deactivate you.</source>
        <translation>هذا حسابك أنت. تغيّر كلمة مرورك من القائمة خلف الأحرف الأولى من اسمك؛ ولا يستطيع تعطيلك إلا مسؤول آخر للنظام الوطني.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify the audit</source>
        <translation>التحقق من سجل التدقيق</translation>
    </message>
    <message>
        <source>Verify an export</source>
        <translation>التحقق من تصدير</translation>
    </message>
    <message>
        <source>Every entry is compared with its hash and with the entry before it, and the whole with the checkpoints that were signed. What is wrong first is named.</source>
        <translation>يُقارَن كل قيد ببصمته وبالقيد الذي قبله، ويُقارَن الكل بنقاط التحقّق الموقَّعة. ويُذكر أول ما هو معيب.</translation>
    </message>
    <message>
        <source>Every entry in {file} is compared with its hash and with the entry before it. What is wrong first is named. Only an export of the whole audit can be in order.</source>
        <translation>يُقارَن كل قيد في {file} ببصمته وبالقيد الذي قبله. ويُذكر أول ما هو معيب. ولا يمكن أن يكون سليمًا إلا تصدير سجل التدقيق كله.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>فتح القيد</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln entries</source>
        <translation>
            <numerusform>{done} من %Ln قيد</numerusform>
            <numerusform>{done} من قيد واحد</numerusform>
            <numerusform>{done} من قيدين</numerusform>
            <numerusform>{done} من %Ln قيود</numerusform>
            <numerusform>{done} من %Ln قيدًا</numerusform>
            <numerusform>{done} من %Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped as asked. The audit was not verified to its end.</source>
        <translation>تم الإيقاف كما طُلب. ولم يكتمل التحقق من سجل التدقيق حتى نهايته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries before that are in order.</source>
        <translation>
            <numerusform>لا قيود قبل ذلك.</numerusform>
            <numerusform>القيد الوحيد الذي قبل ذلك سليم.</numerusform>
            <numerusform>القيدان اللذان قبل ذلك سليمان.</numerusform>
            <numerusform>قبل ذلك %Ln قيود سليمة.</numerusform>
            <numerusform>قبل ذلك %Ln قيدًا سليمًا.</numerusform>
            <numerusform>قبل ذلك %Ln قيد سليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this file as it is for whoever looks into it, and compare it with a backup or an exported checkpoint.</source>
        <translation>احفظ هذا الملف كما هو لمن سيبحث في الأمر، وقارنه بنسخة احتياطية أو بنقطة تحقّق مصدَّرة.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were written, and none is missing.</source>
        <translation>
            <numerusform>ليس في سجل التدقيق أي قيد.</numerusform>
            <numerusform>القيد الوحيد كما كُتب، ولم يُفقد.</numerusform>
            <numerusform>القيدان كما كُتبا، ولم يُفقد أي منهما.</numerusform>
            <numerusform>القيود كلها، وهي %Ln قيود، كما كُتبت، ولم يُفقد أي منها.</numerusform>
            <numerusform>القيود كلها، وهي %Ln قيدًا، كما كُتبت، ولم يُفقد أي منها.</numerusform>
            <numerusform>القيود كلها، وهي %Ln قيد، كما كُتبت، ولم يُفقد أي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it was written anew as a whole, only a checkpoint from elsewhere can tell.</source>
        <translation>أما هل كُتب كله من جديد فلا تبيّنه إلا نقطة تحقّق محفوظة في مكان آخر.</translation>
    </message>
    <message>
        <source>The last of them is signed for by a checkpoint.</source>
        <translation>وآخرها موقَّع بنقطة تحقّق.</translation>
    </message>
    <message>
        <source>Entry {signed} is the last that a checkpoint was signed for; the next one signs for the rest.</source>
        <translation>القيد {signed} هو آخر ما وُقّعت له نقطة تحقّق؛ وستوقّع النقطة التالية للباقي.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>WebhookBoxes</name>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Tick what is sent at each registration. Who was registered (name, sex, dates) is always sent, even with nothing ticked: OpenCRVS works that way.</source>
        <translation>أشّر على ما يُرسل عند كل تسجيل. أما من سُجّل (الاسم والجنس والتواريخ) فيُرسل دائمًا، ولو لم يؤشَّر على شيء: هكذا يعمل OpenCRVS.</translation>
    </message>
    <message>
        <source>{event} ({count})</source>
        <translation>{event} ({count})</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Configuration</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>عمليات التكامل</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>This is the backup that was restored: go on with it once you have signed in.</source>
        <translation>هذه هي النسخة الاحتياطية التي استُعيدت: تابع العمل بها بعد تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Workspaces (*.crvs)</source>
        <translation>مساحات العمل (*.crvs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Restored workspace</source>
        <translation>مساحة عمل مستعادة</translation>
    </message>
    <message>
        <source>Not the audit that was seen</source>
        <translation>ليس سجل التدقيق الذي سبقت رؤيته</translation>
    </message>
    <message>
        <source>Farajaland training</source>
        <translation>تدريب فاراجالاند</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Projector mode: no secret can be read; Copy goes on working. {shortcut} ends it.</source>
        <translation>وضع جهاز العرض: لا يمكن قراءة أي سر؛ ويظل النسخ يعمل. وينهيه {shortcut}.</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Skip</source>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
</context>
<context>
    <name>_Fields</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>البصمة السابقة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>القديم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ما عُيّن</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>_TrainingBand</name>
    <message>
        <source>Training workspace: practice data only, nothing here is real</source>
        <translation>مساحة عمل تدريبية: بيانات للتدريب فقط، ولا شيء هنا حقيقي</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>Secret expired</source>
        <translation>انتهت مدة السر</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>حان موعد المراجعة</translation>
    </message>
    <message>
        <source>Refused calls</source>
        <translation>استدعاءات مرفوضة</translation>
    </message>
    <message>
        <source>Aged secret</source>
        <translation>سر قديم</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Parts of the file cannot be read, or contradict each other. Stop working in it and restore the newest backup; the damaged file is kept beside it.</source>
        <translation>لا يمكن قراءة أجزاء من الملف، أو أن بعضها يناقض بعضًا. توقف عن العمل فيه واستعد أحدث نسخة احتياطية؛ ويُحفظ الملف التالف بجوارها.</translation>
    </message>
    <message>
        <source>Rows of the file speak of others that are not there, which only another program can have done. Keep the file as it is, and restore a backup of before.</source>
        <translation>تشير صفوف في الملف إلى صفوف أخرى غير موجودة، ولا يفعل ذلك إلا برنامج آخر. احفظ الملف كما هو، واستعد نسخة احتياطية سابقة.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>The audit of this workspace ends with entry {last}, but this computer has seen entry {entry} of it, signed on {date}. An older copy was put in its place, or the end of its audit was cut off.</source>
        <translation>ينتهي سجل تدقيق مساحة العمل هذه بالقيد {last}، لكن هذا الحاسوب رأى منه القيد {entry}، الموقَّع في {date}. وُضعت نسخة أقدم مكانه، أو قُطعت نهاية سجل تدقيقه.</translation>
    </message>
    <message>
        <source>Entry {entry} of this workspace&apos;s audit is not the one that this computer has seen, signed on {date}. Another file was put in its place, or its audit was written anew.</source>
        <translation>القيد {entry} في سجل تدقيق مساحة العمل هذه ليس القيد الذي رآه هذا الحاسوب، الموقَّع في {date}. وُضع ملف آخر مكانه، أو كُتب سجل تدقيقه من جديد.</translation>
    </message>
    <message>
        <source>The key that signs the audit of this workspace is not the one that this computer has seen on {date}. It was taken away or replaced.</source>
        <translation>المفتاح الذي يوقّع سجل تدقيق مساحة العمل هذه ليس المفتاح الذي رآه هذا الحاسوب في {date}. فقد أُزيل أو استُبدل.</translation>
    </message>
</context>
<context>
    <name>damage</name>
    <message>
        <source>Entry {entry} was changed after it was written.</source>
        <translation>غُيّر القيد {entry} بعد كتابته.</translation>
    </message>
    <message>
        <source>Entry {entry} is missing: it was taken away.</source>
        <translation>القيد {entry} مفقود: فقد أُزيل.</translation>
    </message>
    <message>
        <source>Entry {entry} is not in its place: entries were put in another order.</source>
        <translation>القيد {entry} ليس في مكانه: وُضعت القيود بترتيب آخر.</translation>
    </message>
    <message>
        <source>Entry {entry} was put in afterwards.</source>
        <translation>أُضيف القيد {entry} لاحقًا.</translation>
    </message>
    <message>
        <source>The audit was cut off before entry {entry}: a checkpoint was signed for entry {until}.</source>
        <translation>قُطع سجل التدقيق قبل القيد {entry}: فقد وُقّعت نقطة تحقّق للقيد {until}.</translation>
    </message>
    <message>
        <source>The entries from {entry} to {until} are not those that were signed: at least one of them was changed, and the hashes after it were made to fit.</source>
        <translation>القيود من {entry} إلى {until} ليست القيود التي وُقّعت: غُيّر واحد منها على الأقل، وعُدّلت البصمات التي بعده لتوافقه.</translation>
    </message>
    <message>
        <source>The checkpoint of entry {entry} was changed or forged: its signature does not fit.</source>
        <translation>غُيّرت نقطة تحقّق القيد {entry} أو زُوّرت: فتوقيعها غير مطابق.</translation>
    </message>
    <message>
        <source>The key that signs checkpoints was taken away or replaced, so none of them can be trusted.</source>
        <translation>المفتاح الذي يوقّع نقاط التحقّق أُزيل أو استُبدل، فلا يمكن الوثوق بأي منها.</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>ولادة</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>عنوان رد الاتصال</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب المباشر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Daily quota</source>
        <translation>الحصة اليومية</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>وفاة</translation>
    </message>
    <message>
        <source>Webhooks to be told</source>
        <translation>خطافات الويب المراد إخبارها</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>الإرسالية</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الواقعة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>عامل التصفية</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>السجلات التي وُجدت</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>حالة HTTP</translation>
    </message>
    <message>
        <source>File before it, kept as</source>
        <translation>الملف السابق، محفوظ باسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Last entry at</source>
        <translation>وقت آخر قيد</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Derivation memory (KiB)</source>
        <translation>ذاكرة الاشتقاق (KiB)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Derivation passes</source>
        <translation>دورات الاشتقاق</translation>
    </message>
    <message>
        <source>Old secret until</source>
        <translation>السر القديم حتى</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Hints opened</source>
        <translation>التلميحات المفتوحة</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Repeats delivery</source>
        <translation>تكرار للإرسالية</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Values sealed anew</source>
        <translation>القيم المختومة من جديد</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>تنتهي مدة السر في</translation>
    </message>
    <message>
        <source>Review due on</source>
        <translation>موعد المراجعة في</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>بصمة SHA-256 للملف</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>مقتطف الشيفرة</translation>
    </message>
    <message>
        <source>Times begun</source>
        <translation>مرات البدء</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>وُقّعت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>الاشتراك</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation>رقم التتبع</translation>
    </message>
    <message>
        <source>Tracking IDs</source>
        <translation>أرقام التتبع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>Temporary passwords for</source>
        <translation>كلمات مرور مؤقتة لـ</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>Workspace created</source>
        <translation>إنشاء مساحة العمل</translation>
    </message>
    <message>
        <source>Clock went back</source>
        <translation>رجوع الساعة إلى الوراء</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>إلغاء قفل النافذة</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Clients listed</source>
        <translation>عرض قائمة العملاء</translation>
    </message>
    <message>
        <source>Client created</source>
        <translation>إنشاء عميل</translation>
    </message>
    <message>
        <source>Keys revealed</source>
        <translation>إظهار المفاتيح</translation>
    </message>
    <message>
        <source>Secret refreshed</source>
        <translation>تجديد السر</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>نسخ السر</translation>
    </message>
    <message>
        <source>Client edited</source>
        <translation>تعديل عميل</translation>
    </message>
    <message>
        <source>Client details edited</source>
        <translation>تعديل تفاصيل عميل</translation>
    </message>
    <message>
        <source>Client activated</source>
        <translation>تفعيل عميل</translation>
    </message>
    <message>
        <source>Client deactivated</source>
        <translation>تعطيل عميل</translation>
    </message>
    <message>
        <source>Client deleted</source>
        <translation>حذف عميل</translation>
    </message>
    <message>
        <source>Credentials checked</source>
        <translation>فحص بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Team listed</source>
        <translation>عرض قائمة الفريق</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>إنشاء مستخدم</translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation>تعطيل مستخدم</translation>
    </message>
    <message>
        <source>User reactivated</source>
        <translation>إعادة تفعيل مستخدم</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Password recovered</source>
        <translation>استرداد كلمة المرور</translation>
    </message>
    <message>
        <source>Recovery code renewed</source>
        <translation>تجديد رمز الاسترداد</translation>
    </message>
    <message>
        <source>Workspace key replaced</source>
        <translation>استبدال مفتاح مساحة العمل</translation>
    </message>
    <message>
        <source>Audit read</source>
        <translation>قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Audit verified</source>
        <translation>التحقق من سجل التدقيق</translation>
    </message>
    <message>
        <source>Checkpoint key made</source>
        <translation>إنشاء مفتاح نقاط التحقّق</translation>
    </message>
    <message>
        <source>Checkpoint exported</source>
        <translation>تصدير نقطة التحقّق</translation>
    </message>
    <message>
        <source>Checkpoint replaced</source>
        <translation>استبدال نقطة التحقّق</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>كتابة تقرير</translation>
    </message>
    <message>
        <source>Reminders exported</source>
        <translation>تصدير التذكيرات</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Workspace checked</source>
        <translation>فحص مساحة العمل</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>Practice API started</source>
        <translation>تشغيل واجهة التدريب</translation>
    </message>
    <message>
        <source>Practice API stopped</source>
        <translation>إيقاف واجهة التدريب</translation>
    </message>
    <message>
        <source>Signing key rotated</source>
        <translation>تبديل مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>إصدار رمز وصول</translation>
    </message>
    <message>
        <source>Locations read</source>
        <translation>قراءة المواقع</translation>
    </message>
    <message>
        <source>Event notified</source>
        <translation>الإخطار بواقعة</translation>
    </message>
    <message>
        <source>Records searched</source>
        <translation>البحث في السجلات</translation>
    </message>
    <message>
        <source>Record registered</source>
        <translation>تسجيل سجل</translation>
    </message>
    <message>
        <source>Records listed</source>
        <translation>عرض قائمة السجلات</translation>
    </message>
    <message>
        <source>Webhook subscribed</source>
        <translation>الاشتراك بخطاف ويب</translation>
    </message>
    <message>
        <source>Webhooks listed</source>
        <translation>عرض قائمة خطافات الويب</translation>
    </message>
    <message>
        <source>Webhook unsubscribed</source>
        <translation>إلغاء الاشتراك بخطاف ويب</translation>
    </message>
    <message>
        <source>Webhook delivered</source>
        <translation>تسليم خطاف ويب</translation>
    </message>
    <message>
        <source>Delivery repeated</source>
        <translation>تكرار إرسالية</translation>
    </message>
    <message>
        <source>Test event sent</source>
        <translation>إرسال واقعة اختبارية</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>رفض طلب</translation>
    </message>
    <message>
        <source>Grace period ended</source>
        <translation>إنهاء فترة السماح</translation>
    </message>
    <message>
        <source>Snippet copied</source>
        <translation>نسخ مقتطف شيفرة</translation>
    </message>
    <message>
        <source>Postman file exported</source>
        <translation>تصدير ملف Postman</translation>
    </message>
    <message>
        <source>Signature made</source>
        <translation>إنشاء توقيع</translation>
    </message>
    <message>
        <source>Signature checked</source>
        <translation>فحص توقيع</translation>
    </message>
    <message>
        <source>Lesson started</source>
        <translation>بدء درس</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>الإجابة عن سؤال</translation>
    </message>
    <message>
        <source>Lesson finished</source>
        <translation>إنهاء درس</translation>
    </message>
    <message>
        <source>Workspace reset</source>
        <translation>إعادة مساحة العمل إلى بدايتها</translation>
    </message>
    <message>
        <source>Results written</source>
        <translation>كتابة النتائج</translation>
    </message>
    <message>
        <source>Certificates written</source>
        <translation>كتابة الشهادات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Event notification</source>
        <translation>الإخطار بالوقائع</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>الهوية الوطنية</translation>
    </message>
    <message>
        <source>Record search</source>
        <translation>البحث في السجلات</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>MOSIP</source>
        <translation>MOSIP</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>نظام آخر</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>ولادة</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>وفاة</translation>
    </message>
    <message>
        <source>Child&apos;s details</source>
        <translation>تفاصيل الطفل</translation>
    </message>
    <message>
        <source>Mother&apos;s details</source>
        <translation>تفاصيل الأم</translation>
    </message>
    <message>
        <source>Father&apos;s details</source>
        <translation>تفاصيل الأب</translation>
    </message>
    <message>
        <source>Informant&apos;s details</source>
        <translation>تفاصيل المبلِّغ</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>تفاصيل المستندات</translation>
    </message>
    <message>
        <source>Deceased&apos;s details</source>
        <translation>تفاصيل المتوفى</translation>
    </message>
    <message>
        <source>Death event details</source>
        <translation>تفاصيل واقعة الوفاة</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>في الحال</translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation>بعد ساعة واحدة</translation>
    </message>
    <message>
        <source>After 24 hours</source>
        <translation>بعد ٢٤ ساعة</translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation>بعد ٧ أيام</translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation>زواج</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد الإعداد</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>صدرت شهادته</translation>
    </message>
    <message>
        <source>Sent incomplete</source>
        <translation>أُرسل ناقصًا</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>مصرَّح به</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>استُرجع</translation>
    </message>
    <message>
        <source>Health integration</source>
        <translation>تكامل الصحة</translation>
    </message>
    <message>
        <source>The bytes of the body were signed as they are. Percent-encode them and put “sha256:” before them.</source>
        <translation>وُقّعت بايتات المتن كما هي. رمّزها بترميز النسبة المئوية وضع قبلها «sha256:».</translation>
    </message>
    <message>
        <source>The signed message does not begin with “sha256:”. Put it before the percent-encoded body.</source>
        <translation>لا تبدأ الرسالة الموقَّعة بـ «sha256:». ضعها قبل المتن المرمَّز بترميز النسبة المئوية.</translation>
    </message>
    <message>
        <source>The body was percent-encoded in another way. Only letters, digits and - _ . ! ~ * &apos; ( ) stay as they are, and a space becomes %20.</source>
        <translation>رُمّز المتن بترميز النسبة المئوية بطريقة أخرى. لا يبقى كما هو إلا الحروف والأرقام وهذه المحارف: ‎- _ . ! ~ * &apos; ( )‎، وتصبح المسافة %20.</translation>
    </message>
    <message>
        <source>It is an HMAC-SHA1. Use HMAC-SHA256.</source>
        <translation>هذا HMAC-SHA1. استخدم HMAC-SHA256.</translation>
    </message>
    <message>
        <source>Only the first part of “context” was signed. Sign the whole body, from the first brace to the last.</source>
        <translation>لم يُوقَّع إلا الجزء الأول من «context». وقّع المتن كله، من أول قوس معقوف إلى آخره.</translation>
    </message>
    <message>
        <source>The JSON was read and written again, with other spaces, escapes or another order. Keep the bytes of the request as they came and check those.</source>
        <translation>قُرئ JSON وكُتب من جديد بمسافات أو رموز إفلات أو ترتيب آخر. احفظ بايتات الطلب كما وصلت وافحصها هي.</translation>
    </message>
    <message>
        <source>Line ends or spaces around the body were changed on the way. Compare the bytes exactly as sent.</source>
        <translation>تغيّرت في الطريق نهايات الأسطر أو المسافات حول المتن. قارن البايتات كما أُرسلت تمامًا.</translation>
    </message>
    <message>
        <source>It was signed with the client secret. The key is the SHA secret.</source>
        <translation>وُقّع بسر العميل. والمفتاح هو سر SHA.</translation>
    </message>
    <message>
        <source>It was signed with the SHA secret of another client: “{client}”.</source>
        <translation>وُقّع بسر SHA لعميل آخر: «{client}».</translation>
    </message>
    <message>
        <source>It was signed with the key that was typed in, which is not this client&apos;s SHA secret.</source>
        <translation>وُقّع بالمفتاح الذي كُتب، وهو ليس سر SHA الخاص بهذا العميل.</translation>
    </message>
    <message>
        <source>The signature is in capital letters. Write it in small ones.</source>
        <translation>التوقيع بحروف كبيرة. اكتبه بحروف صغيرة.</translation>
    </message>
    <message>
        <source>The signature is in Base64. Write it in hexadecimal digits.</source>
        <translation>التوقيع بترميز Base64. اكتبه بأرقام ست عشرية.</translation>
    </message>
    <message>
        <source>The header does not begin with “sha256=”. Put it before the hexadecimal digits.</source>
        <translation>لا تبدأ الترويسة بـ «sha256=‎». ضعها قبل الأرقام الست عشرية.</translation>
    </message>
    <message>
        <source>The header holds no signature: “sha256=” and 64 hexadecimal digits are expected.</source>
        <translation>لا تحتوي الترويسة على توقيع: يُنتظر «sha256=‎» و64 رقمًا ست عشريًّا.</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>الحصول على رمز وصول</translation>
    </message>
    <message>
        <source>Notify a birth</source>
        <translation>الإخطار بولادة</translation>
    </message>
    <message>
        <source>Search a record</source>
        <translation>البحث عن سجل</translation>
    </message>
    <message>
        <source>Subscribe to births</source>
        <translation>الاشتراك في الولادات</translation>
    </message>
    <message>
        <source>List subscriptions</source>
        <translation>عرض الاشتراكات</translation>
    </message>
    <message>
        <source>Receive and verify</source>
        <translation>الاستلام والتحقق</translation>
    </message>
    <message>
        <source>Field Agent</source>
        <translation>وكيل ميداني</translation>
    </message>
    <message>
        <source>Registration Agent</source>
        <translation>موظف تسجيل</translation>
    </message>
    <message>
        <source>Local Registrar</source>
        <translation>مسجّل محلي</translation>
    </message>
    <message>
        <source>National Registrar</source>
        <translation>مسجّل وطني</translation>
    </message>
    <message>
        <source>Performance Manager</source>
        <translation>مدير أداء</translation>
    </message>
    <message>
        <source>Local System Admin</source>
        <translation>مسؤول النظام المحلي</translation>
    </message>
    <message>
        <source>National System Admin</source>
        <translation>مسؤول النظام الوطني</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>SHA secret</source>
        <translation>سر SHA</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>كلمة المرور المؤقتة</translation>
    </message>
    <message>
        <source>The one before the refresh</source>
        <translation>السر السابق للتجديد</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>File damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>Rows missing</source>
        <translation>صفوف مفقودة</translation>
    </message>
    <message>
        <source>Entry changed</source>
        <translation>قيد مُغيَّر</translation>
    </message>
    <message>
        <source>Entry missing</source>
        <translation>قيد مفقود</translation>
    </message>
    <message>
        <source>Entry moved</source>
        <translation>قيد منقول</translation>
    </message>
    <message>
        <source>Entry put in</source>
        <translation>قيد مُضاف</translation>
    </message>
    <message>
        <source>End cut off</source>
        <translation>نهاية مقطوعة</translation>
    </message>
    <message>
        <source>Written anew</source>
        <translation>مكتوب من جديد</translation>
    </message>
    <message>
        <source>Checkpoint forged</source>
        <translation>نقطة تحقّق مزوّرة</translation>
    </message>
    <message>
        <source>Checkpoint key replaced</source>
        <translation>مفتاح نقاط التحقّق مستبدَل</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>الطفل</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>المتوفى</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>الأم</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>الأب</translation>
    </message>
    <message>
        <source>Informant</source>
        <translation>المبلِّغ</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>الزوج أو الزوجة</translation>
    </message>
    <message>
        <source>Bride</source>
        <translation>العروس</translation>
    </message>
    <message>
        <source>Groom</source>
        <translation>العريس</translation>
    </message>
    <message>
        <source>First witness</source>
        <translation>الشاهد الأول</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>الشاهد الثاني</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>This name has {length} characters; at most {limit} are allowed.</source>
        <translation>عدد محارف هذا الاسم {length}، ولا يُسمح بأكثر من {limit}.</translation>
    </message>
    <message>
        <source>This name holds an invisible or control character ({character}). Remove it and try again.</source>
        <translation>يحتوي هذا الاسم على محرف غير مرئي أو محرف تحكم ({character}). أزله وحاول من جديد.</translation>
    </message>
    <message>
        <source>This text has {length} characters; at most {limit} are allowed.</source>
        <translation>عدد محارف هذا النص {length}، ولا يُسمح بأكثر من {limit}.</translation>
    </message>
    <message>
        <source>This text holds an invisible or control character ({character}). Remove it and try again.</source>
        <translation>يحتوي هذا النص على محرف غير مرئي أو محرف تحكم ({character}). أزله وحاول من جديد.</translation>
    </message>
    <message>
        <source>A username has 2 to 50 letters, digits, full stops, hyphens and underscores, and begins with a letter.</source>
        <translation>يتكون اسم المستخدم من ٢ إلى ٥٠ من الحروف والأرقام والنقاط والشرطات والشرطات السفلية، ويبدأ بحرف.</translation>
    </message>
    <message>
        <source>This password has {length} characters; at least {limit} are needed.</source>
        <translation>عدد محارف كلمة المرور هذه {length}، ويلزم {limit} على الأقل.</translation>
    </message>
    <message>
        <source>This password has {length} characters; at most {limit} are allowed.</source>
        <translation>عدد محارف كلمة المرور هذه {length}، ولا يُسمح بأكثر من {limit}.</translation>
    </message>
    <message>
        <source>This password is among the most common ones and would be guessed first. Choose another.</source>
        <translation>كلمة المرور هذه من أكثر الكلمات شيوعًا وستُجرَّب قبل غيرها. اختر غيرها.</translation>
    </message>
    <message>
        <source>This password contains the username. Choose one that does not.</source>
        <translation>تحتوي كلمة المرور هذه على اسم المستخدم. اختر كلمة لا تحتوي عليه.</translation>
    </message>
    <message>
        <source>The new password is the same as the old one. Choose another.</source>
        <translation>كلمة المرور الجديدة هي القديمة نفسها. اختر غيرها.</translation>
    </message>
    <message>
        <source>A passphrase has {minimum} to {limit} characters and is not a common one: take four or five words that do not belong together.</source>
        <translation>تتكون عبارة المرور من {minimum} إلى {limit} محرفًا ولا تكون شائعة: اختر أربع كلمات أو خمسًا لا صلة بينها.</translation>
    </message>
    <message>
        <source>The backup {path} is encrypted. Enter the passphrase that it was made with.</source>
        <translation>النسخة الاحتياطية {path} مشفّرة. أدخل عبارة المرور التي أُنشئت بها.</translation>
    </message>
    <message>
        <source>The daily quota is a whole number from 1 to {limit}.</source>
        <translation>الحصة اليومية عدد صحيح من ١ إلى {limit}.</translation>
    </message>
    <message>
        <source>A client of type {type} does not have the setting “{setting}”. Leave it out.</source>
        <translation>ليس للعميل من النوع {type} الإعداد «{setting}». احذفه.</translation>
    </message>
    <message>
        <source>“{permission}” is not something a webhook can send for a {event}.</source>
        <translation>لا يستطيع خطاف الويب إرسال «{permission}» للواقعة {event}.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Swap the two dates.</source>
        <translation>تنتهي الفترة قبل أن تبدأ. بدّل بين التاريخين.</translation>
    </message>
    <message>
        <source>{start} and {end} are only used together. Send both.</source>
        <translation>لا يُستخدم {start} و{end} إلا معًا. أرسلهما كليهما.</translation>
    </message>
    <message>
        <source>{parameter} is not a date such as 2024-03-22.</source>
        <translation>{parameter} ليس تاريخًا مثل 2024-03-22.</translation>
    </message>
    <message>
        <source>{parameter} is too long to be searched for. Shorten it.</source>
        <translation>{parameter} أطول من أن يُبحث عنه. اختصره.</translation>
    </message>
    <message>
        <source>This is the workspace file itself; nothing was written. Choose another file name.</source>
        <translation>هذا ملف مساحة العمل نفسه؛ ولم يُكتب شيء. اختر اسم ملف آخر.</translation>
    </message>
    <message>
        <source>{path} holds no entry of an audit. Only exports in JSON Lines can be verified, not CSV.</source>
        <translation>لا يحتوي {path} على أي قيد من سجل تدقيق. ولا يمكن التحقق إلا من التصدير بصيغة JSON Lines، لا CSV.</translation>
    </message>
    <message>
        <source>This is no file of results, or not the whole of one.</source>
        <translation>ليس هذا ملف نتائج، أو أنه ليس كاملًا.</translation>
    </message>
    <message>
        <source>This file was changed after it had been written. Ask for the results to be saved again.</source>
        <translation>غُيّر هذا الملف بعد كتابته. اطلب حفظ النتائج من جديد.</translation>
    </message>
    <message>
        <source>This is not a checkpoint, or not the whole of one. Nothing was checked; use the file as it was saved.</source>
        <translation>ليست هذه نقطة تحقّق، أو ليست كاملة. لم يُفحص شيء؛ استخدم الملف كما حُفظ.</translation>
    </message>
    <message>
        <source>This is not the code of a checkpoint, or it was mistyped. Compare it with the paper.</source>
        <translation>ليس هذا رمز نقطة تحقّق، أو أنه كُتب بخطأ. قارنه بالورقة.</translation>
    </message>
    <message>
        <source>{key} is needed and is not there.</source>
        <translation>{key} مطلوب وغير موجود.</translation>
    </message>
    <message>
        <source>{key} must be {expected}.</source>
        <translation>يجب أن يكون {key}: {expected}.</translation>
    </message>
    <message>
        <source>{key} is not part of a notification. Leave it out.</source>
        <translation>ليس {key} جزءًا من الإخطار. احذفه.</translation>
    </message>
    <message>
        <source>The bundle has no Task.</source>
        <translation>لا تحتوي الحزمة على Task.</translation>
    </message>
    <message>
        <source>The status of the Task must be draft.</source>
        <translation>يجب أن تكون حالة Task هي draft.</translation>
    </message>
    <message>
        <source>The focus of the Task must be a reference to the Composition&apos;s fullUrl.</source>
        <translation>يجب أن يكون focus في Task مرجعًا إلى fullUrl الخاص بـ Composition.</translation>
    </message>
    <message>
        <source>The Task has no extension.</source>
        <translation>لا يحتوي Task على extension.</translation>
    </message>
    <message>
        <source>The Task has no extension {name} whose valueReference is a reference to Location/&lt;id&gt;.</source>
        <translation>لا يحتوي Task على extension باسم {name} تكون قيمة valueReference فيه مرجعًا إلى Location/&lt;id&gt;.</translation>
    </message>
    <message>
        <source>{name} is not the id of a location of the type {expected}.</source>
        <translation>ليس {name} معرّف موقع من النوع {expected}.</translation>
    </message>
    <message>
        <source>The office of regLastOffice is not part of regLastLocation.</source>
        <translation>مكتب regLastOffice ليس جزءًا من regLastLocation.</translation>
    </message>
    <message>
        <source>The bundle has no Patient.</source>
        <translation>لا تحتوي الحزمة على Patient.</translation>
    </message>
    <message>
        <source>The bundle has no Encounter.</source>
        <translation>لا تحتوي الحزمة على Encounter.</translation>
    </message>
    <message>
        <source>The Encounter has no reference at location[0].location.</source>
        <translation>لا يحتوي Encounter على مرجع في location[0].location.</translation>
    </message>
    <message>
        <source>The location of the Encounter is not known.</source>
        <translation>موقع Encounter غير معروف.</translation>
    </message>
    <message>
        <source>The location of the Encounter is no health facility, and has no address in a known country.</source>
        <translation>موقع Encounter ليس منشأة صحية، وليس له عنوان في بلد معروف.</translation>
    </message>
    <message>
        <source>The type of the Composition is none of birth, death and marriage -notification and -declaration.</source>
        <translation>نوع Composition ليس إخطارًا (-notification) ولا تصريحًا (-declaration) بولادة أو وفاة أو زواج.</translation>
    </message>
    <message>
        <source>The name is taken by the client “{holder}”. Choose another one.</source>
        <translation>الاسم مستعمل للعميل «{holder}». اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a National ID client already: “{holder}”. Only one may exist, deactivated or not; delete it first.</source>
        <translation>يوجد عميل للهوية الوطنية من قبل: «{holder}». ولا يجوز إلا واحد، معطّلًا كان أم لا؛ احذفه أولًا.</translation>
    </message>
    <message>
        <source>The username is taken. Choose another one.</source>
        <translation>اسم المستخدم مستعمل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Somebody else changed “{name}” meanwhile. Nothing was changed now; close this and look at it as it is.</source>
        <translation>غيّر شخص آخر «{name}» في هذه الأثناء. لم يتغير شيء الآن؛ أغلق هذه النافذة وانظر إليه كما هو.</translation>
    </message>
    <message>
        <source>“{name}” is not a Webhook client, so there is nothing to edit.</source>
        <translation>ليس «{name}» عميلًا من نوع خطاف الويب، فلا يوجد ما يُعدَّل.</translation>
    </message>
    <message>
        <source>“{name}” has no grace period running: only its newest client secret works.</source>
        <translation>لا توجد فترة سماح جارية للعميل «{name}»: لا يعمل إلا أحدث سر له.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Choose another file name.</source>
        <translation>{path} موجود من قبل وتُرك كما هو. اختر اسم ملف آخر.</translation>
    </message>
    <message>
        <source>This subscription does not exist, or was ended meanwhile. Nothing was sent or removed.</source>
        <translation>هذا الاشتراك غير موجود، أو أُنهي في هذه الأثناء. لم يُرسل شيء ولم يُزل شيء.</translation>
    </message>
    <message>
        <source>This delivery is not in the workspace.</source>
        <translation>هذه الإرسالية غير موجودة في مساحة العمل.</translation>
    </message>
    <message>
        <source>This client is not in the workspace, or was deleted meanwhile.</source>
        <translation>هذا العميل غير موجود في مساحة العمل، أو حُذف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>There is no location of this id.</source>
        <translation>لا يوجد موقع بهذا المعرّف.</translation>
    </message>
    <message>
        <source>This record is not in the workspace.</source>
        <translation>هذا السجل غير موجود في مساحة العمل.</translation>
    </message>
    <message>
        <source>This lesson, or this step of it, is not there any more.</source>
        <translation>هذا الدرس، أو هذه الخطوة منه، لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This user is not in the workspace.</source>
        <translation>هذا المستخدم غير موجود في مساحة العمل.</translation>
    </message>
    <message>
        <source>The typed name is not the client&apos;s name. Nothing was deleted.</source>
        <translation>الاسم المكتوب ليس اسم العميل. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Only a National System Administrator may do this. The attempt was recorded in the audit.</source>
        <translation>لا يجوز هذا إلا لمسؤول النظام الوطني. ودُوّنت المحاولة في سجل التدقيق.</translation>
    </message>
    <message>
        <source>The username and password do not match an active account. Check both and try again.</source>
        <translation>لا يطابق اسم المستخدم وكلمة المرور أي حساب مفعّل. تحقق منهما وحاول من جديد.</translation>
    </message>
    <message>
        <source>The password is not right. Nothing was changed.</source>
        <translation>كلمة المرور غير صحيحة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup {path}, or the beginning of that file was altered. Nothing was restored.</source>
        <translation>عبارة المرور هذه لا تفتح النسخة الاحتياطية {path}، أو أن بداية ذلك الملف عُدّلت. لم يُستعد شيء.</translation>
    </message>
    <message>
        <source>Too many passwords were wrong. Wait {seconds} seconds and try again; each wrong one waits longer.</source>
        <translation>أُدخلت كلمات مرور خاطئة كثيرة. انتظر مدة {seconds} ثانية وحاول من جديد؛ وكل كلمة خاطئة تطيل الانتظار.</translation>
    </message>
    <message>
        <source>The code and the username do not match an active National System Administrator. Nothing was changed; check both and try again.</source>
        <translation>لا يطابق الرمز واسم المستخدم أي مسؤول مفعّل للنظام الوطني. لم يتغير شيء؛ تحقق منهما وحاول من جديد.</translation>
    </message>
    <message>
        <source>A training workspace has no recovery code: its password is public.</source>
        <translation>ليس لمساحة العمل التدريبية رمز استرداد: فكلمة مرورها معلنة.</translation>
    </message>
    <message>
        <source>The team was changed meanwhile. Nothing was replaced; try again.</source>
        <translation>تغيّر الفريق في هذه الأثناء. لم يُستبدل شيء؛ حاول من جديد.</translation>
    </message>
    <message>
        <source>This session has ended because the account was changed. Sign in again.</source>
        <translation>انتهت هذه الجلسة لأن الحساب تغيّر. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The window is locked. Enter the password to go on.</source>
        <translation>النافذة مقفلة. أدخل كلمة المرور للمتابعة.</translation>
    </message>
    <message>
        <source>Choose a password of your own first; the temporary one only lets you do that.</source>
        <translation>اختر أولًا كلمة مرور خاصة بك؛ فالمؤقتة لا تتيح لك إلا ذلك.</translation>
    </message>
    <message>
        <source>This cannot be done to one&apos;s own account. Ask another National System Administrator.</source>
        <translation>لا يمكن فعل هذا بحسابك أنت. اطلب ذلك من مسؤول آخر للنظام الوطني.</translation>
    </message>
    <message>
        <source>This is the last active National System Administrator. Give the role to someone else first, or nobody could manage the workspace.</source>
        <translation>هذا آخر مسؤول مفعّل للنظام الوطني. أعطِ الدور لشخص آخر أولًا، وإلا لم يستطع أحد إدارة مساحة العمل.</translation>
    </message>
    <message>
        <source>The client credentials are not valid.</source>
        <translation>بيانات اعتماد العميل غير صالحة.</translation>
    </message>
    <message>
        <source>The client was deactivated or deleted. Nothing was done.</source>
        <translation>عُطّل العميل أو حُذف. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>A client of this type may not do this.</source>
        <translation>لا يجوز هذا لعميل من هذا النوع.</translation>
    </message>
    <message>
        <source>The client has used up its quota of {quota} searches a day. It begins anew at midnight UTC.</source>
        <translation>استنفد العميل حصته من عمليات البحث في اليوم، وهي {quota}. وتبدأ من جديد عند منتصف الليل بتوقيت UTC.</translation>
    </message>
    <message>
        <source>There are too many results: more than {limit} records match. Send more parameters.</source>
        <translation>النتائج كثيرة جدًّا: عدد السجلات المطابقة أكثر من {limit}. أرسل معاملات أكثر.</translation>
    </message>
    <message>
        <source>There is nothing to subscribe to under this topic.</source>
        <translation>لا يوجد ما يُشترك فيه تحت هذا الموضوع.</translation>
    </message>
    <message>
        <source>The SHA secret of the request is not the client&apos;s.</source>
        <translation>سر SHA في الطلب ليس سر العميل.</translation>
    </message>
    <message>
        <source>The only mode of a subscription is “subscribe”.</source>
        <translation>وضع الاشتراك الوحيد هو «subscribe».</translation>
    </message>
    <message>
        <source>The callback did not answer the verification request. Nothing was subscribed.</source>
        <translation>لم يجب عنوان رد الاتصال عن طلب التحقق. لم يُنشأ اشتراك.</translation>
    </message>
    <message>
        <source>This subscription belongs to another client. It was left as it is.</source>
        <translation>هذا الاشتراك لعميل آخر. تُرك كما هو.</translation>
    </message>
    <message>
        <source>The call was refused.</source>
        <translation>رُفض الاستدعاء.</translation>
    </message>
    <message>
        <source>The policy of this computer has switched the practice API off. Nothing was started.</source>
        <translation>أوقفت سياسة هذا الحاسوب واجهة التدريب. لم يُشغَّل شيء.</translation>
    </message>
    <message>
        <source>Lessons are taken in training workspaces only. Nothing was done in this one.</source>
        <translation>لا تُؤخذ الدروس إلا في مساحات العمل التدريبية. لم يُنفَّذ شيء في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>No lesson was begun yet. There is nothing to save.</source>
        <translation>لم يُبدأ أي درس بعد. لا يوجد ما يُحفظ.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was written.</source>
        <translation>تم الإيقاف كما طُلب. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no file at {path}. It may have been moved, renamed or deleted.</source>
        <translation>لا يوجد ملف في {path}. ربما نُقل أو غُيّر اسمه أو حُذف.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Choose another place.</source>
        <translation>لا يوجد المجلد {path}. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{path} is not a CRVS Desktop workspace. It was left as it is.</source>
        <translation>{path} ليس مساحة عمل لبرنامج CRVS Desktop. تُرك كما هو.</translation>
    </message>
    <message>
        <source>{path} is empty. It may have been left when making or copying a workspace was interrupted. Restore a backup copy of it, or delete it and make the workspace again.</source>
        <translation>{path} فارغ. ربما تُرك كذلك عند انقطاع إنشاء مساحة عمل أو نسخها. استعد نسخة احتياطية منه، أو احذفه وأنشئ مساحة العمل من جديد.</translation>
    </message>
    <message>
        <source>{path} was written by a newer CRVS Desktop (file version {found}; this program knows up to {known}). It was left as it is; update the program to open it.</source>
        <translation>{path} كُتب بإصدار أحدث من CRVS Desktop (إصدار الملف {found}؛ وهذا البرنامج يعرف حتى {known}). تُرك كما هو؛ حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is. Restore a backup copy of it.</source>
        <translation>{path} تالف وتُرك كما هو. استعد نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>The copy of {path} did not pass its check, so it was not kept as a backup; older backups stay. Check the workspace in the Help menu: it says what is wrong.</source>
        <translation>لم تجتز نسخة {path} الفحص، فلم تُحفظ نسخةً احتياطية؛ وتبقى النسخ الأقدم. افحص مساحة العمل من قائمة «مساعدة»: فالفحص يبيّن المشكلة.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged or was altered. Nothing was restored; try an older backup.</source>
        <translation>النسخة الاحتياطية {path} تالفة أو عُدّلت. لم يُستعد شيء؛ جرّب نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>The workspace key was replaced while the practice API ran. Nothing was changed, and what waits for delivery is kept; stop the practice API and start it again.</source>
        <translation>استُبدل مفتاح مساحة العمل في أثناء عمل واجهة التدريب. لم يتغير شيء، وحُفظ ما ينتظر التسليم؛ أوقف واجهة التدريب ثم شغّلها من جديد.</translation>
    </message>
    <message>
        <source>You may not read and write {path} or its folder. Nothing was changed; ask for that permission or use a folder of your own.</source>
        <translation>لا يجوز لك قراءة {path} والكتابة فيه أو في مجلده. لم يتغير شيء؛ اطلب الإذن بذلك أو استخدم مجلدًا لك.</translation>
    </message>
    <message>
        <source>Another program is holding {path} locked. Nothing was changed; close the other program or try again.</source>
        <translation>يحجز برنامج آخر {path}. لم يتغير شيء؛ أغلق البرنامج الآخر أو حاول من جديد.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Nothing was changed; free some space and try again.</source>
        <translation>القرص الذي يحتوي على {path} ممتلئ. لم يتغير شيء؛ أفسح مكانًا وحاول من جديد.</translation>
    </message>
    <message>
        <source>No checkpoint can be signed: the key for it was taken away or replaced. Verify the audit, and restore a backup copy of the workspace.</source>
        <translation>لا يمكن توقيع نقطة تحقّق: فقد أُزيل مفتاحها أو استُبدل. تحقق من سجل التدقيق، واستعد نسخة احتياطية من مساحة العمل.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({cause}). Nothing was changed.</source>
        <translation>تعذرت قراءة {path} أو الكتابة فيه ({cause}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file could not be read ({cause}).</source>
        <translation>تعذرت قراءة الملف ({cause}).</translation>
    </message>
    <message>
        <source>The lesson {path} could not be read ({cause}).</source>
        <translation>تعذرت قراءة الدرس {path} ({cause}).</translation>
    </message>
    <message>
        <source>The lesson {path} is larger than {limit} KB. Split it in two.</source>
        <translation>الدرس {path} أكبر من {limit} كيلوبايت. قسّمه إلى درسين.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path} is not UTF-8. Save the file as text in UTF-8.</source>
        <translation>السطر {line} من الدرس {path} ليس بترميز UTF-8. احفظ الملف نصًّا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path} is not TOML ({cause}).</source>
        <translation>السطر {line} من الدرس {path} ليس TOML ({cause}).</translation>
    </message>
    <message>
        <source>{path} is no name for a lesson: use a to z, 0 to 9 and hyphens, and .toml at the end.</source>
        <translation>{path} لا يصلح اسمًا لدرس: استخدم الحروف من a إلى z والأرقام من 0 إلى 9 والشرطات، ويكون في آخره ‎.toml.</translation>
    </message>
    <message>
        <source>The program has a lesson of the name of {path} itself. Give the file another name.</source>
        <translation>يوجد في البرنامج نفسه درس باسم {path}. أعطِ الملف اسمًا آخر.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path} names “{key}”, which means nothing here.</source>
        <translation>يذكر السطر {line} من الدرس {path} «{key}»، ولا معنى له هنا.</translation>
    </message>
    <message>
        <source>“{key}” is missing in the lesson {path}, in the part that begins on line {line}.</source>
        <translation>ينقص «{key}» في الدرس {path}، في الجزء الذي يبدأ في السطر {line}.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{key}” is a text of at most {limit} characters, or a table of such texts by language.</source>
        <translation>السطر {line} من الدرس {path}: «{key}» نص لا يتجاوز عدد محارفه {limit}، أو جدول نصوص كهذه بحسب اللغة.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{value}” in “{key}” is no code of a language such as en or fr.</source>
        <translation>السطر {line} من الدرس {path}: «{value}» في «{key}» ليس رمز لغة مثل en أو fr.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{key}” is a text, not empty.</source>
        <translation>السطر {line} من الدرس {path}: «{key}» نص غير فارغ.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{key}” is a whole number from 1 to {limit}.</source>
        <translation>السطر {line} من الدرس {path}: «{key}» عدد صحيح من ١ إلى {limit}.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{key}” is one of {choices}.</source>
        <translation>السطر {line} من الدرس {path}: «{key}» واحد من {choices}.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{key}” is a list, with what its description says in it.</source>
        <translation>السطر {line} من الدرس {path}: «{key}» قائمة تحتوي على ما يذكره وصفها.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{key}” is a table.</source>
        <translation>السطر {line} من الدرس {path}: «{key}» جدول.</translation>
    </message>
    <message>
        <source>The lesson {path} needs 1 to {limit} steps (line {line}).</source>
        <translation>يحتاج الدرس {path} إلى خطوة واحدة على الأقل، ولا يزيد على {limit} (السطر {line}).</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{value}” is no name for a step: use a to z, 0 to 9 and hyphens.</source>
        <translation>السطر {line} من الدرس {path}: «{value}» لا يصلح اسمًا لخطوة: استخدم الحروف من a إلى z والأرقام من 0 إلى 9 والشرطات.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: there is a step “{value}” already. Each has a name of its own.</source>
        <translation>السطر {line} من الدرس {path}: توجد خطوة «{value}» من قبل. ولكل خطوة اسم خاص بها.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: a step has either “when” or “answers”, and not both.</source>
        <translation>السطر {line} من الدرس {path}: في الخطوة إما «when» أو «answers»، لا كلاهما.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: the audit knows no action “{value}”.</source>
        <translation>السطر {line} من الدرس {path}: لا يعرف سجل التدقيق الإجراء «{value}».</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{key}” of the step “{step}” names “{value}”, which is no step before it, so it could never be done.</source>
        <translation>السطر {line} من الدرس {path}: يذكر «{key}» في الخطوة «{step}» القيمة «{value}»، وليست خطوة قبلها، فلا يمكن إنجازها أبدًا.</translation>
    </message>
    <message>
        <source>The policy {path} could not be read ({cause}), so nothing was opened. Ask whoever looks after this computer.</source>
        <translation>تعذرت قراءة السياسة {path} ({cause})، فلم يُفتح شيء. اسأل من يتولى أمر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Line {line} of the policy {path} is not TOML ({cause}). Nothing was opened; ask whoever looks after this computer.</source>
        <translation>السطر {line} من السياسة {path} ليس TOML ({cause}). لم يُفتح شيء؛ اسأل من يتولى أمر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Line {line} of the policy {path} names “{key}”, which is no setting. Nothing was opened; ask whoever looks after this computer.</source>
        <translation>يذكر السطر {line} من السياسة {path} «{key}»، وليس إعدادًا. لم يُفتح شيء؛ اسأل من يتولى أمر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Line {line} of the policy {path}: “{key}” is a whole number from {lowest} to {highest}. Nothing was opened; ask whoever looks after this computer.</source>
        <translation>السطر {line} من السياسة {path}: «{key}» عدد صحيح من {lowest} إلى {highest}. لم يُفتح شيء؛ اسأل من يتولى أمر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Line {line} of the policy {path}: “{key}” is true or false. Nothing was opened; ask whoever looks after this computer.</source>
        <translation>السطر {line} من السياسة {path}: قيمة «{key}» هي true أو false. لم يُفتح شيء؛ اسأل من يتولى أمر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Line {line} of the policy {path}: “{key}” is one of {choices}. Nothing was opened; ask whoever looks after this computer.</source>
        <translation>السطر {line} من السياسة {path}: «{key}» واحد من {choices}. لم يُفتح شيء؛ اسأل من يتولى أمر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Line {line} of the policy {path}: “{key}” is the whole path of a folder, or begins with ~. Nothing was opened; ask whoever looks after this computer.</source>
        <translation>السطر {line} من السياسة {path}: «{key}» هو المسار الكامل لمجلد، أو يبدأ بـ ~. لم يُفتح شيء؛ اسأل من يتولى أمر هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Address not of this computer</source>
        <translation>عنوان ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Answered with an error</source>
        <translation>أُجيب بخطأ</translation>
    </message>
    <message>
        <source>Not the right answer</source>
        <translation>ليست الإجابة الصحيحة</translation>
    </message>
    <message>
        <source>Answer unusable</source>
        <translation>إجابة غير صالحة للاستخدام</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>بناءً على طلب</translation>
    </message>
    <message>
        <source>Backup damaged</source>
        <translation>نسخة احتياطية تالفة</translation>
    </message>
    <message>
        <source>Body incomplete</source>
        <translation>متن ناقص</translation>
    </message>
    <message>
        <source>Malformed body</source>
        <translation>متن معيب</translation>
    </message>
    <message>
        <source>Body too large</source>
        <translation>متن كبير جدًّا</translation>
    </message>
    <message>
        <source>Unknown content type</source>
        <translation>نوع محتوى غير معروف</translation>
    </message>
    <message>
        <source>Missing in the bundle</source>
        <translation>ناقص في الحزمة</translation>
    </message>
    <message>
        <source>Unknown in the bundle</source>
        <translation>غير معروف في الحزمة</translation>
    </message>
    <message>
        <source>Wrong in the bundle</source>
        <translation>خاطئ في الحزمة</translation>
    </message>
    <message>
        <source>Callback not verified</source>
        <translation>لم يُتحقق من عنوان رد الاتصال</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Challenge not answered</source>
        <translation>لم يُجب عن التحدي</translation>
    </message>
    <message>
        <source>Checkpoint key lost</source>
        <translation>ضاع مفتاح نقاط التحقّق</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>Client deactivated</source>
        <translation>العميل معطّل</translation>
    </message>
    <message>
        <source>Client deleted</source>
        <translation>العميل محذوف</translation>
    </message>
    <message>
        <source>Client inactive</source>
        <translation>عميل معطّل</translation>
    </message>
    <message>
        <source>No such client</source>
        <translation>لا يوجد عميل كهذا</translation>
    </message>
    <message>
        <source>Copy did not pass its check</source>
        <translation>لم تجتز النسخة الفحص</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>رُفضت بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>ليس تاريخًا</translation>
    </message>
    <message>
        <source>Half a date range</source>
        <translation>نصف مدى تاريخي</translation>
    </message>
    <message>
        <source>No such delivery</source>
        <translation>لا توجد إرسالية كهذه</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>No Encounter</source>
        <translation>لا يوجد Encounter</translation>
    </message>
    <message>
        <source>No place of event</source>
        <translation>لا يوجد مكان للواقعة</translation>
    </message>
    <message>
        <source>Not a health facility</source>
        <translation>ليس منشأة صحية</translation>
    </message>
    <message>
        <source>Unknown place of event</source>
        <translation>مكان واقعة غير معروف</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>واقعة غير معروفة</translation>
    </message>
    <message>
        <source>Over the workspace file</source>
        <translation>فوق ملف مساحة العمل</translation>
    </message>
    <message>
        <source>Practice API switched off</source>
        <translation>واجهة التدريب موقوفة</translation>
    </message>
    <message>
        <source>File exists already</source>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>File not written</source>
        <translation>لم يُكتب الملف</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>ملف مفقود</translation>
    </message>
    <message>
        <source>Period turned round</source>
        <translation>فترة معكوسة</translation>
    </message>
    <message>
        <source>Folder missing</source>
        <translation>مجلد مفقود</translation>
    </message>
    <message>
        <source>Unknown grant type</source>
        <translation>نوع grant غير معروف</translation>
    </message>
    <message>
        <source>Foreign host name</source>
        <translation>اسم مضيف غريب</translation>
    </message>
    <message>
        <source>Left idle</source>
        <translation>تُركت بلا استخدام</translation>
    </message>
    <message>
        <source>Workspace key replaced</source>
        <translation>استُبدل مفتاح مساحة العمل</translation>
    </message>
    <message>
        <source>Last administrator</source>
        <translation>آخر مسؤول</translation>
    </message>
    <message>
        <source>No such lesson</source>
        <translation>لا يوجد درس كهذا</translation>
    </message>
    <message>
        <source>Office workspace</source>
        <translation>مساحة عمل مكتبية</translation>
    </message>
    <message>
        <source>No such location</source>
        <translation>لا يوجد موقع كهذا</translation>
    </message>
    <message>
        <source>Wrong location or office</source>
        <translation>موقع أو مكتب خاطئ</translation>
    </message>
    <message>
        <source>Secret mistyped</source>
        <translation>سر كُتب بخطأ</translation>
    </message>
    <message>
        <source>Unknown mode</source>
        <translation>وضع غير معروف</translation>
    </message>
    <message>
        <source>Name empty</source>
        <translation>اسم فارغ</translation>
    </message>
    <message>
        <source>Name not confirmed</source>
        <translation>لم يُؤكَّد الاسم</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>اسم مستعمل</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>اسم طويل جدًّا</translation>
    </message>
    <message>
        <source>Invisible character</source>
        <translation>محرف غير مرئي</translation>
    </message>
    <message>
        <source>Second National ID</source>
        <translation>هوية وطنية ثانية</translation>
    </message>
    <message>
        <source>No grace period</source>
        <translation>لا توجد فترة سماح</translation>
    </message>
    <message>
        <source>No lesson begun</source>
        <translation>لم يُبدأ أي درس</translation>
    </message>
    <message>
        <source>Not a webhook</source>
        <translation>ليس خطاف ويب</translation>
    </message>
    <message>
        <source>Not an export</source>
        <translation>ليس تصديرًا</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>تعذر الوصول</translation>
    </message>
    <message>
        <source>Office elsewhere</source>
        <translation>المكتب في مكان آخر</translation>
    </message>
    <message>
        <source>Foreign web page</source>
        <translation>صفحة ويب غريبة</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>الحساب نفسه</translation>
    </message>
    <message>
        <source>Parameter too long</source>
        <translation>معامل طويل جدًّا</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>لا توجد عبارة مرور</translation>
    </message>
    <message>
        <source>Weak passphrase</source>
        <translation>عبارة مرور ضعيفة</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>عبارة مرور خاطئة</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>كلمة المرور المؤقتة</translation>
    </message>
    <message>
        <source>Password too common</source>
        <translation>كلمة مرور شائعة جدًّا</translation>
    </message>
    <message>
        <source>Username in it</source>
        <translation>فيها اسم المستخدم</translation>
    </message>
    <message>
        <source>Password too long</source>
        <translation>كلمة مرور طويلة جدًّا</translation>
    </message>
    <message>
        <source>Password too short</source>
        <translation>كلمة مرور قصيرة جدًّا</translation>
    </message>
    <message>
        <source>Password unchanged</source>
        <translation>كلمة مرور لم تتغير</translation>
    </message>
    <message>
        <source>No such path</source>
        <translation>لا يوجد مسار كهذا</translation>
    </message>
    <message>
        <source>No Patient</source>
        <translation>لا يوجد Patient</translation>
    </message>
    <message>
        <source>Unknown permission</source>
        <translation>صلاحية غير معروفة</translation>
    </message>
    <message>
        <source>Query not valid</source>
        <translation>استعلام غير صالح</translation>
    </message>
    <message>
        <source>Invalid quota</source>
        <translation>حصة غير صالحة</translation>
    </message>
    <message>
        <source>Daily quota used up</source>
        <translation>استُنفدت الحصة اليومية</translation>
    </message>
    <message>
        <source>No such record</source>
        <translation>لا يوجد سجل كهذا</translation>
    </message>
    <message>
        <source>Parameters missing</source>
        <translation>معاملات ناقصة</translation>
    </message>
    <message>
        <source>Insufficient scope</source>
        <translation>نطاق صلاحية غير كافٍ</translation>
    </message>
    <message>
        <source>SHA secret damaged</source>
        <translation>سر SHA تالف</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Window locked</source>
        <translation>النافذة مقفلة</translation>
    </message>
    <message>
        <source>Setting of another type</source>
        <translation>إعداد لنوع آخر</translation>
    </message>
    <message>
        <source>Wrong SHA secret</source>
        <translation>سر SHA خاطئ</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>توقيع خاطئ</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Another client’s</source>
        <translation>يخص عميلًا آخر</translation>
    </message>
    <message>
        <source>No such subscription</source>
        <translation>لا يوجد اشتراك كهذا</translation>
    </message>
    <message>
        <source>Task without extension</source>
        <translation>يوجد Task بلا extension</translation>
    </message>
    <message>
        <source>Focus of the Task</source>
        <translation>قيمة focus في Task</translation>
    </message>
    <message>
        <source>No office in the Task</source>
        <translation>لا يوجد مكتب في Task</translation>
    </message>
    <message>
        <source>No Task</source>
        <translation>لا يوجد Task</translation>
    </message>
    <message>
        <source>Task not a draft</source>
        <translation>حالة Task ليست draft</translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation>نص طويل جدًّا</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>انقضت المهلة</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>رمز وصول منتهي المدة</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>رمز وصول غير صالح</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>لا يوجد رمز وصول</translation>
    </message>
    <message>
        <source>Token undecodable</source>
        <translation>رمز وصول لا يمكن فك ترميزه</translation>
    </message>
    <message>
        <source>Too many results</source>
        <translation>نتائج كثيرة جدًّا</translation>
    </message>
    <message>
        <source>Unknown topic</source>
        <translation>موضوع غير معروف</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>خطأ غير متوقع</translation>
    </message>
    <message>
        <source>Training workspace</source>
        <translation>مساحة عمل تدريبية</translation>
    </message>
    <message>
        <source>Recovery refused</source>
        <translation>رُفض الاسترداد</translation>
    </message>
    <message>
        <source>Team changed meanwhile</source>
        <translation>تغيّر الفريق في هذه الأثناء</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>محاولات كثيرة جدًّا</translation>
    </message>
    <message>
        <source>Unknown client</source>
        <translation>عميل غير معروف</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>مستخدم غير معروف</translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation>المستخدم معطّل</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>لا يوجد مستخدم كهذا</translation>
    </message>
    <message>
        <source>Invalid username</source>
        <translation>اسم مستخدم غير صالح</translation>
    </message>
    <message>
        <source>Username taken</source>
        <translation>اسم مستخدم مستعمل</translation>
    </message>
    <message>
        <source>Workspace damaged</source>
        <translation>مساحة عمل تالفة</translation>
    </message>
    <message>
        <source>Workspace locked</source>
        <translation>مساحة عمل محجوزة</translation>
    </message>
    <message>
        <source>Folder is read-only</source>
        <translation>المجلد للقراءة فقط</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>Wrong secret</source>
        <translation>سر خاطئ</translation>
    </message>
</context>
</TS>
