<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionGroups</name>
    <message>
        <source>As the &amp;System</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Why &amp;{digit}, or Why Not?</source>
        <translation>لماذا &amp;{digit}، أو لماذا لا؟</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>ما الذي يجعله {a_digit}؟</translation>
    </message>
    <message>
        <source>It Is No Digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>It Is {a_digit}</source>
        <translation>إنه {a_digit}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Predict</source>
        <translation>تو&amp;قّع</translation>
    </message>
    <message>
        <source>Ask the network which digit this is</source>
        <translation>اسأل الشبكة أي رقم هذا</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>مسح الورقة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>التراجع عن آخر جرّة قلم</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Draw the stroke again</source>
        <translation>رسم جرّة القلم من جديد</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>ممح&amp;اة</translation>
    </message>
    <message>
        <source>Erase instead of drawing</source>
        <translation>المحو بدلًا من الرسم</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>م&amp;باشر</translation>
    </message>
    <message>
        <source>Have the answer follow the pen</source>
        <translation>تتبع الإجابة حركة القلم</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open pictures, pages or a drawing from files</source>
        <translation>فتح صور أو صفحات أو رسم من ملفات</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>فتح الصورة الموجودة في الحافظة</translation>
    </message>
    <message>
        <source>Save Drawing &amp;As...</source>
        <translation>حفظ الرسم با&amp;سم…</translation>
    </message>
    <message>
        <source>As a picture, or with its strokes</source>
        <translation>كصورة، أو مع جرّات القلم</translation>
    </message>
    <message>
        <source>&amp;Export Answer...</source>
        <translation>&amp;تصدير الإجابة…</translation>
    </message>
    <message>
        <source>The digit and the ten likelihoods, as JSON</source>
        <translation>الرقم والاحتمالات العشرة بصيغة JSON</translation>
    </message>
    <message>
        <source>Export All &amp;Drawings...</source>
        <translation>تصدير كل ال&amp;رسوم…</translation>
    </message>
    <message>
        <source>All drawings of the strip with their digits, as NPZ or CSV</source>
        <translation>كل رسوم الشريط مع أرقامها بصيغة NPZ أو CSV</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture</source>
        <translation>نسخ الرسم كصورة</translation>
    </message>
    <message>
        <source>Copy &amp;Likelihoods</source>
        <translation>نسخ الا&amp;حتمالات</translation>
    </message>
    <message>
        <source>Copy the ten likelihoods as text</source>
        <translation>نسخ الاحتمالات العشرة كنص</translation>
    </message>
    <message>
        <source>&amp;Thinner Brush</source>
        <translation>فرشاة أ&amp;دق</translation>
    </message>
    <message>
        <source>Draw thinner strokes</source>
        <translation>الرسم بخطوط أدق</translation>
    </message>
    <message>
        <source>Th&amp;icker Brush</source>
        <translation>فرشاة أ&amp;سمك</translation>
    </message>
    <message>
        <source>Draw thicker strokes</source>
        <translation>الرسم بخطوط أسمك</translation>
    </message>
    <message>
        <source>Choose a &amp;Model File...</source>
        <translation>&amp;اختيار ملف نموذج…</translation>
    </message>
    <message>
        <source>Use another network, from a .keras file</source>
        <translation>استخدام شبكة أخرى من ملف .keras</translation>
    </message>
    <message>
        <source>Use the &amp;Program's Own</source>
        <translation>شبكة ال&amp;برنامج</translation>
    </message>
    <message>
        <source>Use the network that comes with the program</source>
        <translation>استخدام الشبكة المرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>الدا&amp;خل</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>إظهار ما يحدث داخل الشبكة</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>ال&amp;صفحة</translation>
    </message>
    <message>
        <source>Show the page that is open, beside the drawing</source>
        <translation>إظهار الصفحة المفتوحة بجانب الرسم</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>ال&amp;رسوم</translation>
    </message>
    <message>
        <source>Show earlier drawings, to bring one back</source>
        <translation>إظهار الرسوم السابقة لاستعادة أحدها</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>الور&amp;شة</translation>
    </message>
    <message>
        <source>Train a network yourself, and watch it learn</source>
        <translation>درّب شبكة بنفسك وشاهدها تتعلّم</translation>
    </message>
    <message>
        <source>My &amp;Hand</source>
        <translation>خ&amp;ط يدي</translation>
    </message>
    <message>
        <source>Show your examples, and teach the network how you write</source>
        <translation>إظهار أمثلتك وتعليم الشبكة كيف تكتب</translation>
    </message>
    <message>
        <source>&amp;Save the Network's Picture...</source>
        <translation>&amp;حفظ صورة الشبكة…</translation>
    </message>
    <message>
        <source>As PNG or SVG</source>
        <translation>بصيغة PNG أو SVG</translation>
    </message>
    <message>
        <source>&amp;Print the Network's Picture...</source>
        <translation>&amp;طباعة صورة الشبكة…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>شغل الشاشة كلها</translation>
    </message>
    <message>
        <source>&amp;Leave Full Screen</source>
        <translation>مغا&amp;درة ملء الشاشة</translation>
    </message>
    <message>
        <source>Back to a window</source>
        <translation>العودة إلى نافذة</translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation>إظهار التل&amp;ميحات</translation>
    </message>
    <message>
        <source>Show again what can be done with an answer</source>
        <translation>إظهار ما يمكن فعله بالإجابة من جديد</translation>
    </message>
    <message>
        <source>Digit &amp;Help</source>
        <translation>م&amp;ساعدة Digit</translation>
    </message>
    <message>
        <source>How to use the program, and how it works</source>
        <translation>كيف تستخدم البرنامج، وكيف يعمل</translation>
    </message>
    <message>
        <source>What's &amp;This?</source>
        <translation>ما ه&amp;ذا؟</translation>
    </message>
    <message>
        <source>Click anything then, to read what it is for</source>
        <translation>انقر بعدها أي شيء لتقرأ ما فائدته</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>الا&amp;ختصارات</translation>
    </message>
    <message>
        <source>All keys and gestures</source>
        <translation>كل المفاتيح والإيماءات</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;حول</translation>
    </message>
    <message>
        <source>Version, network, libraries and licences</source>
        <translation>الإصدار والشبكة والمكتبات والتراخيص</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
</context>
<context>
    <name>AllMaps</name>
    <message>
        <source>Of which column all maps are shown</source>
        <translation>العمود الذي تُعرض كل خرائطه</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>all {count} numbers, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>كل الأعداد ({count})، مع ما يضيفه كل منها إلى نتيجة {digit}. انقر أحدها لتتبّعه.</translation>
    </message>
    <message>
        <source>all {count} maps, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>كل الخرائط ({count})، مع ما تضيفه كل منها إلى نتيجة {digit}. انقر إحداها لتتبّعها.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Click a digit to look at it alone.</source>
        <translation>انقر رقمًا للنظر إليه وحده.</translation>
    </message>
    <message>
        <source>Several digits? {first} and {last}</source>
        <translation>عدة أرقام؟ {first} و{last}</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>The digit that the network names, and how likely each is.</source>
        <translation>الرقم الذي تسمّيه الشبكة، ومدى احتمال كل رقم.</translation>
    </message>
    <message>
        <source>&lt;p&gt;How likely the network thinks a {digit} is. A digit is named when its bar passes the dashed line, at 50 %.&lt;/p&gt;&lt;p&gt;Click to see why it is a {digit}, or why not; right-click to see what would make it one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;مدى احتمال أن يكون الرقم {digit} في رأي الشبكة. يُسمّى الرقم عندما يتجاوز شريطه الخط المتقطع عند 50%.&lt;/p&gt;&lt;p&gt;انقر لترى لماذا هو {digit} أو لماذا لا؛ وانقر بالزر الأيمن لترى ما الذي يجعله كذلك.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>AnswersPicture</name>
    <message>
        <source>Answers without and with the experiment</source>
        <translation>الإجابات دون التجربة ومعها</translation>
    </message>
    <message>
        <source>Draw something to try it out.</source>
        <translation>ارسم شيئًا لتجرّب ذلك.</translation>
    </message>
    <message>
        <source>Without the experiment</source>
        <translation>دون التجربة</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>دونها</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>معها</translation>
    </message>
    <message>
        <source>With</source>
        <translation>معها</translation>
    </message>
</context>
<context>
    <name>AtomicWrite</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>تعذّرت كتابة {file}: {error}.</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>at the top left</source>
        <translation>في أعلى اليسار</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>في الأعلى</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>في أعلى اليمين</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>على اليسار</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>على اليمين</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>في أسفل اليسار</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>في الأسفل</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>في أسفل اليمين</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It could not be read because of an error in the program; the log has the details.</source>
        <translation>تعذّرت قراءته بسبب خطأ في البرنامج؛ التفاصيل في السجل.</translation>
    </message>
</context>
<context>
    <name>BrushSlider</name>
    <message>
        <source>Brush width</source>
        <translation>عرض الفرشاة</translation>
    </message>
    <message>
        <source>Width of the brush ([ thinner, ] thicker)</source>
        <translation>عرض الفرشاة ([ أدق، ] أسمك)</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>No hidden layer</source>
        <translation>بلا طبقة مخفية</translation>
    </message>
    <message>
        <source>One dense layer</source>
        <translation>طبقة كثيفة واحدة</translation>
    </message>
    <message>
        <source>Two dense layers</source>
        <translation>طبقتان كثيفتان</translation>
    </message>
    <message>
        <source>One convolution</source>
        <translation>التفاف واحد</translation>
    </message>
    <message>
        <source>Two convolutions</source>
        <translation>التفافان</translation>
    </message>
    <message>
        <source>Dense layers take every cell by itself; a convolution moves small kernels over the drawing. A new choice makes a new network.</source>
        <translation>تأخذ الطبقات الكثيفة كل خلية على حدة؛ أما الالتفاف فيحرّك نوى صغيرة فوق الرسم. كل اختيار جديد يصنع شبكة جديدة.</translation>
    </message>
    <message>
        <source>How many feature maps the first convolution makes; a dense layer has four units for each.</source>
        <translation>عدد خرائط السمات التي يصنعها الالتفاف الأول؛ وللطبقة الكثيفة أربع وحدات لكل منها.</translation>
    </message>
    <message>
        <source>What is done to every sum: relu keeps what is above 0; tanh and sigmoid bend it into a range.</source>
        <translation>ما يُفعل بكل مجموع: relu تُبقي ما فوق 0؛ وtanh وsigmoid تحصرانه في نطاق.</translation>
    </message>
    <message>
        <source>The share of the last values that is left out by chance in each step, so that the network can't rely on a few.</source>
        <translation>نسبة القيم الأخيرة التي تُترك عشوائيًا في كل خطوة، حتى لا تعتمد الشبكة على القليل منها.</translation>
    </message>
    <message>
        <source>Scale and centre the drawing</source>
        <translation>تحجيم الرسم وتوسيطه</translation>
    </message>
    <message>
        <source>Framing makes all drawings equally large and puts them in the middle, before the network sees them.</source>
        <translation>التأطير يجعل كل الرسوم بحجم واحد ويضعها في الوسط قبل أن تراها الشبكة.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>ال&amp;طبقات</translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>ال&amp;خرائط</translation>
    </message>
    <message>
        <source>Acti&amp;vation</source>
        <translation>الت&amp;نشيط</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>الإس&amp;قاط</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Short strokes</source>
        <translation>خطوط قصيرة</translation>
    </message>
    <message>
        <source>Bends and crossings</source>
        <translation>انحناءات وتقاطعات</translation>
    </message>
    <message>
        <source>Bows and corners</source>
        <translation>أقواس وزوايا</translation>
    </message>
    <message>
        <source>Parts of digits</source>
        <translation>أجزاء أرقام</translation>
    </message>
    <message>
        <source>Whole digits</source>
        <translation>أرقام كاملة</translation>
    </message>
    <message>
        <source>Framed drawing</source>
        <translation>الرسم المؤطّر</translation>
    </message>
    <message>
        <source>scaled to 20 cells</source>
        <translation>محجّم إلى 20 خلية</translation>
    </message>
    <message>
        <source>centred by mass</source>
        <translation>موسّط حسب الكتلة</translation>
    </message>
    <message>
        <source>Your drawing, framed</source>
        <translation>رسمك مؤطّرًا</translation>
    </message>
    <message>
        <source>28 by 28 cells</source>
        <translation>28 في 28 خلية</translation>
    </message>
    <message>
        <source>made equally large</source>
        <translation>بحجم موحّد</translation>
    </message>
    <message>
        <source>moved to the middle</source>
        <translation>منقول إلى الوسط</translation>
    </message>
    <message>
        <source>{channels} maps, {height} × {width} ({name})</source>
        <translation>الخرائط: {channels}، {height} × {width} ({name})</translation>
    </message>
    <message>
        <source>{channels} feature maps, {height} by {width}</source>
        <translation>خرائط السمات: {channels}، {height} في {width}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>{number} numbers</source>
        <translation>الأعداد: {number}</translation>
    </message>
    <message>
        <source>flattened</source>
        <translation>مسطّحة</translation>
    </message>
    <message>
        <source>all cells in one row</source>
        <translation>كل الخلايا في صف واحد</translation>
    </message>
    <message>
        <source>weighted sum of each map</source>
        <translation>مجموع موزون لكل خريطة</translation>
    </message>
    <message>
        <source>one for each map</source>
        <translation>واحد لكل خريطة</translation>
    </message>
    <message>
        <source>{number} features</source>
        <translation>السمات: {number}</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>الأرقام العشرة</translation>
    </message>
    <message>
        <source>logit, likelihood</source>
        <translation>لوجيت، احتمال</translation>
    </message>
    <message>
        <source>weighted sum + bias</source>
        <translation>مجموع موزون + انحياز</translation>
    </message>
    <message>
        <source>score, how likely</source>
        <translation>النتيجة والاحتمال</translation>
    </message>
    <message>
        <source>all numbers vote</source>
        <translation>كل الأعداد تصوّت</translation>
    </message>
    <message>
        <source>scores become shares of 100 %</source>
        <translation>النتائج تصبح حصصًا من 100%</translation>
    </message>
    <message>
        <source>largest</source>
        <comment>value that pooling keeps</comment>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>average</source>
        <comment>value that pooling keeps</comment>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>{size} convolution</source>
        <translation>التفاف {size}</translation>
    </message>
    <message>
        <source>{size} {kind} pooling</source>
        <translation>تجميع {kind} {size}</translation>
    </message>
    <message>
        <source>normalization</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>{function} activation</source>
        <translation>تنشيط {function}</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>convolution: search for a pattern</source>
        <translation>التفاف: البحث عن نمط</translation>
    </message>
    <message>
        <source>pooling: keep the {which} of {count}</source>
        <translation>تجميع: إبقاء {which} من {count}</translation>
    </message>
    <message>
        <source>rescale by learned numbers</source>
        <translation>إعادة تحجيم بأعداد متعلَّمة</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>تنشيط: ما تحت 0 يصبح 0</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>تنشيط</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The program's network</source>
        <translation>شبكة البرنامج</translation>
    </message>
    <message>
        <source>The small network</source>
        <translation>الشبكة الصغيرة</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>مصفوفة الالتباس</translation>
    </message>
    <message>
        <source>What strangers wrote, row by row, and what the network named: the right answers are on the diagonal, Unknown is in the last column. Point at a field for its number.</source>
        <translation>ما كتبه الغرباء صفًا صفًا، وما سمّته الشبكة: الإجابات الصحيحة على القطر، و«غير معروف» في العمود الأخير. أشر إلى خانة لمعرفة عددها.</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named} (right)</source>
        <translation>{count} من {all} من كتابات الغرباء للرقم {digit}: {named} (صحيح)</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named}</source>
        <translation>{count} من {all} من كتابات الغرباء للرقم {digit}: {named}</translation>
    </message>
    <message>
        <source>named</source>
        <translation>المسمّى</translation>
    </message>
    <message>
        <source>written</source>
        <translation>المكتوب</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>as drawn</source>
        <translation>كما رُسم</translation>
    </message>
    <message>
        <source>in a corner</source>
        <translation>في زاوية</translation>
    </message>
    <message>
        <source>turned by 20°</source>
        <translation>مدوَّر 20°</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>سميك</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>رفيع</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>مشوَّش</translation>
    </message>
</context>
<context>
    <name>DamageBars</name>
    <message>
        <source>500 strangers' digits: right, Unknown, wrong</source>
        <translation>500 رقم للغرباء: صحيح، غير معروف، خطأ</translation>
    </message>
    <message>
        <source>Above the network in training, below the program's own: in colour what is read right, in grey what is Unknown, at the end, dark, what is wrong although it was named.</source>
        <translation>في الأعلى الشبكة قيد التدريب، وفي الأسفل شبكة البرنامج: بالألوان ما قُرئ صحيحًا، وبالرمادي غير المعروف، وفي النهاية بلون داكن ما سُمّي خطأً.</translation>
    </message>
    <message>
        <source>{name}, {which}: {right} right, {wrong} wrong</source>
        <translation>{name}، {which}: {right} صحيح، {wrong} خطأ</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>هذه الشبكة</translation>
    </message>
    <message>
        <source>own</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Being measured...</source>
        <translation>جارٍ القياس…</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>To learn from ({count})</source>
        <translation>للتعلّم منها ({count})</translation>
    </message>
    <message>
        <source>By strangers, to test on ({count})</source>
        <translation>للغرباء، للاختبار ({count})</translation>
    </message>
    <message>
        <source>No network learns from strangers' drawings: they come from other people and other places.</source>
        <translation>لا تتعلّم أي شبكة من رسوم الغرباء: فهي من أشخاص آخرين وأماكن أخرى.</translation>
    </message>
    <message>
        <source>Show &amp;Others</source>
        <translation>عرض &amp;غيرها</translation>
    </message>
    <message>
        <source>Show other drawings of each digit.</source>
        <translation>عرض رسوم أخرى لكل رقم.</translation>
    </message>
    <message>
        <source>How many there are of each digit, all of them laid upon each other, and some of them. Click a drawing to put it on the grid.</source>
        <translation>عدد رسوم كل رقم، وكلها بعضها فوق بعض، وبعض منها. انقر رسمًا لوضعه على اللوح.</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>A {digit}</source>
        <translation>{digit}</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>مولَّد</translation>
    </message>
    <message>
        <source>collected at {site}</source>
        <translation>جُمع في {site}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ليس رقمًا</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Everything is computed on this computer: nothing that you draw leaves it.</source>
        <translation>كل شيء يُحسب على هذا الحاسوب: لا يغادره أي شيء مما ترسمه.</translation>
    </message>
    <message>
        <source>The drawings of the workshop are made of UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803, licence CC BY 4.0.</source>
        <translation>رسوم الورشة مصنوعة من UNIPEN train_r01_v07، doi 10.5281/zenodo.1195803، برخصة CC BY 4.0.</translation>
    </message>
    <message>
        <source>About Digit</source>
        <translation>حول Digit</translation>
    </message>
    <message>
        <source>Draw a digit, and see what a neural network makes of it.</source>
        <translation>ارسم رقمًا وشاهد ما تفهمه منه شبكة عصبية.</translation>
    </message>
    <message>
        <source>none is loaded</source>
        <translation>لم تُحمَّل أي شبكة</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>الشبكة:</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence.</source>
        <translation>هذا البرنامج برمجية حرة برخصة MIT.</translation>
    </message>
    <message>
        <source>Choose a Model File</source>
        <translation>اختيار ملف نموذج</translation>
    </message>
    <message>
        <source>Keras models (*.keras)</source>
        <translation>نماذج Keras (*.keras)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>An error in the program. It keeps running, and your drawing is safe.</source>
        <translation>خطأ في البرنامج. إنه يواصل العمل، ورسمك في أمان.</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>السجل في {file}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>left mouse button, pen or finger</source>
        <translation>زر الفأرة الأيسر أو القلم أو الإصبع</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>right mouse button, or the pen's other end</source>
        <translation>زر الفأرة الأيمن أو طرف القلم الآخر</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>التنقل من خلية إلى خلية</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Draw at the cell</source>
        <translation>الرسم عند الخلية</translation>
    </message>
    <message>
        <source>Space; hold it down and go on with the arrows for a line</source>
        <translation>المسافة؛ اضغطها باستمرار وتابع بالأسهم لرسم خط</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>drop it on the window, or paste it</source>
        <translation>أفلتها على النافذة أو الصقها</translation>
    </message>
    <message>
        <source>See why a digit, or why not</source>
        <translation>معرفة لماذا رقم ما، أو لماذا لا</translation>
    </message>
    <message>
        <source>click its bar, or press 0 to 9</source>
        <translation>انقر شريطه أو اضغط 0 إلى 9</translation>
    </message>
    <message>
        <source>See what would make it another digit</source>
        <translation>معرفة ما الذي يجعله رقمًا آخر</translation>
    </message>
    <message>
        <source>right-click its bar, or press Ctrl with 0 to 9</source>
        <translation>انقر شريطه بالزر الأيمن، أو اضغط Ctrl مع 0 إلى 9</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>قل ما هو</translation>
    </message>
    <message>
        <source>press Shift with 0 to 9, or N</source>
        <translation>اضغط Shift مع 0 إلى 9، أو N</translation>
    </message>
    <message>
        <source>On the grid</source>
        <translation>على اللوح</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>DrawingFile</name>
    <message>
        <source>it has more strokes than a file may hold</source>
        <translation>فيه جرّات قلم أكثر مما يتّسع له ملف</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>إنه كبير جدًا</translation>
    </message>
    <message>
        <source>it is not JSON, or only a part of it</source>
        <translation>إنه ليس JSON، أو جزء منه فقط</translation>
    </message>
    <message>
        <source>it is not a drawing of this program</source>
        <translation>إنه ليس رسمًا من هذا البرنامج</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation>كتبه إصدار أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>إنه تالف</translation>
    </message>
    <message>
        <source>nothing is drawn in it</source>
        <translation>لا شيء مرسوم فيه</translation>
    </message>
</context>
<context>
    <name>DrawingGrid</name>
    <message>
        <source>Drawing grid</source>
        <translation>لوح الرسم</translation>
    </message>
    <message>
        <source>Draw with the mouse, or go from cell to cell with the arrow keys and hold Space down to draw.</source>
        <translation>ارسم بالفأرة، أو تنقل من خلية إلى خلية بمفاتيح الأسهم واضغط المسافة باستمرار للرسم.</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger</source>
        <translation>ارسم رقمًا هنا، بالفأرة أو بالقلم أو بالإصبع</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Your drawing</source>
        <translation>رسمك</translation>
    </message>
    <message>
        <source>What the network in training makes of the drawing in the main window, after every few steps. A digit is named when its bar passes the line at 50 %.</source>
        <translation>ما تفهمه الشبكة قيد التدريب من الرسم في النافذة الرئيسية، كل بضع خطوات. يُسمّى الرقم عندما يتجاوز شريطه الخط عند 50%.</translation>
    </message>
    <message>
        <source>Your drawing: {named}</source>
        <translation>رسمك: {named}</translation>
    </message>
    <message>
        <source>Draw a digit in the main window, and see it being learned here.</source>
        <translation>ارسم رقمًا في النافذة الرئيسية، وشاهد هنا كيف يجري تعلّمه.</translation>
    </message>
</context>
<context>
    <name>DrawingsExport</name>
    <message>
        <source>Export All Drawings</source>
        <translation>تصدير كل الرسوم</translation>
    </message>
    <message>
        <source>Table, a row for each drawing (*.csv)</source>
        <translation>جدول، صف لكل رسم (*.csv)</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npz)</source>
        <translation>مصفوفات NumPy (*.npz)</translation>
    </message>
    <message>
        <source>{name}: drawings are exported as .npz or as .csv.</source>
        <translation>{name}: تُصدَّر الرسوم بصيغة ‎.npz أو ‎.csv.</translation>
    </message>
</context>
<context>
    <name>DrawingsMap</name>
    <message>
        <source>Strangers' digits by what the chosen layer makes of them.</source>
        <translation>أرقام الغرباء مرتبة حسب ما تستخرجه منها الطبقة المختارة.</translation>
    </message>
    <message>
        <source>The map is being drawn.</source>
        <translation>جارٍ رسم الخريطة.</translation>
    </message>
</context>
<context>
    <name>DrawingsStrip</name>
    <message>
        <source>Recognized drawings are kept here.</source>
        <translation>تُحفظ الرسوم التي تم التعرف عليها هنا.</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Earlier drawings, newest first; click one to bring it back</source>
        <translation>الرسوم السابقة، الأحدث أولًا؛ انقر أحدها لاستعادته</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>إزالة ال&amp;كل</translation>
    </message>
    <message>
        <source>Answered by the network used before: {words}. Click it to ask the present one.</source>
        <translation>أجابت عنه الشبكة المستخدمة سابقًا: {words}. انقره لسؤال الشبكة الحالية.</translation>
    </message>
</context>
<context>
    <name>ExamplesTable</name>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Here the program keeps how you write.

Press Write Ten, and write each digit a few times; it takes two minutes. Or, when an answer in the main window is wrong, press Shift and the right digit's key.</source>
        <translation>هنا يحفظ البرنامج طريقة كتابتك.

اضغط «اكتب عشرة» واكتب كل رقم بضع مرات؛ يستغرق ذلك دقيقتين. أو عندما تكون إجابة في النافذة الرئيسية خاطئة، اضغط Shift مع مفتاح الرقم الصحيح.</translation>
    </message>
</context>
<context>
    <name>ExperimentBanner</name>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة ال&amp;ضبط</translation>
    </message>
    <message>
        <source>Back to the network and the drawing as they are</source>
        <translation>العودة إلى الشبكة والرسم كما هما</translation>
    </message>
    <message>
        <source>Experiment: {summary}. The columns and tabs show what the network computes in it; the answer beside the drawing is the one without it.</source>
        <translation>تجربة: {summary}. تعرض الأعمدة وعلامات التبويب ما تحسبه الشبكة فيها؛ والإجابة بجانب الرسم هي التي من دونها.</translation>
    </message>
</context>
<context>
    <name>ExperimentSliders</name>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>What the digits' values are divided by before they become likelihoods. Above 1: less sure of itself; below 1: surer.</source>
        <translation>ما تُقسم عليه قيم الأرقام قبل أن تصبح احتمالات. فوق 1: ثقة أقل؛ تحت 1: ثقة أكبر.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>A digit is named when its likelihood exceeds this; else the answer is Unknown.</source>
        <translation>يُسمّى الرقم عندما يتجاوز احتماله هذه القيمة؛ وإلا فالإجابة «غير معروف».</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>إزاحة يمينًا</translation>
    </message>
    <message>
        <source>Cells to the right; below 0 left.</source>
        <translation>عدد الخلايا يمينًا؛ تحت 0 يسارًا.</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>إزاحة لأسفل</translation>
    </message>
    <message>
        <source>Cells down; below 0 up.</source>
        <translation>عدد الخلايا لأسفل؛ تحت 0 لأعلى.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Degrees, clockwise.</source>
        <translation>بالدرجات، مع عقارب الساعة.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Of the drawing's own size.</source>
        <translation>نسبةً إلى حجم الرسم نفسه.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>تمويه</translation>
    </message>
    <message>
        <source>How far ink is smeared, in cells.</source>
        <translation>مسافة انتشار الحبر، بالخلايا.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>تشويش</translation>
    </message>
    <message>
        <source>Random ink in each cell.</source>
        <translation>حبر عشوائي في كل خلية.</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n map(s) off</source>
        <translation><numerusform>لا خرائط معطلة</numerusform><numerusform>خريطة معطلة</numerusform><numerusform>خريطتان معطلتان</numerusform><numerusform>%n خرائط معطلة</numerusform><numerusform>%n خريطة معطلة</numerusform><numerusform>%n خريطة معطلة</numerusform></translation></message>
    <message>
        <source>temperature {value}</source>
        <translation>درجة الحرارة {value}</translation>
    </message>
    <message>
        <source>threshold {value}</source>
        <translation>العتبة {value}</translation>
    </message>
    <message>
        <source>shifted right by {value}</source>
        <translation>إزاحة يمينًا {value}</translation>
    </message>
    <message>
        <source>shifted down by {value}</source>
        <translation>إزاحة لأسفل {value}</translation>
    </message>
    <message>
        <source>turned by {value}°</source>
        <translation>تدوير {value}°</translation>
    </message>
    <message>
        <source>size {value}</source>
        <translation>الحجم {value}</translation>
    </message>
    <message>
        <source>blurred by {value} cells</source>
        <translation>تمويه {value} خلية</translation>
    </message>
    <message>
        <source>noise {value}</source>
        <translation>تشويش {value}</translation>
    </message>
    <message>
        <source>Change something, and 1,000 people's drawings are tried with it, too.</source>
        <translation>غيّر شيئًا، وستُجرَّب به أيضًا 1,000 من رسوم الناس.</translation>
    </message>
    <message>
        <source>Trying {total} people's drawings: {drawings} done ...</source>
        <translation>تجربة {total} من رسوم الناس: أُنجز {drawings}…</translation>
    </message>
    <message>
        <source>Of {total} people's drawings the network names {after} rightly; without the experiment {before}.</source>
        <translation>من {total} من رسوم الناس تسمّي الشبكة {after} بشكل صحيح؛ ودون التجربة {before}.</translation>
    </message>
</context>
<context>
    <name>ExplanationController</name>
    <message>
        <source>Why not {digit}?</source>
        <translation>لماذا ليس {digit}؟</translation>
    </message>
    <message>
        <source>Why {digit}?</source>
        <translation>لماذا {digit}؟</translation>
    </message>
    <message>
        <source>What speaks for {digit}?</source>
        <translation>ما الذي يؤيد {digit}؟</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit}; red ink is against.</source>
        <translation>لا حبر يؤيد {a_digit}؛ الحبر الأحمر يعارضه.</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit} rather than {another}; red ink is against.</source>
        <translation>لا حبر يؤيد {a_digit} بدلًا من {another}؛ الحبر الأحمر يعارضه.</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit}. Blue ink speaks for the {digit}, red against.</source>
        <translation>الجزء المحاط بإطار، {place}، هو الأكثر تأييدًا للرقم {a_digit}. الحبر الأزرق يؤيد {digit} والأحمر يعارضه.</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit} rather than {another}. Blue ink speaks for the {digit}, red against.</source>
        <translation>الجزء المحاط بإطار، {place}، هو الأكثر تأييدًا للرقم {a_digit} بدلًا من {another}. الحبر الأزرق يؤيد {digit} والأحمر يعارضه.</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Exactly:</source>
        <translation>بدقة:</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Your drawing, framed</source>
        <translation>رسمك مؤطّرًا</translation>
    </message>
    <message>
        <source>Before anything is looked for, the drawing is made equally large for everybody and moved to the middle. So it does not matter where on the sheet you draw, or how large.</source>
        <translation>قبل البحث عن أي شيء، يُجعل الرسم بحجم واحد لدى الجميع ويُنقل إلى الوسط. فلا يهم أين ترسم على الورقة ولا بأي حجم.</translation>
    </message>
    <message>
        <source>The ink's longer side is scaled to 20 cells, proportions kept, and its centre of mass is moved to the middle of 28 &amp;times; 28 cells, as for the MNIST digits. Each value lies between 0 (paper) and 1 (ink). This framing is part of the network, without anything learned.</source>
        <translation>يُحجَّم الضلع الأطول للحبر إلى 20 خلية مع الحفاظ على التناسب، ويُنقل مركز كتلته إلى وسط 28 &amp;times; 28 خلية، كما في أرقام MNIST. كل قيمة تقع بين 0 (ورق) و1 (حبر). هذا التأطير جزء من الشبكة، وليس فيه شيء متعلَّم.</translation>
    </message>
    <message>
        <source>Each little picture is a &lt;b&gt;feature map&lt;/b&gt;: the result of searching the whole drawing for one pattern. The stronger its colour, the better the pattern fits. The search slides a small window over the pictures of the column before, multiplies each cell by a number, and adds it all up.</source>
        <translation>كل صورة صغيرة هي &lt;b&gt;خريطة سمات&lt;/b&gt;: نتيجة البحث عن نمط واحد في الرسم كله. كلما اشتدّ لونها، كان النمط أكثر تطابقًا. يحرّك البحث نافذة صغيرة فوق صور العمود السابق، ويضرب كل خلية في عدد، ثم يجمع كل ذلك.</translation>
    </message>
    <message>
        <source>Nobody told the network what to look for.</source>
        <translation>لم يخبر أحد الشبكة بما تبحث عنه.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: value = &amp;Sigma; patch &amp;times; kernel + bias, over {cells} cells of each map of the column before; the same kernel at every place.</source>
        <translation>&lt;b&gt;الالتفاف&lt;/b&gt;: القيمة = &amp;Sigma; الرقعة &amp;times; النواة + الانحياز، على {cells} من الخلايا من كل خريطة في العمود السابق؛ والنواة نفسها في كل موضع.</translation>
    </message>
    <message>
        <source>A cell of these maps depends on at most {side} &amp;times; {side} cells of the framed drawing, its receptive field. &lt;b&gt;Influence&lt;/b&gt;, the bar under a map: the sum over its cells of value &amp;times; derivative of the likeliest digit's logit. After the last maps, these sums and the bias add up to the logit.</source>
        <translation>تعتمد كل خلية في هذه الخرائط على {side} &amp;times; {side} خلية على الأكثر من الرسم المؤطّر، وهي مجالها الاستقبالي. &lt;b&gt;التأثير&lt;/b&gt;، أي الشريط تحت الخريطة: مجموع القيمة &amp;times; مشتقة لوجيت الرقم الأرجح على خلاياها. وبعد الخرائط الأخيرة، تعطي هذه المجاميع مع الانحياز اللوجيت.</translation>
    </message>
    <message>
        <source>{pattern}: {count} feature maps</source>
        <translation>{pattern}: {count} من خرائط السمات</translation>
    </message>
    <message>
        <source>Then only the &lt;b&gt;largest of a few neighbours&lt;/b&gt; is kept (pooling): the picture gets smaller, and it no longer matters if a stroke lies one cell further left.</source>
        <translation>بعد ذلك يُبقى &lt;b&gt;الأكبر من بضع خلايا متجاورة&lt;/b&gt; فقط (تجميع): تصغر الصورة، ولا يهم بعدها أن يقع خط أبعد بخلية واحدة إلى اليسار.</translation>
    </message>
    <message>
        <source>What comes out below 0 becomes 0 (&lt;b&gt;activation&lt;/b&gt;): a pattern is there, or it is not; it can't be there less than not at all.</source>
        <translation>ما ينتج تحت 0 يصبح 0 (&lt;b&gt;تنشيط&lt;/b&gt;): إما أن يكون النمط موجودًا أو لا؛ ولا يمكن أن يكون أقل من غير موجود.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt; keeps the {which} value of each {rows} &amp;times; {columns} neighbours.</source>
        <translation>&lt;b&gt;التجميع&lt;/b&gt; يُبقي القيمة: {which}، من كل {rows} &amp;times; {columns} متجاورة.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Batch normalization&lt;/b&gt;: a factor and a shift for each map, learned with the weights.</source>
        <translation>&lt;b&gt;تسوية الدفعات&lt;/b&gt;: معامل وإزاحة لكل خريطة، يُتعلَّمان مع الأوزان.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: {formula}.</source>
        <translation>&lt;b&gt;التنشيط&lt;/b&gt;: {formula}.</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers, each from one map: how strong its pattern is, and whether it is where it counts.</source>
        <translation>كل ما وُجد يُلخَّص في {number} من الأعداد، كل منها من خريطة واحدة: مدى قوة نمطها، وهل هو في المكان المهم.</translation>
    </message>
    <message>
        <source>feature = &amp;Sigma; map &amp;times; weights, one weight for each cell of the map: a mean that knows the place.</source>
        <translation>السمة = &amp;Sigma; الخريطة &amp;times; الأوزان، وزن واحد لكل خلية في الخريطة: متوسط يعرف المكان.</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers: all cells of all maps, in one long row.</source>
        <translation>كل ما وُجد يُلخَّص في {number} من الأعداد: كل خلايا كل الخرائط في صف واحد طويل.</translation>
    </message>
    <message>
        <source>Each feature is a cell of a map of the column before (flattened).</source>
        <translation>كل سمة هي خلية من خريطة في العمود السابق (مسطّحة).</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers.</source>
        <translation>كل ما وُجد يُلخَّص في {number} من الأعداد.</translation>
    </message>
    <message>
        <source>The features are what the last dense layer takes.</source>
        <translation>السمات هي ما تأخذه الطبقة الكثيفة الأخيرة.</translation>
    </message>
    <message>
        <source>The bars show what each adds to the score of the likeliest digit: to the right for it, to the left against it.</source>
        <translation>تُظهر الأشرطة ما يضيفه كل منها إلى نتيجة الرقم الأرجح: إلى اليمين مؤيدًا، وإلى اليسار معارضًا.</translation>
    </message>
    <message>
        <source>The bars show feature &amp;times; weight of the likeliest digit's logit.</source>
        <translation>تُظهر الأشرطة السمة &amp;times; وزن لوجيت الرقم الأرجح.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Every number of the summary votes for or against each digit; the votes add up to its &lt;b&gt;score&lt;/b&gt;. The scores are turned into shares of 100 %: a digit with a clearly higher score gets nearly everything. If no digit gets more than {threshold}, the program says &lt;b&gt;Unknown&lt;/b&gt; rather than guess: the drawing looks like none of the ten, or like two of them.</source>
        <translation>يصوّت كل عدد في الملخّص مع كل رقم أو ضده؛ ومجموع الأصوات هو &lt;b&gt;نتيجته&lt;/b&gt;. تُحوَّل النتائج إلى حصص من 100%: الرقم ذو النتيجة الأعلى بوضوح يأخذ كل شيء تقريبًا. وإذا لم يتجاوز أي رقم {threshold}، يقول البرنامج &lt;b&gt;غير معروف&lt;/b&gt; بدلًا من التخمين: فالرسم لا يشبه أيًا من العشرة، أو يشبه اثنين منها.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; feature &amp;times; weight + bias.</source>
        <translation>&lt;b&gt;اللوجيت&lt;/b&gt; = &amp;Sigma; السمة &amp;times; الوزن + الانحياز.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): evidence for a digit can't be negative, so where nothing speaks for any digit all ten are equal, at 10 %.</source>
        <translation>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): لا يمكن أن يكون الدليل على رقم سالبًا، فحيث لا شيء يؤيد أي رقم تتساوى العشرة كلها عند 10%.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temperature&lt;/b&gt;: the logits are divided by it, so that of the drawings with 80 % likelihood, 80 % are that digit.</source>
        <translation>&lt;b&gt;درجة الحرارة&lt;/b&gt;: تُقسم اللوجيتات عليها، حتى إن الرسوم التي احتمالها 80% يكون 80% منها ذلك الرقم فعلًا.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;temperature&lt;/b&gt; that makes likelihoods honest is part of the weights and the bias already: they were divided by it when the training was over.</source>
        <translation>&lt;b&gt;درجة الحرارة&lt;/b&gt; التي تجعل الاحتمالات صادقة هي جزء من الأوزان والانحياز بالفعل: فقد قُسمت عليها عند انتهاء التدريب.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: likelihood = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;, over the ten digits. Below {threshold} for the likeliest, the answer is Unknown.</source>
        <translation>&lt;b&gt;Softmax&lt;/b&gt;: الاحتمال = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;، على الأرقام العشرة. إذا كان احتمال الأرجح دون {threshold}، فالإجابة «غير معروف».</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>الأرقام العشرة</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>كيف تعلّمت</translation>
    </message>
    <message>
        <source>Nobody told the network what a 4 looks like. It began with random numbers in all its windows, and guessed. It was shown more than a million drawings by many people, each with the right answer. After every guess all numbers were changed a tiny bit, in the direction that makes the right answer likelier. The patterns that it looks for came about in that way. It was also shown letters and scribbles, and learned to give no digit a high score for them.</source>
        <translation>لم يخبر أحد الشبكة كيف يبدو الرقم 4. بدأت بأعداد عشوائية في كل نوافذها، وكانت تخمّن. عُرض عليها أكثر من مليون رسم لكثير من الناس، كل منها مع الإجابة الصحيحة. بعد كل تخمين غُيّرت كل الأعداد قليلًا جدًا، في الاتجاه الذي يجعل الإجابة الصحيحة أرجح. هكذا نشأت الأنماط التي تبحث عنها. وعُرضت عليها أيضًا حروف وخربشات، وتعلّمت ألا تعطي أي رقم نتيجة عالية لها.</translation>
    </message>
    <message>
        <source>Weights start at random. For a batch of drawings the loss is the cross-entropy between the likelihoods and the right answers (for what is no digit: one tenth each). Its gradient with respect to every weight is computed backwards through the network (backpropagation), and the weights move a small step against it. Repeated for thousands of batches. Then the temperature is fitted on people whose drawings were not used for training.</source>
        <translation>تبدأ الأوزان عشوائية. الخسارة لدفعة من الرسوم هي الإنتروبيا المتقاطعة بين الاحتمالات والإجابات الصحيحة (ولما ليس رقمًا: عُشر لكل رقم). يُحسب تدرّجها بالنسبة إلى كل وزن رجوعًا عبر الشبكة (الانتشار العكسي)، وتتحرك الأوزان خطوة صغيرة عكسه. يتكرر ذلك لآلاف الدفعات. ثم تُضبط درجة الحرارة على أشخاص لم تُستخدم رسومهم في التدريب.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Epochs</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>How often it has seen all its drawings.</source>
        <translation>كم مرة رأت كل رسومها.</translation>
    </message>
    <message>
        <source>Strangers read right</source>
        <translation>الغرباء: قُرئ صحيحًا</translation>
    </message>
    <message>
        <source>Of 1,000 digits by people whose drawings it never learns from, the share for which it names the right digit.</source>
        <translation>من 1,000 رقم لأشخاص لا تتعلّم من رسومهم أبدًا، نسبة ما تسمّي رقمه الصحيح.</translation>
    </message>
    <message>
        <source>Learned read right</source>
        <translation>المتعلَّم: قُرئ صحيحًا</translation>
    </message>
    <message>
        <source>The same for drawings that it learns from. When it is much better at these, it has learned them by heart.</source>
        <translation>الشيء نفسه للرسوم التي تتعلّم منها. عندما تكون أفضل فيها بكثير، فقد حفظتها عن ظهر قلب.</translation>
    </message>
    <message>
        <source>No digit: Unknown</source>
        <translation>ليس رقمًا: غير معروف</translation>
    </message>
    <message>
        <source>Of 200 letters and scribbles by strangers, the share that it rightly calls Unknown.</source>
        <translation>من 200 حرف وخربشة للغرباء، نسبة ما تقول عنه بحق «غير معروف».</translation>
    </message>
</context>
<context>
    <name>FindDigits</name>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>لا شيء مكتوب في هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>FollowedPanel</name>
    <message>
        <source>One value, followed</source>
        <translation>قيمة واحدة نتتبّعها</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Slide the window over the map (Space)</source>
        <translation>تحريك النافذة فوق الخريطة (المسافة)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>To the value that was followed before (Backspace)</source>
        <translation>إلى القيمة التي تُتبّعت قبلها (Backspace)</translation>
    </message>
    <message>
        <source>All that is added up</source>
        <translation>كل ما يُجمع</translation>
    </message>
    <message>
        <source>{column}, {count} numbers:</source>
        <translation>{column}، الأعداد ({count}):</translation>
    </message>
    <message>
        <source>{column}, {count} maps:</source>
        <translation>{column}، الخرائط ({count}):</translation>
    </message>
    <message>
        <source>Sum &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>المجموع &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>FollowedValue</name>
    <message>
        <source>Framed drawing</source>
        <translation>الرسم المؤطّر</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>framed drawing</source>
        <translation>الرسم المؤطّر</translation>
    </message>
    <message>
        <source>map {channel}</source>
        <translation>الخريطة {channel}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>العدد {number}</translation>
    </message>
    <message>
        <source>The score (logit) of {channel}</source>
        <translation>نتيجة {channel} (لوجيت)</translation>
    </message>
    <message>
        <source>Number {channel} of the summary</source>
        <translation>العدد {channel} من الملخّص</translation>
    </message>
    <message>
        <source>{pattern}, map {channel}, row {row}, column {column}</source>
        <translation>{pattern}، الخريطة {channel}، الصف {row}، العمود {column}</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>an {digit}</source>
        <comment>a digit with its article</comment>
        <translation>{digit}</translation>
    </message>
    <message>
        <source>a {digit}</source>
        <comment>a digit with its article</comment>
        <translation>{digit}</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>My hand</source>
        <translation>خط يدي</translation>
    </message>
    <message>
        <source>Keep an Example</source>
        <translation>الاحتفاظ بمثال</translation>
    </message>
    <message>
        <source>Change What It Is</source>
        <translation>تغيير ما هو</translation>
    </message>
    <message>
        <source>Say That It Is Right</source>
        <translation>القول إنه صحيح</translation>
    </message>
    <message>
        <source>Delete Examples</source>
        <translation>حذف أمثلة</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>إعادة تسمية خط اليد</translation>
    </message>
    <message>
        <source>Remove the Hand</source>
        <translation>إزالة خط اليد</translation>
    </message>
    <message>
        <source>{file} can't be opened: {why}.</source>
        <translation>تعذّر فتح {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} can't be used: {why}.</source>
        <translation>تعذّر استخدام {file}: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was opened: %n example(s).</source>
        <translation><numerusform>فُتح «{name}»: لا أمثلة.</numerusform><numerusform>فُتح «{name}»: مثال واحد.</numerusform><numerusform>فُتح «{name}»: مثالان.</numerusform><numerusform>فُتح «{name}»: %n أمثلة.</numerusform><numerusform>فُتح «{name}»: %n مثالًا.</numerusform><numerusform>فُتح «{name}»: %n مثال.</numerusform></translation></message>
</context>
<context>
    <name>HandBar</name>
    <message>
        <source>Hand</source>
        <translation>خط اليد</translation>
    </message>
    <message>
        <source>Whose examples these are</source>
        <translation>لمن هذه الأمثلة</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;خط اليد</translation>
    </message>
    <message>
        <source>&amp;New Hand...</source>
        <translation>خط &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>Re&amp;move with All Examples</source>
        <translation>إزا&amp;لة مع كل الأمثلة</translation>
    </message>
    <message>
        <source>&amp;Open from a File...</source>
        <translation>&amp;فتح من ملف…</translation>
    </message>
    <message>
        <source>&amp;Save to a File...</source>
        <translation>&amp;حفظ في ملف…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>New Hand</source>
        <translation>خط يد جديد</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>إعادة تسمية خط اليد</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>خط يد من هذا؟</translation>
    </message>
    <message>
        <source>Open a Hand</source>
        <translation>فتح خط يد</translation>
    </message>
    <message>
        <source>Save the Hand</source>
        <translation>حفظ خط اليد</translation>
    </message>
    <message>
        <source>Hands (*.json)</source>
        <translation>خطوط اليد (*.json)</translation>
    </message>
</context>
<context>
    <name>HandEntry</name>
    <message>
        <source>Draw a digit first</source>
        <translation>ارسم رقمًا أولًا</translation>
    </message>
    <message>
        <source>The program has a newer network: it is being taught “{hand}” again.</source>
        <translation>للبرنامج شبكة أحدث: يجري تعليمها «{hand}» من جديد.</translation>
    </message>
</context>
<context>
    <name>HandFile</name>
    <message>
        <source>it is not a hand of this program</source>
        <translation>ليس ملف خط يد من هذا البرنامج</translation>
    </message>
    <message>
        <source>it has more than {most} examples</source>
        <translation>فيه أكثر من {most} مثال</translation>
    </message>
    <message>
        <source>there are no examples in it</source>
        <translation>لا أمثلة فيه</translation>
    </message>
</context>
<context>
    <name>HandStore</name>
    <message>
        <source>{path} can't be made: {error}.</source>
        <translation>تعذّر إنشاء {path}: ‏{error}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>كُتب {path} بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>A hand has at most {most} examples.</source>
        <translation>لخط اليد الواحد {most} مثال على الأكثر.</translation>
    </message>
    <message>
        <source>This hand was removed by another program.</source>
        <translation>حُذف خط اليد هذا من برنامج آخر.</translation>
    </message>
    <message>
        <source>A hand needs a name.</source>
        <translation>خط اليد يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>للاسم {most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>There is a hand called “{name}” already.</source>
        <translation>يوجد خط يد باسم «{name}» من قبل.</translation>
    </message>
    <message>
        <source>The disk is full: the example could not be kept. What was kept is safe.</source>
        <translation>القرص ممتلئ: تعذّر حفظ المثال. ما حُفظ سابقًا سليم.</translation>
    </message>
    <message>
        <source>Another program keeps {path} busy; try again.</source>
        <translation>برنامج آخر يستعمل {path}؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} can't be opened or written.</source>
        <translation>تعذّر فتح {path} أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>{path} is damaged. Move it away, and new examples are kept in a new file.</source>
        <translation>{path} تالف. انقله إلى مكان آخر، وستُحفظ الأمثلة الجديدة في ملف جديد.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({error}).</source>
        <translation>تعذّرت قراءة {path} أو الكتابة فيه ({error}).</translation>
    </message>
</context>
<context>
    <name>HandWindow</name>
    <message>
        <source>My Hand</source>
        <translation>خط يدي</translation>
    </message>
    <message>
        <source>&amp;Write Ten</source>
        <translation>اكتب &amp;عشرة</translation>
    </message>
    <message>
        <source>Write each digit a few times, one after the other</source>
        <translation>كتابة كل رقم بضع مرات، واحدًا بعد الآخر</translation>
    </message>
    <message>
        <source>each </source>
        <comment>each digit 3 times</comment>
        <translation>كل رقم: </translation>
    </message>
    <message>
        <source> times</source>
        <comment>each digit 3 times</comment>
        <translation> مرات</translation>
    </message>
    <message>
        <source>How often each digit is written</source>
        <translation>كم مرة يُكتب كل رقم</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>التراجع عن آخر تغيير (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <translation>إجراء التغيير من جديد (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>It &amp;Is</source>
        <translation>إن&amp;ه</translation>
    </message>
    <message>
        <source>Say what the selected examples are (0 to 9, or N)</source>
        <translation>قل ما هي الأمثلة المحددة (0 إلى 9، أو N)</translation>
    </message>
    <message>
        <source>It Is Ri&amp;ght</source>
        <translation>إنه &amp;صحيح</translation>
    </message>
    <message>
        <source>Learn from the selected ones, whatever the others say</source>
        <translation>التعلّم من الأمثلة المحددة، مهما قالت الأخرى</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Delete the selected examples (Delete)</source>
        <translation>حذف الأمثلة المحددة (Delete)</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) kept.</source>
        <translation><numerusform>لم يُحفظ أي مثال.</numerusform><numerusform>حُفظ مثال واحد.</numerusform><numerusform>حُفظ مثالان.</numerusform><numerusform>حُفظت %n أمثلة.</numerusform><numerusform>حُفظ %n مثالًا.</numerusform><numerusform>حُفظ %n مثال.</numerusform></translation></message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>None</source>
        <comment>no digit</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message numerus="yes">
        <source>Kept as {what}, for “{hand}”: %n example(s) so far.</source>
        <translation><numerusform>حُفظ على أنه {what} في «{hand}»: لا أمثلة حتى الآن.</numerusform><numerusform>حُفظ على أنه {what} في «{hand}»: مثال واحد حتى الآن.</numerusform><numerusform>حُفظ على أنه {what} في «{hand}»: مثالان حتى الآن.</numerusform><numerusform>حُفظ على أنه {what} في «{hand}»: %n أمثلة حتى الآن.</numerusform><numerusform>حُفظ على أنه {what} في «{hand}»: %n مثالًا حتى الآن.</numerusform><numerusform>حُفظ على أنه {what} في «{hand}»: %n مثال حتى الآن.</numerusform></translation></message>
    <message>
        <source>Your other examples look different. It was left out.</source>
        <translation>أمثلتك الأخرى تبدو مختلفة. لذا تُرك.</translation>
    </message>
    <message>
        <source>By your other examples it is {what}. It was left out.</source>
        <translation>حسب أمثلتك الأخرى هو {what}. لذا تُرك.</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>لا توجد أمثلة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s).</source>
        <translation><numerusform>لا أمثلة.</numerusform><numerusform>مثال واحد.</numerusform><numerusform>مثالان.</numerusform><numerusform>%n أمثلة.</numerusform><numerusform>%n مثالًا.</numerusform><numerusform>%n مثال.</numerusform></translation></message>
    <message>
        <source>None yet of {digits}; they are read as before.</source>
        <translation>لا أمثلة بعد للأرقام {digits}؛ تُقرأ كما في السابق.</translation>
    </message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} are read, as before.</source>
        <translation><numerusform>من أمثلتك (%n) يُقرأ {after} كما كان.</numerusform><numerusform>من مثالك الواحد يُقرأ {after} كما كان.</numerusform><numerusform>من مثاليك يُقرأ {after} كما كان.</numerusform><numerusform>من أمثلتك البالغة %n يُقرأ {after} كما كان.</numerusform><numerusform>من أمثلتك البالغة %n يُقرأ {after} كما كان.</numerusform><numerusform>من أمثلتك البالغة %n يُقرأ {after} كما كان.</numerusform></translation></message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} instead of {before} are read.</source>
        <translation><numerusform>من أمثلتك (%n) يُقرأ {after} بدل {before}.</numerusform><numerusform>من مثالك الواحد يُقرأ {after} بدل {before}.</numerusform><numerusform>من مثاليك يُقرأ {after} بدل {before}.</numerusform><numerusform>من أمثلتك البالغة %n يُقرأ {after} بدل {before}.</numerusform><numerusform>من أمثلتك البالغة %n يُقرأ {after} بدل {before}.</numerusform><numerusform>من أمثلتك البالغة %n يُقرأ {after} بدل {before}.</numerusform></translation></message>
    <message>
        <source>Strangers' digits that are read</source>
        <translation>أرقام الغرباء المقروءة</translation>
    </message>
    <message>
        <source>Letters and marks that stay Unknown</source>
        <translation>حروف وعلامات تبقى غير معروفة</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) left out, because the others contradict: see the marks.</source>
        <translation><numerusform>لم يُستبعد أي مثال.</numerusform><numerusform>استُبعد مثال واحد لأن غيره يناقضه: انظر العلامة.</numerusform><numerusform>استُبعد مثالان لأن غيرهما يناقضهما: انظر العلامتين.</numerusform><numerusform>استُبعدت %n أمثلة لأن غيرها يناقضها: انظر العلامات.</numerusform><numerusform>استُبعد %n مثالًا لأن غيرها يناقضها: انظر العلامات.</numerusform><numerusform>استُبعد %n مثال لأن غيرها يناقضها: انظر العلامات.</numerusform></translation></message>
    <message>
        <source>It can't be kept: other people's digits would be read worse. Look for examples that are not what they are said to be.</source>
        <translation>لا يمكن الإبقاء عليها: ستُقرأ أرقام الآخرين بشكل أسوأ. ابحث عن أمثلة ليست كما قيل عنها.</translation>
    </message>
    <message>
        <source>It can't be kept: letters and marks would be taken for digits. Look for scribbled examples.</source>
        <translation>لا يمكن الإبقاء عليها: ستُحسب الحروف والعلامات أرقامًا. ابحث عن أمثلة مخربشة.</translation>
    </message>
    <message>
        <source>It can't be kept: your own digits would be read worse. Write some more.</source>
        <translation>لا يمكن الإبقاء عليها: ستُقرأ أرقامك أنت بشكل أسوأ. اكتب المزيد منها.</translation>
    </message>
    <message>
        <source>{what}: {after}, as before.</source>
        <translation>{what}: {after}، كما في السابق.</translation>
    </message>
    <message>
        <source>{what}: {after} instead of {before}.</source>
        <translation>{what}: {after} بدلًا من {before}.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>it doesn't end in a dense layer and a softmax</source>
        <translation>لا تنتهي بطبقة كثيفة وsoftmax</translation>
    </message>
    <message>
        <source>This feature is not a weighted sum of one feature map.</source>
        <translation>هذه السمة ليست مجموعًا موزونًا لخريطة سمات واحدة.</translation>
    </message>
</context>
<context>
    <name>HelpSections</name>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>How It Works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Draw a digit on the grid and press Predict. The program says which digit it is, and how likely each of the ten is.</source>
        <translation>ارسم رقمًا على اللوح واضغط «توقّع». يقول البرنامج أي رقم هو، ومدى احتمال كل من الأرقام العشرة.</translation>
    </message>
    <message>
        <source>A digit is named when it is more than 50 % likely. If none is, the answer is Unknown.</source>
        <translation>يُسمّى الرقم عندما يزيد احتماله على 50%. وإن لم يبلغ ذلك أي رقم، فالإجابة «غير معروف».</translation>
    </message>
    <message>
        <source>{undo} Undo and {redo} Redo go through your strokes, {eraser} erases, and {clear} begins anew. The right mouse button erases, too.</source>
        <translation>{undo} «تراجع» و{redo} «إعادة» يتنقلان بين جرّات القلم، و{eraser} للمحو، و{clear} للبدء من جديد. وزر الفأرة الأيمن يمحو أيضًا.</translation>
    </message>
    <message>
        <source>Live (L) has the answer follow the pen.</source>
        <translation>مع «مباشر» (L) تتبع الإجابة حركة القلم.</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>اسأل أكثر</translation>
    </message>
    <message>
        <source>Click a bar to see why: blue ink speaks for its digit, red ink against it.</source>
        <translation>انقر شريطًا لترى السبب: الحبر الأزرق يؤيد رقمه، والأحمر يعارضه.</translation>
    </message>
    <message>
        <source>Right-click a bar to see what would make the drawing that digit, or to say that it is.</source>
        <translation>انقر شريطًا بالزر الأيمن لترى ما الذي يجعل الرسم ذلك الرقم، أو لتقول إنه هو.</translation>
    </message>
    <message>
        <source>Inside (N) shows what happens in the network. Click any number there to see where it comes from.</source>
        <translation>«الداخل» (N) يُظهر ما يحدث داخل الشبكة. انقر أي عدد هناك لترى من أين يأتي.</translation>
    </message>
    <message>
        <source>Pictures and pages</source>
        <translation>الصور والصفحات</translation>
    </message>
    <message>
        <source>Open, paste or drop a picture, a photo or a PDF file. On a page each digit gets a box; click one to look at it.</source>
        <translation>افتح صورة أو لقطة كاميرا أو ملف PDF، أو الصقها أو أفلتها. في الصفحة يُحاط كل رقم بإطار؛ انقر أحدها للنظر إليه.</translation>
    </message>
    <message>
        <source>Drawings (H) shows earlier drawings. Click one to bring it back.</source>
        <translation>«الرسوم» (H) تُظهر الرسوم السابقة. انقر أحدها لاستعادته.</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>علّم الشبكة خط يدك</translation>
    </message>
    <message>
        <source>When an answer is wrong, press Shift with the right digit: the drawing is kept as an example. My Hand (M) teaches the network how you write.</source>
        <translation>عندما تكون الإجابة خاطئة، اضغط Shift مع الرقم الصحيح: يُحفظ الرسم مثالًا. و«خط يدي» (M) يعلّم الشبكة كيف تكتب.</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>دون فأرة</translation>
    </message>
    <message>
        <source>The arrow keys go from cell to cell, and Space draws; hold it down for a line. Tab leads to everything else.</source>
        <translation>مفاتيح الأسهم تنقل من خلية إلى خلية، والمسافة ترسم؛ اضغطها باستمرار لرسم خط. ويقود Tab إلى كل ما عدا ذلك.</translation>
    </message>
    <message>
        <source>The network has learned from many thousands of digits that people wrote. It has never seen yours.</source>
        <translation>تعلّمت الشبكة من آلاف كثيرة من الأرقام التي كتبها الناس. ولم ترَ أرقامك قط.</translation>
    </message>
    <message>
        <source>First the drawing is framed: brought to one size and put in the middle. So it does not matter where and how large you draw.</source>
        <translation>أولًا يُؤطَّر الرسم: يُجعل بحجم موحّد ويوضع في الوسط. فلا يهم أين ترسم ولا بأي حجم.</translation>
    </message>
    <message>
        <source>Then small kernels slide over it. Each looks for one pattern everywhere: an edge, a bend, an end. Where the pattern is, its feature map shows large values.</source>
        <translation>ثم تتحرك فوقه نوى صغيرة. تبحث كل نواة في كل مكان عن نمط واحد: حافة أو انحناء أو طرف. وحيث يوجد النمط، تُظهر خريطة سماته قيمًا كبيرة.</translation>
    </message>
    <message>
        <source>Further kernels look for patterns in these maps, until whole parts of digits are found.</source>
        <translation>وتبحث نوى أخرى عن أنماط في هذه الخرائط، حتى يُعثر على أجزاء كاملة من الأرقام.</translation>
    </message>
    <message>
        <source>In the end the maps are summed up in a row of numbers. Each digit weighs them in its own way; that gives its score.</source>
        <translation>في النهاية تُلخَّص الخرائط في صف من الأعداد. يزنها كل رقم بطريقته؛ ومن ذلك تأتي نتيجته.</translation>
    </message>
    <message>
        <source>The ten scores become likelihoods that add up to 100 %.</source>
        <translation>تصبح النتائج العشر احتمالات مجموعها 100%.</translation>
    </message>
    <message>
        <source>The network has learned from letters and scribbles, too, for which no digit is right. That is why it can say Unknown.</source>
        <translation>تعلّمت الشبكة أيضًا من حروف وخربشات لا يصح لها أي رقم. لذلك تستطيع أن تقول «غير معروف».</translation>
    </message>
    <message>
        <source>It makes mistakes, more of them with thick brushes and rare forms. It does not understand what a digit is.</source>
        <translation>إنها تخطئ، وتخطئ أكثر مع الفرشاة السميكة والأشكال النادرة. وهي لا تفهم ما هو الرقم.</translation>
    </message>
    <message>
        <source>The workshop (W) has lessons. Each asks a question, trains small networks for some seconds, and shows what came of it.</source>
        <translation>في الورشة (W) دروس. يطرح كل درس سؤالًا، ويدرّب شبكات صغيرة لبضع ثوانٍ، ويُظهر النتيجة.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: a value that a network computes for a drawing.</source>
        <translation>&lt;b&gt;التنشيط&lt;/b&gt;: قيمة تحسبها الشبكة لرسم ما.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: a kernel slides over a drawing or a map; at each place the values below it are multiplied by its weights and added up.</source>
        <translation>&lt;b&gt;الالتفاف&lt;/b&gt;: تتحرك نواة فوق رسم أو خريطة؛ وفي كل موضع تُضرب القيم التي تحتها في أوزانها وتُجمع.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Feature map&lt;/b&gt;: what a kernel has found, place by place.</source>
        <translation>&lt;b&gt;خريطة السمات&lt;/b&gt;: ما وجدته النواة، موضعًا موضعًا.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Framing&lt;/b&gt;: a drawing is brought to one size and put in the middle before it is looked at.</source>
        <translation>&lt;b&gt;التأطير&lt;/b&gt;: يُجعل الرسم بحجم موحّد ويوضع في الوسط قبل النظر إليه.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kernel&lt;/b&gt;: the few weights that describe one pattern.</source>
        <translation>&lt;b&gt;النواة&lt;/b&gt;: الأوزان القليلة التي تصف نمطًا واحدًا.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Likelihood&lt;/b&gt;: how likely a digit is; all ten add up to 100 %.</source>
        <translation>&lt;b&gt;الاحتمال&lt;/b&gt;: مدى احتمال الرقم؛ ومجموع العشرة 100%.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt;: the score of a digit, before it becomes a likelihood.</source>
        <translation>&lt;b&gt;اللوجيت&lt;/b&gt;: نتيجة الرقم قبل أن تصبح احتمالًا.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overfitting&lt;/b&gt;: a network has learned its drawings by heart, and is bad at others.</source>
        <translation>&lt;b&gt;فرط التخصيص&lt;/b&gt;: حفظت الشبكة رسومها عن ظهر قلب، وتسيء قراءة غيرها.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt;: of neighbouring values only the largest, or their average, is kept.</source>
        <translation>&lt;b&gt;التجميع&lt;/b&gt;: لا يُبقى من القيم المتجاورة إلا أكبرها أو متوسطها.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Receptive field&lt;/b&gt;: the part of the drawing that a value depends on.</source>
        <translation>&lt;b&gt;المجال الاستقبالي&lt;/b&gt;: الجزء من الرسم الذي تعتمد عليه القيمة.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: the formula that makes likelihoods of logits.</source>
        <translation>&lt;b&gt;Softmax&lt;/b&gt;: الصيغة التي تحوّل اللوجيتات إلى احتمالات.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Training&lt;/b&gt;: the weights are changed a little, many thousand times, so that the answers get better.</source>
        <translation>&lt;b&gt;التدريب&lt;/b&gt;: تُغيَّر الأوزان قليلًا، آلاف المرات، لتتحسن الإجابات.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Weight&lt;/b&gt;: a number that a network has learned.</source>
        <translation>&lt;b&gt;الوزن&lt;/b&gt;: عدد تعلّمته الشبكة.</translation>
    </message>
    <message>
        <source>Earlier drawings, your examples and the settings are kept in your own folder on this computer. You can delete drawings in the strip, and examples in My Hand.</source>
        <translation>تُحفظ الرسوم السابقة وأمثلتك والإعدادات في مجلدك الخاص على هذا الحاسوب. يمكنك حذف الرسوم في شريط الرسوم، والأمثلة في «خط يدي».</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Why this answer?</source>
        <translation>لماذا هذه الإجابة؟</translation>
    </message>
    <message>
        <source>Show which ink speaks for the answer, and which against it</source>
        <translation>إظهار أي حبر يؤيد الإجابة وأي حبر يعارضها</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>انظر إلى الداخل</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>إظهار ما يحدث داخل الشبكة</translation>
    </message>
    <message>
        <source>Was it wrong?</source>
        <translation>هل هي خاطئة؟</translation>
    </message>
    <message>
        <source>Say what you drew: the program can learn how you write</source>
        <translation>قل ما رسمته: يمكن للبرنامج أن يتعلّم كيف تكتب</translation>
    </message>
    <message>
        <source>Try next:</source>
        <translation>جرّب أيضًا:</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>إغلاق التلميحات</translation>
    </message>
    <message>
        <source>Hints come with the next answer.</source>
        <translation>تأتي التلميحات مع الإجابة التالية.</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>{name} is not a regular file.</source>
        <translation>الملف {name} ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} MB, and {most} MB can be opened.</source>
        <translation>الملف {name} كبير جدًا: {size} م.ب، ويمكن فتح {most} م.ب.</translation>
    </message>
    <message>
        <source>{name} is not there: it may have been moved or renamed.</source>
        <translation>الملف {name} غير موجود: ربما نُقل أو أُعيدت تسميته.</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>تعذّرت قراءة {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a supported image.</source>
        <translation>الملف {name} ليس صورة مدعومة.</translation>
    </message>
    <message>
        <source>{name} is a vector graphic. Save it as a PNG file, and open that.</source>
        <translation>الملف {name} رسم متجهي. احفظه كملف PNG وافتح ذلك.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete.</source>
        <translation>الملف {name} تالف أو غير مكتمل.</translation>
    </message>
    <message>
        <source>{name} is too large: {width} x {height} pixels, and {most} million can be opened.</source>
        <translation>الملف {name} كبير جدًا: {width} x {height} بكسل، ويمكن فتح {most} مليون.</translation>
    </message>
    <message>
        <source>{name} is an animation. Save one of its pictures, and open that.</source>
        <translation>الملف {name} صورة متحركة. احفظ إحدى صورها وافتحها.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>The digit was found in the framed part of {name}.</source>
        <translation>وُجد الرقم في الجزء المحاط بإطار من {name}.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>{name} can't be opened: it is not a regular file.</source>
        <translation>تعذّر فتح {name}: إنه ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>تعذّرت قراءة {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} can't be opened: {error}.</source>
        <translation>تعذّر فتح {name}: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>لا ملفات</numerusform><numerusform>ملف واحد</numerusform><numerusform>ملفان</numerusform><numerusform>%n ملفات</numerusform><numerusform>%n ملفًا</numerusform><numerusform>%n ملف</numerusform></translation></message>
    <message>
        <source>Opening {name}...</source>
        <translation>جارٍ فتح {name}…</translation>
    </message>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>لا شيء مكتوب في هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>InsideDock</name>
    <message>
        <source>Inside the network</source>
        <translation>داخل الشبكة</translation>
    </message>
    <message>
        <source>What the network computes, from the drawing to the digit.</source>
        <translation>ما تحسبه الشبكة، من الرسم إلى الرقم.</translation>
    </message>
</context>
<context>
    <name>InsideHeader</name>
    <message>
        <source>Simple</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Whose inside is shown</source>
        <translation>الشبكة التي يُعرض داخلها</translation>
    </message>
    <message>
        <source>The network that answers, and whose inside is shown</source>
        <translation>الشبكة التي تجيب ويُعرض داخلها</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>الكلمات والأعداد</translation>
    </message>
    <message>
        <source>Simple words for a class, or exact ones with technical names</source>
        <translation>كلمات بسيطة للصف، أو دقيقة بأسماء تقنية</translation>
    </message>
    <message>
        <source>How It Learned</source>
        <translation>كيف تعلّمت</translation>
    </message>
    <message>
        <source>Where the network's numbers come from</source>
        <translation>من أين تأتي أعداد الشبكة</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>ملف…</translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>Experiment</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Change the network or the drawing, and see what it does</source>
        <translation>غيّر الشبكة أو الرسم وشاهد ما يحدث</translation>
    </message>
    <message>
        <source>answers &lt;b&gt;{name}&lt;/b&gt;</source>
        <translation>تجيب &lt;b&gt;{name}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>All maps of a column</source>
        <translation>كل خرائط عمود</translation>
    </message>
    <message>
        <source>One Value</source>
        <translation>قيمة واحدة</translation>
    </message>
    <message>
        <source>The sum behind one value</source>
        <translation>المجموع وراء قيمة واحدة</translation>
    </message>
    <message>
        <source>All Maps</source>
        <translation>كل الخرائط</translation>
    </message>
    <message>
        <source>Scores to Percent</source>
        <translation>من النتائج إلى النسب</translation>
    </message>
    <message>
        <source>How ten scores become ten likelihoods</source>
        <translation>كيف تصبح عشر نتائج عشرة احتمالات</translation>
    </message>
    <message>
        <source>Two Networks</source>
        <translation>شبكتان</translation>
    </message>
    <message>
        <source>Both networks' answers, side by side</source>
        <translation>إجابات الشبكتين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>What the parts do</source>
        <translation>ما تفعله الأجزاء</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try &amp;it in the Window</source>
        <translation>تجربة في النا&amp;فذة</translation>
    </message>
    <message>
        <source>Have this network, as it is now, answer in the main window.</source>
        <translation>جعل هذه الشبكة، كما هي الآن، تجيب في النافذة الرئيسية.</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save this network under a name, as a .keras file.</source>
        <translation>حفظ هذه الشبكة باسم، كملف .keras.</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Go on with a network that was saved here.</source>
        <translation>المتابعة بشبكة حُفظت هنا.</translation>
    </message>
    <message>
        <source>Save the Network</source>
        <translation>حفظ الشبكة</translation>
    </message>
    <message>
        <source>Open a Network</source>
        <translation>فتح شبكة</translation>
    </message>
    <message>
        <source>Networks (*.keras)</source>
        <translation>الشبكات (*.keras)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>حُفظت باسم {path}.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Ta&amp;ke Back</source>
        <translation>استر&amp;جاع</translation>
    </message>
    <message>
        <source>Don't keep it as an example</source>
        <translation>عدم الاحتفاظ به كمثال</translation>
    </message>
</context>
<context>
    <name>KeptNetwork</name>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>تعذّرت كتابة {path}: {why}.</translation>
    </message>
    <message>
        <source>The network in {path} was not made in the workshop.</source>
        <translation>الشبكة في {path} لم تُصنع في الورشة.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>الملف {path} تالف.</translation>
    </message>
    <message>
        <source>The network in {path} is of a kind that this version doesn't know.</source>
        <translation>الشبكة في {path} من نوع لا يعرفه هذا الإصدار.</translation>
    </message>
</context>
<context>
    <name>KernelsView</name>
    <message>
        <source>Kernels of the first layer</source>
        <translation>نوى الطبقة الأولى</translation>
    </message>
    <message>
        <source>What each unit looks for</source>
        <translation>ما تبحث عنه كل وحدة</translation>
    </message>
    <message>
        <source>The weights that are moved over the drawing: blue where ink makes the sum larger, red where it makes it smaller.</source>
        <translation>الأوزان التي تُحرَّك فوق الرسم: أزرق حيث يزيد الحبر المجموع، وأحمر حيث ينقصه.</translation>
    </message>
    <message>
        <source>The weights of every cell of the drawing: blue where ink makes the unit's sum larger, red where it makes it smaller.</source>
        <translation>أوزان كل خلية في الرسم: أزرق حيث يزيد الحبر مجموع الوحدة، وأحمر حيث ينقصه.</translation>
    </message>
</context>
<context>
    <name>LayerCalls</name>
    <message>
        <source>This network answers, but it can't be inspected: {why}.</source>
        <translation>هذه الشبكة تجيب، لكن لا يمكن فحص داخلها: {why}.</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>Learning rate: how far each step changes the weights. Too small learns slowly, too large jumps past the goal.</source>
        <translation>معدل التعلّم: مقدار ما تغيّره كل خطوة في الأوزان. الصغير جدًا يتعلّم ببطء، والكبير جدًا يقفز متجاوزًا الهدف.</translation>
    </message>
    <message>
        <source>How many drawings are averaged for one step.</source>
        <translation>عدد الرسوم التي يؤخذ متوسطها لخطوة واحدة.</translation>
    </message>
    <message>
        <source>How many digits it learns from; with few, it learns them by heart.</source>
        <translation>عدد الأرقام التي تتعلّم منها؛ إن كانت قليلة حفظتها عن ظهر قلب.</translation>
    </message>
    <message>
        <source>How much each drawing is turned, slanted, stretched and thickened anew every time it is shown.</source>
        <translation>مقدار تدوير كل رسم وإمالته ومدّه وتسميكه من جديد في كل مرة يُعرض فيها.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Slow motion: a pause after each step, to see what a single step does.</source>
        <translation>حركة بطيئة: توقف بعد كل خطوة لرؤية ما تفعله خطوة واحدة.</translation>
    </message>
    <message>
        <source>Also learn what is no digit</source>
        <translation>تعلّم ما ليس رقمًا أيضًا</translation>
    </message>
    <message>
        <source>Shows letters and scribbles, too, for which all digits shall be equally likely.</source>
        <translation>تُعرض أيضًا حروف وخربشات، ينبغي أن تتساوى عندها احتمالات كل الأرقام.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>&amp;معدل التعلّم</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>ال&amp;دفعة</translation>
    </message>
    <message>
        <source>Dra&amp;wings</source>
        <translation>الر&amp;سوم</translation>
    </message>
    <message>
        <source>Variat&amp;ion</source>
        <translation>التن&amp;ويع</translation>
    </message>
    <message>
        <source>Slo&amp;w motion</source>
        <translation>حركة &amp;بطيئة</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الألوان</translation>
    </message>
    <message>
        <source>Activations: from 0 to the stage's largest. Signed values: red below 0, blue above.</source>
        <translation>التنشيطات: من 0 إلى أكبر قيمة في المرحلة. القيم ذات الإشارة: أحمر تحت 0، وأزرق فوقه.</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>الأكبر</translation>
    </message>
</context>
<context>
    <name>LessonData</name>
    <message>
        <source>one with an upstroke</source>
        <translation>1 بخط صاعد</translation>
    </message>
    <message>
        <source>crossed seven</source>
        <translation>7 بشرطة</translation>
    </message>
    <message>
        <source>The lesson data {path} are missing.</source>
        <translation>بيانات الدروس {path} مفقودة.</translation>
    </message>
    <message>
        <source>The lesson data {path} are damaged.</source>
        <translation>بيانات الدروس {path} تالفة.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Too few drawings</source>
        <translation>رسوم قليلة جدًا</translation>
    </message>
    <message>
        <source>Two equal networks learn for equally long: one from 50 drawings, which it sees again and again, the other from 6,000. Both are then tested on drawings by people whom neither has met.</source>
        <translation>شبكتان متماثلتان تتعلّمان مدة واحدة: إحداهما من 50 رسمًا تراها مرارًا، والأخرى من 6,000. ثم تُختبر كلتاهما على رسوم أشخاص لم تلتقهم أي منهما.</translation>
    </message>
    <message>
        <source>The one with 50 drawings: how will it do?</source>
        <translation>صاحبة الـ50 رسمًا: كيف سيكون أداؤها؟</translation>
    </message>
    <message>
        <source>Perfect on its own 50, much worse on strangers'</source>
        <translation>ممتازة في رسومها الـ50، وأسوأ بكثير في رسوم الغرباء</translation>
    </message>
    <message>
        <source>Equally well on both</source>
        <translation>جيدة بالقدر نفسه في كليهما</translation>
    </message>
    <message>
        <source>Badly on both: 50 are too few to learn anything</source>
        <translation>سيئة في كليهما: 50 أقل من أن تُعلّم شيئًا</translation>
    </message>
    <message>
        <source>50 drawings</source>
        <translation>50 رسمًا</translation>
    </message>
    <message>
        <source>6,000 drawings</source>
        <translation>6,000 رسم</translation>
    </message>
    <message>
        <source>It reads {learned_right} of its own 50 drawings, but only {right} of strangers': it has learned them by heart. The other reads {learned_right2} of its own and {right2} of strangers'. That gap is called overfitting; more drawings close it.</source>
        <translation>تقرأ {learned_right} من رسومها الـ50، لكن {right} فقط من رسوم الغرباء: لقد حفظتها عن ظهر قلب. وتقرأ الأخرى {learned_right2} من رسومها و{right2} من رسوم الغرباء. تسمى هذه الفجوة فرط التخصيص؛ والمزيد من الرسوم يسدّها.</translation>
    </message>
    <message>
        <source>Too slow, too fast</source>
        <translation>بطيء جدًا، سريع جدًا</translation>
    </message>
    <message>
        <source>The learning rate says how far each step changes the weights. Three equal networks take 150 steps each: tiny, medium and huge ones.</source>
        <translation>يحدد معدل التعلّم مقدار ما تغيّره كل خطوة في الأوزان. ثلاث شبكات متماثلة تخطو كل منها 150 خطوة: صغيرة جدًا ومتوسطة وضخمة.</translation>
    </message>
    <message>
        <source>Which of the three learns?</source>
        <translation>أي الثلاث تتعلّم؟</translation>
    </message>
    <message>
        <source>The medium one</source>
        <translation>المتوسطة</translation>
    </message>
    <message>
        <source>The fastest, of course</source>
        <translation>الأسرع طبعًا</translation>
    </message>
    <message>
        <source>All three, the slow one best</source>
        <translation>الثلاث كلها، والبطيئة أفضلها</translation>
    </message>
    <message>
        <source>0.00001 has hardly moved ({right} of strangers' digits right); with 1 every step jumps past the goal ({right2}); 0.002 has learned ({right3}). Nobody can compute the best rate: it is found by trying.</source>
        <translation>مع 0.00001 لم تكد تتحرك ({right} من أرقام الغرباء صحيحة)؛ ومع 1 تقفز كل خطوة متجاوزة الهدف ({right2})؛ ومع 0.002 تعلّمت ({right3}). لا أحد يستطيع حساب أفضل معدل: يُعثر عليه بالتجربة.</translation>
    </message>
    <message>
        <source>Why framing matters</source>
        <translation>لماذا التأطير مهم</translation>
    </message>
    <message>
        <source>People draw large and small, in the middle and at the edge. One network sees drawings as they are. For the other they are first scaled to one size and put in the middle. All else is equal.</source>
        <translation>يرسم الناس كبيرًا وصغيرًا، في الوسط وعند الحافة. إحدى الشبكتين ترى الرسوم كما هي. وللأخرى تُحجَّم أولًا إلى حجم واحد وتوضع في الوسط. وكل ما عدا ذلك متساوٍ.</translation>
    </message>
    <message>
        <source>How much does framing help?</source>
        <translation>كم يساعد التأطير؟</translation>
    </message>
    <message>
        <source>A lot: where and how large is no news about the digit</source>
        <translation>كثيرًا: المكان والحجم لا يقولان شيئًا عن الرقم</translation>
    </message>
    <message>
        <source>Not at all: convolutions see a digit anywhere</source>
        <translation>لا يساعد: الالتفافات ترى الرقم في أي مكان</translation>
    </message>
    <message>
        <source>It harms: information is lost</source>
        <translation>يضر: تضيع معلومات</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>كما رُسمت</translation>
    </message>
    <message>
        <source>framed</source>
        <translation>مؤطّرة</translation>
    </message>
    <message>
        <source>As drawn, {right} of strangers' digits are read right; framed, {right2}. Without framing, a network must learn every digit anew for each size and place.</source>
        <translation>كما رُسمت، يُقرأ {right} من أرقام الغرباء صحيحًا؛ ومؤطّرة {right2}. دون تأطير على الشبكة أن تتعلّم كل رقم من جديد لكل حجم ومكان.</translation>
    </message>
    <message>
        <source>What is no digit?</source>
        <translation>ما الذي ليس رقمًا؟</translation>
    </message>
    <message>
        <source>A network that has only ever seen digits must say something about a letter, too. The second one also learns from 400 letters and scribbles, for which all ten digits are to be equally likely, so that it says Unknown.</source>
        <translation>الشبكة التي لم ترَ إلا الأرقام لا بد أن تقول شيئًا عن الحرف أيضًا. الثانية تتعلّم كذلك من 400 حرف وخربشة، ينبغي أن تتساوى عندها احتمالات الأرقام العشرة، فتقول «غير معروف».</translation>
    </message>
    <message>
        <source>What does the first one say about letters that it has never seen?</source>
        <translation>ماذا تقول الأولى عن حروف لم ترها من قبل؟</translation>
    </message>
    <message>
        <source>Mostly some digit, and it is sure of it</source>
        <translation>رقمًا ما في الغالب، وهي واثقة منه</translation>
    </message>
    <message>
        <source>Always Unknown: it has never seen them</source>
        <translation>دائمًا «غير معروف»: لم ترها قط</translation>
    </message>
    <message>
        <source>The same as the second</source>
        <translation>مثل الثانية</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>أرقام فقط</translation>
    </message>
    <message>
        <source>digits and letters</source>
        <translation>أرقام وحروف</translation>
    </message>
    <message>
        <source>Of 200 strangers' letters and scribbles it rightly calls {non_digits_unknown} Unknown; having learned what is no digit, {non_digits_unknown2}. A network doesn't know what it has not been taught, this one included.</source>
        <translation>من 200 حرف وخربشة للغرباء تقول بحق «غير معروف» عن {non_digits_unknown}؛ وبعد أن تعلّمت ما ليس رقمًا، عن {non_digits_unknown2}. الشبكة لا تعرف ما لم تُعلَّمه، وهذه منها.</translation>
    </message>
    <message>
        <source>Why convolutions?</source>
        <translation>لماذا الالتفافات؟</translation>
    </message>
    <message>
        <source>A dense layer has a weight for every cell of the drawing. A convolution moves one small kernel over all of it, and so needs few weights. Both networks see the drawings as they are, large or small, anywhere on the grid.</source>
        <translation>للطبقة الكثيفة وزن لكل خلية في الرسم. أما الالتفاف فيحرّك نواة صغيرة واحدة فوقه كله، فيحتاج إلى أوزان قليلة. ترى الشبكتان الرسوم كما هي، كبيرة أو صغيرة، في أي مكان على اللوح.</translation>
    </message>
    <message>
        <source>The dense network has five times as many weights. Which reads strangers better?</source>
        <translation>للشبكة الكثيفة خمسة أضعاف الأوزان. أيهما تقرأ الغرباء أفضل؟</translation>
    </message>
    <message>
        <source>The one with convolutions</source>
        <translation>ذات الالتفافات</translation>
    </message>
    <message>
        <source>The dense one: more weights, more knowledge</source>
        <translation>الكثيفة: أوزان أكثر، معرفة أكثر</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>كلتاهما سواء</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>كثيفة</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>التفافات</translation>
    </message>
    <message>
        <source>With {weights} weights the convolutions read {right} of strangers' digits, the dense network {right2} with {weights2}. What a kernel has learned in one place holds everywhere.</source>
        <translation>بعدد أوزان {weights} تقرأ الالتفافات {right} من أرقام الغرباء، وتقرأ الشبكة الكثيفة {right2} بعدد أوزان {weights2}. ما تعلّمته نواة في مكان يصلح في كل مكان.</translation>
    </message>
    <message>
        <source>A hand it never met</source>
        <translation>خط يد لم تلتقه قط</translation>
    </message>
    <message>
        <source>In much of the world a 1 has an upstroke and a 7 a bar. One network learns from drawings without any of these, the other from all. Both are asked about strangers' ones with an upstroke and crossed sevens.</source>
        <translation>في كثير من أنحاء العالم للرقم 1 خط صاعد وللرقم 7 شرطة. تتعلّم إحدى الشبكتين من رسوم ليس فيها أي من هذين، والأخرى من الكل. ثم تُسألان عن رسوم الغرباء لـ1 بخط صاعد و7 بشرطة.</translation>
    </message>
    <message>
        <source>How many of these does the first one read?</source>
        <translation>كم من هذه تقرأ الأولى؟</translation>
    </message>
    <message>
        <source>Clearly fewer than the second</source>
        <translation>أقل من الثانية بوضوح</translation>
    </message>
    <message>
        <source>As many: a 7 is a 7</source>
        <translation>العدد نفسه: 7 هو 7</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>ولا واحدًا</translation>
    </message>
    <message>
        <source>without them</source>
        <translation>دونها</translation>
    </message>
    <message>
        <source>with them</source>
        <translation>معها</translation>
    </message>
    <message>
        <source>It reads {forms_right} of them, the other {forms_right2}; on all of strangers' digits the two hardly differ ({right} and {right2}). A good average can hide that it fails some people: ask whose drawings it learned from.</source>
        <translation>تقرأ {forms_right} منها، والأخرى {forms_right2}؛ وفي كل أرقام الغرباء لا تكاد الاثنتان تختلفان ({right} و{right2}). قد يُخفي المتوسط الجيد أنها تخذل بعض الناس: اسأل من رسوم مَن تعلّمت.</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Trains the networks of this lesson. Your own network is set aside, and comes back afterwards.</source>
        <translation>تدريب شبكات هذا الدرس. توضع شبكتك جانبًا، وتعود بعد ذلك.</translation>
    </message>
    <message>
        <source>Strangers' digits read right, by steps</source>
        <translation>أرقام الغرباء المقروءة صحيحًا، حسب الخطوات</translation>
    </message>
    <message>
        <source>One curve for each network of this lesson: the share of strangers' digits for which it names the right one, after so many steps.</source>
        <translation>منحنى لكل شبكة في هذا الدرس: نسبة أرقام الغرباء التي تسمّيها بشكل صحيح بعد هذا العدد من الخطوات.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Run the Experiment</source>
        <translation>تشغيل التجربة</translation>
    </message>
    <message>
        <source>Training network {number} of {count}: {name}</source>
        <translation>تدريب الشبكة {number} من {count}: {name}</translation>
    </message>
    <message>
        <source>This time it came out otherwise. Run it again.</source>
        <translation>جاءت النتيجة مختلفة هذه المرة. شغّلها من جديد.</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>كنت على صواب.</translation>
    </message>
    <message>
        <source>It is this: {answer}.</source>
        <translation>الصواب: {answer}.</translation>
    </message>
</context>
<context>
    <name>LikelihoodBar</name>
    <message>
        <source>Likelihood of {digit}</source>
        <translation>احتمال {digit}</translation>
    </message>
</context>
<context>
    <name>LikelihoodChart</name>
    <message>
        <source>Likelihoods along the strokes</source>
        <translation>الاحتمالات على طول جرّات القلم</translation>
    </message>
    <message>
        <source>The ten likelihoods after each stroke; the dashed line is 50 %</source>
        <translation>الاحتمالات العشرة بعد كل جرّة؛ الخط المتقطع عند 50%</translation>
    </message>
</context>
<context>
    <name>LikelihoodModel</name>
    <message>
        <source>Digit</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>لوجيت</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Only what speaks for it</source>
        <translation>ما يؤيده فقط</translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>بعد التهدئة</translation>
    </message>
    <message>
        <source>÷ temperature</source>
        <translation>÷ درجة الحرارة</translation>
    </message>
    <message>
        <source>÷ new temperature</source>
        <translation>÷ درجة الحرارة الجديدة</translation>
    </message>
    <message>
        <source>e to that power</source>
        <translation>e مرفوعًا إلى ذلك</translation>
    </message>
</context>
<context>
    <name>LikelihoodTable</name>
    <message>
        <source>From scores to likelihoods</source>
        <translation>من النتائج إلى الاحتمالات</translation>
    </message>
    <message>
        <source>The ten numbers "e to that power" add up to {total}. Each divided by this sum is how likely its digit is: for {likeliest}, {power} / {total} = {exactly}. </source>
        <translation>مجموع الأعداد العشرة «e مرفوعًا إلى ذلك» هو {total}. وبقسمة كل منها على هذا المجموع نحصل على احتمال رقمه: للرقم {likeliest}، {power} / {total} = {exactly}. </translation>
    </message>
    <message>
        <source>No bar passes the dashed line at {threshold}, so the answer is Unknown.</source>
        <translation>لا يتجاوز أي شريط الخط المتقطع عند {threshold}، فالإجابة «غير معروف».</translation>
    </message>
    <message>
        <source>It passes the dashed line at {threshold}, so the answer is {likeliest}.</source>
        <translation>يتجاوز الخط المتقطع عند {threshold}، فالإجابة {likeliest}.</translation>
    </message>
</context>
<context>
    <name>MapEyes</name>
    <message>
        <source>Switches this map off or on (O); with Shift, all others of its column</source>
        <translation>إطفاء هذه الخريطة أو تشغيلها (O)؛ ومع Shift كل الخرائط الأخرى في عمودها</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>The drawings as they are</source>
        <translation>الرسوم كما هي</translation>
    </message>
    <message>
        <source>After framing</source>
        <translation>بعد التأطير</translation>
    </message>
    <message>
        <source>After the first convolution</source>
        <translation>بعد الالتفاف الأول</translation>
    </message>
    <message>
        <source>After the second convolution</source>
        <translation>بعد الالتفاف الثاني</translation>
    </message>
    <message>
        <source>After the first dense layer</source>
        <translation>بعد الطبقة الكثيفة الأولى</translation>
    </message>
    <message>
        <source>After the second dense layer</source>
        <translation>بعد الطبقة الكثيفة الثانية</translation>
    </message>
    <message>
        <source>The ten logits</source>
        <translation>اللوجيتات العشرة</translation>
    </message>
    <message>
        <source>From layer to layer, drawings of the same digit come closer together, and apart from the others.</source>
        <translation>من طبقة إلى طبقة، تتقارب رسوم الرقم نفسه وتبتعد عن غيرها.</translation>
    </message>
    <message>
        <source>1,000 digits by strangers, each drawn as its digit. Near each other: alike to this layer. The two directions are those in which the layer's values differ most (principal components). Ringed: named wrong. The square: your drawing.</source>
        <translation>1,000 رقم للغرباء، كل منها مرسوم كرقمه. المتقاربة: متشابهة عند هذه الطبقة. الاتجاهان هما اللذان تختلف فيهما قيم الطبقة أكثر ما يكون (المكوّنات الرئيسية). في دائرة: سُمّي خطأً. المربع: رسمك.</translation>
    </message>
    <message>
        <source>Written: {written}. Named: {named}.
{first}: {likelihood}, {second}: {other_likelihood}</source>
        <translation>المكتوب: {written}. المسمّى: {named}.
{first}: {likelihood}، {second}: {other_likelihood}</translation>
    </message>
    <message>
        <source>Point at a digit to see the drawing.</source>
        <translation>أشر إلى رقم لرؤية الرسم.</translation>
    </message>
</context>
<context>
    <name>MapPieces</name>
    <message>
        <source>What its maps look for is only known of the networks that come with the program.</source>
        <translation>ما تبحث عنه خرائطها معروف فقط للشبكات المرفقة بالبرنامج.</translation>
    </message>
</context>
<context>
    <name>MapPiecesView</name>
    <message>
        <source>Of {drawings} people's drawings these excite it most; what it sees of each is framed.</source>
        <translation>من {drawings} من رسوم الناس هذه أكثر ما يثيرها؛ وما تراه من كل منها محاط بإطار.</translation>
    </message>
    <message>
        <source>It is 0 for all of {drawings} people's drawings.</source>
        <translation>قيمتها 0 لكل رسوم الناس ({drawings}).</translation>
    </message>
</context>
<context>
    <name>MapSwitch</name>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Number of the map in its stage</source>
        <translation>رقم الخريطة في مرحلتها</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>إطفاء</translation>
    </message>
    <message>
        <source>All values of this map become 0 (O on a map in the view)</source>
        <translation>كل قيم هذه الخريطة تصبح 0 (O على خريطة في العرض)</translation>
    </message>
    <message>
        <source>Only This</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>All other maps of the stage become 0 (Shift+O on a map in the view); again: all are on</source>
        <translation>كل خرائط المرحلة الأخرى تصبح 0 (Shift+O على خريطة في العرض)؛ ومرة أخرى: تعمل كلها</translation>
    </message>
    <message>
        <source>{stage}, map {index}</source>
        <translation>{stage}، الخريطة {index}</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>&amp;Measure Again</source>
        <translation>إعادة ال&amp;قياس</translation>
    </message>
    <message>
        <source>Measure the network as it is now.</source>
        <translation>قياس الشبكة كما هي الآن.</translation>
    </message>
    <message>
        <source>Calibration: right, by likelihood</source>
        <translation>المعايرة: الصحيح حسب الاحتمال</translation>
    </message>
    <message>
        <source>Of the drawings to which it gives a likelihood, the share that it reads right. On the grey line it promises neither too much nor too little.</source>
        <translation>من الرسوم التي تعطيها احتمالًا معينًا، نسبة ما تقرؤه صحيحًا. على الخط الرمادي لا تَعِد بأكثر مما ينبغي ولا بأقل.</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>معايَرة</translation>
    </message>
    <message>
        <source>this network</source>
        <comment>which network</comment>
        <translation>هذه الشبكة</translation>
    </message>
    <message>
        <source>the program's own</source>
        <translation>شبكة البرنامج</translation>
    </message>
    <message>
        <source>After {epochs} epochs, of 500 strangers' digits {right} are read right, {unknown} are Unknown, and {wrong} are wrong and confident. (The program's own network has met some of these people, which flatters it.)</source>
        <translation>بعد {epochs} من الدورات، من 500 رقم للغرباء: {right} قُرئت صحيحة، و{unknown} غير معروفة، و{wrong} خاطئة بثقة. (التقت شبكة البرنامج ببعض هؤلاء الأشخاص، وهذا يجمّل نتيجتها.)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;لماذا</translation>
    </message>
    <message>
        <source>W&amp;hat If</source>
        <translation>ماذا ل&amp;و</translation>
    </message>
    <message>
        <source>&amp;It Is</source>
        <translation>إن&amp;ه</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>الل&amp;غة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>The network is loading</source>
        <translation>جارٍ تحميل الشبكة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>What the program does, and what it found.</source>
        <translation>ما يفعله البرنامج، وما وجده.</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>Its surest mistakes</source>
        <translation>أخطاؤها الأكثر ثقة</translation>
    </message>
    <message>
        <source>Strangers' digits that the network in training reads wrong, the surest first: what was written, what it named, how likely it found it. Click one to put it on the grid.</source>
        <translation>أرقام الغرباء التي تقرؤها الشبكة قيد التدريب خطأً، والأكثر ثقة أولًا: ما كُتب، وما سمّته، ومدى احتماله لديها. انقر أحدها لوضعه على اللوح.</translation>
    </message>
    <message>
        <source>It has made none.</source>
        <translation>لم ترتكب أي خطأ.</translation>
    </message>
    <message>
        <source>{written} as {named}, {likelihood}</source>
        <translation>{written} على أنه {named}، {likelihood}</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The network in {path} takes {takes} and gives {gives}; it must take {must_take} and give {must_give}.</source>
        <translation>الشبكة في {path} تأخذ {takes} وتعطي {gives}؛ ويجب أن تأخذ {must_take} وتعطي {must_give}.</translation>
    </message>
    <message>
        <source>The network in {path} is too large: {error}.</source>
        <translation>الشبكة في {path} كبيرة جدًا: {error}.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>لا يوجد ملف نموذج {path}.</translation>
    </message>
    <message>
        <source>{path} can't be opened: {error}.</source>
        <translation>تعذّر فتح {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a Keras model, or only a part of one.</source>
        <translation>الملف {path} ليس نموذج Keras، أو جزء منه فقط.</translation>
    </message>
    <message>
        <source>{path} holds program code; such a model isn't loaded.</source>
        <translation>الملف {path} يحتوي على شيفرة برمجية؛ لا يُحمَّل نموذج كهذا.</translation>
    </message>
    <message>
        <source>{path} is not a supported Keras model.</source>
        <translation>الملف {path} ليس نموذج Keras مدعومًا.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيئًا آخر</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
</context>
<context>
    <name>ModelGraph</name>
    <message>
        <source>its layer {name} is not a plain convolution in a single chain</source>
        <translation>طبقتها {name} ليست التفافًا بسيطًا في سلسلة واحدة</translation>
    </message>
    <message>
        <source>it has no two-dimensional convolutions</source>
        <translation>ليس فيها التفافات ثنائية الأبعاد</translation>
    </message>
    <message>
        <source>its first convolution takes {sizes} values, not {side} x {side} x 1</source>
        <translation>التفافها الأول يأخذ {sizes} من القيم، لا {side} x {side} x 1</translation>
    </message>
    <message>
        <source>convolution {number}</source>
        <translation>الالتفاف {number}</translation>
    </message>
    <message>
        <source>its layer {name} is a grouped convolution, or has its channels first</source>
        <translation>طبقتها {name} التفاف مجمّع، أو قنواتها في البداية</translation>
    </message>
    <message>
        <source>its layer {name} stands between two convolutions</source>
        <translation>طبقتها {name} تقع بين التفافين</translation>
    </message>
</context>
<context>
    <name>ModelLimits</name>
    <message>
        <source>its description has more than {limit} MB</source>
        <translation>وصفها يتجاوز {limit} م.ب</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>حجمها بعد فك الضغط يتجاوز {limit} م.ب</translation>
    </message>
    <message>
        <source>it has more than {limit} million weights</source>
        <translation>لها أكثر من {limit} مليون وزن</translation>
    </message>
    <message>
        <source>it doesn't say how many values its layers give, which may be any number</source>
        <translation>لا تذكر كم قيمة تعطيها طبقاتها، وقد يكون أي عدد</translation>
    </message>
    <message>
        <source>its layers give more than {limit} million values</source>
        <translation>تعطي طبقاتها أكثر من {limit} مليون قيمة</translation>
    </message>
    <message>
        <source>it takes more than {limit} thousand million multiplications for one drawing</source>
        <translation>تحتاج إلى أكثر من {limit} مليار عملية ضرب لرسم واحد</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>{words}: {weights} weights to be learned.</source>
        <translation>{words}: الأوزان المطلوب تعلّمها {weights}.</translation>
    </message>
    <message>
        <source>The network's values from layer to layer, {sizes}</source>
        <translation>قيم الشبكة من طبقة إلى طبقة، {sizes}</translation>
    </message>
    <message>
        <source>{weights} weights</source>
        <translation>الأوزان: {weights}</translation>
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>below this: Unknown</source>
        <translation>تحت هذا: غير معروف</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Save the Network's Picture</source>
        <translation>حفظ صورة الشبكة</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be printed. Check the printer, or the file to print to.</source>
        <translation>تعذّرت طباعة الصورة. تحقق من الطابعة أو من الملف المطلوب الطباعة إليه.</translation>
    </message>
    <message>
        <source>The picture could not be printed to its end. Check the printer.</source>
        <translation>تعذّرت طباعة الصورة حتى نهايتها. تحقق من الطابعة.</translation>
    </message>
    <message>
        <source>The picture was sent to the printer.</source>
        <translation>أُرسلت الصورة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Inside the network</source>
        <translation>داخل الشبكة</translation>
    </message>
</context>
<context>
    <name>NetworkSheet</name>
    <message>
        <source>all {count}…</source>
        <translation>الكل ({count})…</translation>
    </message>
</context>
<context>
    <name>NetworkStatus</name>
    <message>
        <source>The network is loading. You can draw already.</source>
        <translation>جارٍ تحميل الشبكة. يمكنك الرسم الآن.</translation>
    </message>
    <message>
        <source>Draw a digit, then press Predict.</source>
        <translation>ارسم رقمًا ثم اضغط «توقّع».</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>The network's feature maps</source>
        <translation>خرائط سمات الشبكة</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, with Ctrl from map to map, Page Up and Page Down from column to column; Return shows how the value is computed; O switches the map off or on, Shift+O all others of its column.</source>
        <translation>مفاتيح الأسهم تنقل من خلية إلى خلية، ومع Ctrl من خريطة إلى خريطة، وPage Up وPage Down من عمود إلى عمود؛ وReturn يُظهر كيف تُحسب القيمة؛ وO يطفئ الخريطة أو يشغّلها، وShift+O كل الخرائط الأخرى في عمودها.</translation>
    </message>
    <message>
        <source>Draw something to see it here.</source>
        <translation>ارسم شيئًا لتراه هنا.</translation>
    </message>
    <message>
        <source>It is shown here when the network has answered.</source>
        <translation>يظهر هنا عندما تجيب الشبكة.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>لا توجد صورة في الحافظة.</translation>
    </message>
    <message>
        <source>Only pictures and files on this computer can be dropped here.</source>
        <translation>لا يمكن إفلات غير الصور والملفات الموجودة على هذا الحاسوب هنا.</translation>
    </message>
    <message>
        <source>Open a Picture or a Drawing</source>
        <translation>فتح صورة أو رسم</translation>
    </message>
    <message>
        <source>Pictures and drawings ({suffixes})</source>
        <translation>الصور والرسوم ({suffixes})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>ما أُفلت</translation>
    </message>
</context>
<context>
    <name>OperationsPicture</name>
    <message>
        <source>sum of {inputs}</source>
        <translation>مجموع {inputs}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>, bias {bias}</source>
        <translation>، الانحياز {bias}</translation>
    </message>
    <message>
        <source>pooling, the {which} of {count}: {numbers}</source>
        <translation>تجميع، {which} من {count}: {numbers}</translation>
    </message>
    <message>
        <source>normalization: {factors}</source>
        <translation>تسوية: {factors}</translation>
    </message>
    <message>
        <source>rescaled by learned numbers: {factors}</source>
        <translation>إعادة تحجيم بأعداد متعلَّمة: {factors}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>مطفأة</translation>
    </message>
    <message>
        <source>divided by the temperature {value}</source>
        <translation>مقسومًا على درجة الحرارة {value}</translation>
    </message>
    <message>
        <source>its share of all ten</source>
        <translation>حصته من العشرة كلها</translation>
    </message>
    <message>
        <source>activation: max(0, {before})</source>
        <translation>تنشيط: max(0, {before})</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>تنشيط: ما تحت 0 يصبح 0</translation>
    </message>
</context>
<context>
    <name>OutputMap</name>
    <message>
        <source>The map that the value belongs to</source>
        <translation>الخريطة التي تنتمي إليها القيمة</translation>
    </message>
    <message>
        <source>its map</source>
        <translation>خريطتها</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Digit</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Say which digit it is (keys 0 to 9)</source>
        <translation>قل أي رقم هو (المفاتيح 0 إلى 9)</translation>
    </message>
    <message>
        <source>No Digit</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Say that it is no digit: it is left out of the text (Delete)</source>
        <translation>القول إنه ليس رقمًا: يُحذف من النص (Delete)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Take it apart into several digits (S)</source>
        <translation>تقسيمه إلى عدة أرقام (S)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ضمّ</translation>
    </message>
    <message>
        <source>Make one of it and what stands behind it (J)</source>
        <translation>جعله واحدًا مع ما بعده (J)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take the last correction back (Ctrl+Z, when the page is clicked)</source>
        <translation>التراجع عن آخر تصحيح (Ctrl+Z بعد نقر الصفحة)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Make the correction again</source>
        <translation>إجراء التصحيح من جديد</translation>
    </message>
    <message>
        <source>Next Unsure</source>
        <translation>غير المؤكد التالي</translation>
    </message>
    <message>
        <source>Go to the next one that is not sure (Space)</source>
        <translation>الانتقال إلى التالي غير المؤكد (المسافة)</translation>
    </message>
    <message>
        <source>Back to the Page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Back to Drawing</source>
        <translation>العودة إلى الرسم</translation>
    </message>
    <message>
        <source>Hide the page; it stays open (Escape)</source>
        <translation>إخفاء الصفحة؛ تبقى مفتوحة (Esc)</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>الصفحة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>الصفحة التالية (Page Down)</translation>
    </message>
    <message>
        <source>Close Page</source>
        <translation>إغلاق الصفحة</translation>
    </message>
    <message>
        <source>Close this page; its corrections are lost unless they were saved</source>
        <translation>إغلاق هذه الصفحة؛ تضيع تصحيحاتها ما لم تُحفظ</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy the lines of this page</source>
        <translation>نسخ أسطر هذه الصفحة</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save what was read, of all open pages, as text, as a table or as JSON</source>
        <translation>حفظ ما قُرئ من كل الصفحات المفتوحة كنص أو جدول أو JSON</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Save What Was Read</source>
        <translation>حفظ ما قُرئ</translation>
    </message>
    <message>
        <source>{name}: pages are saved as .txt, .csv or .json.</source>
        <translation>الملف {name}: تُحفظ الصفحات بصيغة .txt أو .csv أو .json.</translation>
    </message>
    <message>
        <source>How far the page has been read</source>
        <translation>إلى أين وصلت قراءة الصفحة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Read no further</source>
        <translation>التوقف عن القراءة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read this page after all</source>
        <translation>قراءة هذه الصفحة رغم ذلك</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>نص الصفحة</translation>
    </message>
    <message>
        <source>What is read on the page stands here.</source>
        <translation>يظهر هنا ما يُقرأ في الصفحة.</translation>
    </message>
    <message>
        <source>Go from piece to piece with the arrow keys.</source>
        <translation>تنقل من جزء إلى جزء بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>No digit, as you said</source>
        <translation>ليس رقمًا، كما قلت</translation>
    </message>
    <message>
        <source>{digit}, as you said</source>
        <translation>{digit}، كما قلت</translation>
    </message>
    <message>
        <source>Unknown: among letters</source>
        <translation>غير معروف: بين حروف</translation>
    </message>
    <message>
        <source>This page has not been read: it was cancelled.</source>
        <translation>لم تُقرأ هذه الصفحة: أُلغيت القراءة.</translation>
    </message>
    <message>
        <source>Waiting for the pages before it...</source>
        <translation>في انتظار الصفحات السابقة…</translation>
    </message>
    <message>
        <source>Opening {name}...</source>
        <translation>جارٍ فتح {name}…</translation>
    </message>
    <message>
        <source>Waiting for the network, which is still loading...</source>
        <translation>في انتظار الشبكة التي ما زالت تُحمَّل…</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Nothing is written on this page.</source>
        <translation>لا شيء مكتوب في هذه الصفحة.</translation>
    </message>
    <message>
        <source>No digit was found on this page.</source>
        <translation>لم يُعثر على أي رقم في هذه الصفحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation><numerusform>لا أرقام</numerusform><numerusform>رقم واحد</numerusform><numerusform>رقمان</numerusform><numerusform>%n أرقام</numerusform><numerusform>%n رقمًا</numerusform><numerusform>%n رقم</numerusform></translation></message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation><numerusform>لا أسطر</numerusform><numerusform>سطر واحد</numerusform><numerusform>سطرين</numerusform><numerusform>%n أسطر</numerusform><numerusform>%n سطرًا</numerusform><numerusform>%n سطر</numerusform></translation></message>
    <message>
        <source>{digits} in {lines}</source>
        <translation>{digits} في {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>of pieces that are not sure</comment>
        <translation><numerusform>لا شيء للمراجعة</numerusform><numerusform>واحد للمراجعة</numerusform><numerusform>اثنان للمراجعة</numerusform><numerusform>%n للمراجعة</numerusform><numerusform>%n للمراجعة</numerusform><numerusform>%n للمراجعة</numerusform></translation></message>
    <message>
        <source>This can't be taken apart.</source>
        <translation>لا يمكن تقسيم هذا.</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>Page {number} of {name} can't be shown.</source>
        <translation>تعذّر عرض الصفحة {number} من {name}.</translation>
    </message>
    <message>
        <source>{name} needs a password.</source>
        <translation>الملف {name} يحتاج إلى كلمة مرور.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a PDF file.</source>
        <translation>الملف {name} تالف أو ليس ملف PDF.</translation>
    </message>
</context>
<context>
    <name>PointedWords</name>
    <message>
        <source>Each picture is a feature map: strong colour where its pattern is. Bar to the right: speaks for {digit}; left: against. Click anything to follow it.</source>
        <translation>كل صورة خريطة سمات: لون قوي حيث يوجد نمطها. الشريط إلى اليمين: يؤيد {digit}؛ إلى اليسار: يعارضه. انقر أي شيء لتتبّعه.</translation>
    </message>
    <message>
        <source>adds {added} to {digit}</source>
        <translation>يضيف {added} إلى {digit}</translation>
    </message>
    <message>
        <source>its map adds {added} to {digit}</source>
        <translation>تضيف خريطته {added} إلى {digit}</translation>
    </message>
    <message>
        <source>sees {width} x {height} cells</source>
        <translation>يرى {width} x {height} خلية</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>The network did not answer with ten likelihoods between 0 and 1.</source>
        <translation>لم تُجب الشبكة بعشرة احتمالات بين 0 و1.</translation>
    </message>
</context>
<context>
    <name>PredictionController</name>
    <message>
        <source>Draw a digit first</source>
        <translation>ارسم رقمًا أولًا</translation>
    </message>
    <message>
        <source>The network is still loading. The answer follows as soon as it is ready.</source>
        <translation>ما زالت الشبكة تُحمَّل. تأتي الإجابة حالما تصبح جاهزة.</translation>
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message>
        <source>The network in {path} doesn't answer with likelihoods.</source>
        <translation>الشبكة في {path} لا تجيب باحتمالات.</translation>
    </message>
</context>
<context>
    <name>ResultLabel</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
</context>
<context>
    <name>SampleDrawings</name>
    <message>
        <source>Or try one of these:</source>
        <translation>أو جرّب أحد هذه:</translation>
    </message>
    <message>
        <source>Sample: a hard one</source>
        <translation>عيّنة: رسم صعب</translation>
    </message>
    <message>
        <source>Sample: {a_digit}</source>
        <translation>عيّنة: {a_digit}</translation>
    </message>
    <message>
        <source>Put this drawing on the grid and ask about it</source>
        <translation>وضع هذا الرسم على اللوح وسؤال الشبكة عنه</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Picture, {side} x {side} (*.png)</source>
        <translation>صورة، {side} x {side} (*.png)</translation>
    </message>
    <message>
        <source>Graphic of any size (*.svg)</source>
        <translation>رسم بأي حجم (*.svg)</translation>
    </message>
    <message>
        <source>Drawing with its strokes (*.json)</source>
        <translation>رسم مع جرّات القلم (*.json)</translation>
    </message>
    <message>
        <source>Save the Drawing</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>Answer (*.json)</source>
        <translation>إجابة (*.json)</translation>
    </message>
    <message>
        <source>Export the Answer</source>
        <translation>تصدير الإجابة</translation>
    </message>
    <message>
        <source>The drawing was copied.</source>
        <translation>نُسخ الرسم.</translation>
    </message>
    <message>
        <source>The ten likelihoods were copied.</source>
        <translation>نُسخت الاحتمالات العشرة.</translation>
    </message>
    <message>
        <source>The drawing was not saved: {error}.</source>
        <translation>لم يُحفظ الرسم: {error}.</translation>
    </message>
    <message>
        <source>{name}: a drawing is saved as .png, .svg or .json.</source>
        <translation>{name}: يُحفظ الرسم بصيغة ‎.png أو ‎.svg أو ‎.json.</translation>
    </message>
</context>
<context>
    <name>SeveralDigits</name>
    <message>
        <source>Undo brings the whole drawing back.</source>
        <translation>«تراجع» يعيد الرسم كله.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>bias</source>
        <translation>الانحياز</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step of the drawing</source>
        <translation>خطوة الرسم</translation>
    </message>
    <message>
        <source>Go back and forth through the strokes</source>
        <translation>التنقل ذهابًا وإيابًا بين جرّات القلم</translation>
    </message>
</context>
<context>
    <name>StoredDrawings</name>
    <message>
        <source>The test drawings in {path} can't be read.</source>
        <translation>تعذّرت قراءة رسوم الاختبار في {path}.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Close the workshop and open it again to retry.</source>
        <translation>أغلق الورشة وافتحها من جديد لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>It is kept as of its last full epoch; Train goes on with it.</source>
        <translation>حُفظت كما كانت بعد آخر دورة كاملة؛ و«تدريب» يتابع منها.</translation>
    </message>
    <message>
        <source>Train begins anew.</source>
        <translation>«تدريب» يبدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>SumPicture</name>
    <message>
        <source>How the value is computed</source>
        <translation>كيف تُحسب القيمة</translation>
    </message>
    <message>
        <source>{source_name} adds {added}; sum {total}; {operations}</source>
        <translation>{source_name} يضيف {added}؛ المجموع {total}؛ {operations}</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>numbers learned</source>
        <translation>أعداد متعلَّمة</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>الرقعة</translation>
    </message>
    <message>
        <source>product</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>added up: {added}</source>
        <translation>المجموع: {added}</translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>&amp;Teach the Network</source>
        <translation>تع&amp;ليم الشبكة</translation>
    </message>
    <message>
        <source>Have the network learn from these examples; takes seconds</source>
        <translation>جعل الشبكة تتعلّم من هذه الأمثلة؛ يستغرق ثواني</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Stop learning; nothing changes</source>
        <translation>إيقاف التعلّم؛ لا يتغير شيء</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>إب&amp;قاء</translation>
    </message>
    <message>
        <source>From now on the taught network answers</source>
        <translation>من الآن فصاعدًا تجيب الشبكة المعلَّمة</translation>
    </message>
    <message>
        <source>&amp;Don't Keep It</source>
        <translation>عد&amp;م الإبقاء</translation>
    </message>
    <message>
        <source>The network stays as it is</source>
        <translation>تبقى الشبكة كما هي</translation>
    </message>
    <message>
        <source>&amp;Use the Taught Network</source>
        <translation>ا&amp;ستخدام الشبكة المعلَّمة</translation>
    </message>
    <message>
        <source>Have the network answer that was taught this hand</source>
        <translation>جعل الشبكة التي تعلّمت خط اليد هذا تجيب</translation>
    </message>
    <message>
        <source>The network learns. You can go on drawing.</source>
        <translation>الشبكة تتعلّم. يمكنك متابعة الرسم.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>&amp;Brush</source>
        <translation>ال&amp;فرشاة</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;تدريب</translation>
    </message>
    <message>
        <source>Learn until you pause or stop it.</source>
        <translation>التعلّم حتى توقفه أو توقفه مؤقتًا.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إ&amp;يقاف مؤقت</translation>
    </message>
    <message>
        <source>Wait after the present step, or go on.</source>
        <translation>الانتظار بعد الخطوة الحالية، أو المتابعة.</translation>
    </message>
    <message>
        <source>1 &amp;Step</source>
        <translation>خطو&amp;ة 1</translation>
    </message>
    <message>
        <source>Learn from a single batch of drawings.</source>
        <translation>التعلّم من دفعة واحدة من الرسوم.</translation>
    </message>
    <message>
        <source>1 &amp;Epoch</source>
        <translation>دو&amp;رة 1</translation>
    </message>
    <message>
        <source>Learn from all drawings once.</source>
        <translation>التعلّم من كل الرسوم مرة واحدة.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>End the training; the network stays.</source>
        <translation>إنهاء التدريب؛ تبقى الشبكة.</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديدة</translation>
    </message>
    <message>
        <source>Begin again with an untrained network of the same kind.</source>
        <translation>البدء من جديد بشبكة غير مدرَّبة من النوع نفسه.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجو&amp;ع</translation>
    </message>
    <message>
        <source>Bring back the network that made room for this one.</source>
        <translation>استعادة الشبكة التي أفسحت المكان لهذه.</translation>
    </message>
    <message>
        <source>Loss, by epochs</source>
        <translation>الخسارة حسب الدورات</translation>
    </message>
    <message>
        <source>How far its answers are from the right ones: lower is better. Each step's loss in grey, then for all drawings that it learns from, and for strangers'.</source>
        <translation>مدى بُعد إجاباتها عن الصحيحة: الأقل أفضل. خسارة كل خطوة بالرمادي، ثم خسارة كل الرسوم التي تتعلّم منها، وخسارة رسوم الغرباء.</translation>
    </message>
    <message>
        <source>Read right, by epochs</source>
        <translation>المقروء صحيحًا حسب الدورات</translation>
    </message>
    <message>
        <source>The share of drawings for which it names the right digit: of those that it learns from, and of strangers'.</source>
        <translation>نسبة الرسوم التي تسمّي رقمها الصحيح: من التي تتعلّم منها، ومن رسوم الغرباء.</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>كل خطوة</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>المتعلَّم</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>الغرباء</translation>
    </message>
</context>
<context>
    <name>TrainingProcess</name>
    <message>
        <source>The training could not be started: {error}.</source>
        <translation>تعذّر بدء التدريب: {error}.</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>الحالة {status}</translation>
    </message>
    <message>
        <source>The training has ended unexpectedly ({last}).</source>
        <translation>انتهى التدريب بشكل غير متوقع ({last}).</translation>
    </message>
</context>
<context>
    <name>WhatIfButton</name>
    <message>
        <source>&lt;p&gt;Shows over the drawing the smallest change found after which the network names this digit. For any other digit, right-click its bar.&lt;/p&gt;</source>
        <translation>&lt;p&gt;يُظهر فوق الرسم أصغر تغيير عُثر عليه تسمّي الشبكة بعده هذا الرقم. لأي رقم آخر، انقر شريطه بالزر الأيمن.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What Would Make It Another Digit?</source>
        <translation>ما الذي يجعله رقمًا آخر؟</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>ما الذي يجعله {a_digit}؟</translation>
    </message>
</context>
<context>
    <name>WhatIfController</name>
    <message>
        <source>Draw a digit first; then ask what would make it another.</source>
        <translation>ارسم رقمًا أولًا، ثم اسأل ما الذي يجعله رقمًا آخر.</translation>
    </message>
    <message>
        <source>The network is still loading. Ask again as soon as it is ready.</source>
        <translation>ما زالت الشبكة تُحمَّل. اسأل من جديد حالما تصبح جاهزة.</translation>
    </message>
    <message>
        <source>Looking for what would make it {a_digit} ...</source>
        <translation>جارٍ البحث عما يجعله {a_digit}…</translation>
    </message>
    <message>
        <source>No change was found that makes it {a_digit}. Ask for a digit that is more likely.</source>
        <translation>لم يُعثر على تغيير يجعله {a_digit}. اسأل عن رقم أرجح.</translation>
    </message>
    <message>
        <source>The network takes it for {a_digit} already. Ask for another digit.</source>
        <translation>تعدّه الشبكة {a_digit} بالفعل. اسأل عن رقم آخر.</translation>
    </message>
    <message>
        <source>add the blue ink</source>
        <translation>أضف الحبر الأزرق</translation>
    </message>
    <message>
        <source>take away the striped ink</source>
        <translation>أزل الحبر المخطط</translation>
    </message>
    <message>
        <source>To make it {a_digit}: {deeds}, {share} of the ink in all. The network then says {digit}, {likelihood} likely.</source>
        <translation>ليصبح {a_digit}: {deeds}، أي {share} من الحبر إجمالًا. عندها تقول الشبكة {digit}، باحتمال {likelihood}.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two things to do</comment>
        <translation> و</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;Put on Grid</source>
        <translation>نقل &amp;إلى اللوح</translation>
    </message>
    <message>
        <source>Change the drawing like this; Undo brings it back</source>
        <translation>تغيير الرسم هكذا؛ «تراجع» يعيده</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>العودة إلى الرسم</translation>
    </message>
    <message>
        <source>add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>أزل</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <comment>perhaps a 5 (drawn very small)</comment>
        <translation>{words} ({reason})</translation>
    </message>
    <message>
        <source>{likelihood} likely</source>
        <translation>باحتمال {likelihood}</translation>
    </message>
    <message>
        <source>hardly like a digit: {a_digit}, or {another}?</source>
        <translation>بالكاد يشبه رقمًا: {a_digit} أم {another}؟</translation>
    </message>
    <message>
        <source>does not look like a digit</source>
        <translation>لا يشبه رقمًا</translation>
    </message>
    <message>
        <source>perhaps {a_digit}, or {another}</source>
        <translation>ربما {a_digit} أو {another}</translation>
    </message>
    <message>
        <source>perhaps {a_digit}</source>
        <translation>ربما {a_digit}</translation>
    </message>
    <message>
        <source>between {some} and {last}</source>
        <translation>بين {some} و{last}</translation>
    </message>
    <message>
        <source>hardly any ink</source>
        <translation>لا حبر تقريبًا</translation>
    </message>
    <message>
        <source>drawn very small</source>
        <translation>مرسوم صغيرًا جدًا</translation>
    </message>
    <message>
        <source>more ink than paper</source>
        <translation>الحبر أكثر من الورق</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <translation>مقطوع عند الحافة</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>WorkshopEntry</name>
    <message>
        <source>The network of the workshop answers now.</source>
        <translation>شبكة الورشة تجيب الآن.</translation>
    </message>
    <message>
        <source>Taught: {hand}</source>
        <translation>معلَّمة: {hand}</translation>
    </message>
    <message>
        <source>The network in {name} answers.</source>
        <translation>الشبكة في {name} تجيب.</translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Starting. You can press Train already.</source>
        <translation>جارٍ البدء. يمكنك ضغط «تدريب» الآن.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>الورشة</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Map of Drawings</source>
        <translation>خريطة الرسوم</translation>
    </message>
    <message>
        <source>How Good Is It?</source>
        <translation>ما مدى جودتها؟</translation>
    </message>
</context>
<context>
    <name>WriteTen</name>
    <message>
        <source>Digits written</source>
        <translation>الأرقام المكتوبة</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Keep this drawing, and go on (Return)</source>
        <translation>الاحتفاظ بهذا الرسم والمتابعة (Return)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>Undo the last stroke, or take back the drawing before (Ctrl+Z)</source>
        <translation>التراجع عن آخر جرّة قلم، أو استرجاع الرسم السابق (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>Clear the sheet (Delete)</source>
        <translation>مسح الورقة (Delete)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>What was written so far is kept (Escape)</source>
        <translation>يُحفظ ما كُتب حتى الآن (Esc)</translation>
    </message>
    <message>
        <source>Write {a_digit}</source>
        <translation>اكتب {a_digit}</translation>
    </message>
    <message>
        <source>({turn} of {times})</source>
        <translation>({turn} من {times})</translation>
    </message>
</context>
</TS>
