<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionGroups</name>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Why &amp;{digit}, or Why Not?</source>
        <translation>为什么是 &amp;{digit}，或为什么不是？</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>怎样会变成 {a_digit}？</translation>
    </message>
    <message>
        <source>It Is No Digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>It Is {a_digit}</source>
        <translation>是 {a_digit}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Predict</source>
        <translation>预测(&amp;P)</translation>
    </message>
    <message>
        <source>Ask the network which digit this is</source>
        <translation>问问网络这是哪个数字</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>清空画纸</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>撤销上一笔</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Draw the stroke again</source>
        <translation>重新画出这一笔</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮(&amp;E)</translation>
    </message>
    <message>
        <source>Erase instead of drawing</source>
        <translation>擦除而不是绘画</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>Have the answer follow the pen</source>
        <translation>让答案随笔更新</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open pictures, pages or a drawing from files</source>
        <translation>从文件打开图片、页面或绘图</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation>打开剪贴板中的图片</translation>
    </message>
    <message>
        <source>Save Drawing &amp;As...</source>
        <translation>绘图另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>As a picture, or with its strokes</source>
        <translation>存为图片，或连同笔画一起保存</translation>
    </message>
    <message>
        <source>&amp;Export Answer...</source>
        <translation>导出答案(&amp;E)…</translation>
    </message>
    <message>
        <source>The digit and the ten likelihoods, as JSON</source>
        <translation>数字和十个可能性，JSON 格式</translation>
    </message>
    <message>
        <source>Export All &amp;Drawings...</source>
        <translation>导出所有绘图(&amp;D)…</translation>
    </message>
    <message>
        <source>All drawings of the strip with their digits, as NPZ or CSV</source>
        <translation>绘图栏中的所有绘图及其数字，NPZ 或 CSV 格式</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture</source>
        <translation>将绘图复制为图片</translation>
    </message>
    <message>
        <source>Copy &amp;Likelihoods</source>
        <translation>复制可能性(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the ten likelihoods as text</source>
        <translation>将十个可能性复制为文本</translation>
    </message>
    <message>
        <source>&amp;Thinner Brush</source>
        <translation>更细的笔刷(&amp;T)</translation>
    </message>
    <message>
        <source>Draw thinner strokes</source>
        <translation>画更细的笔画</translation>
    </message>
    <message>
        <source>Th&amp;icker Brush</source>
        <translation>更粗的笔刷(&amp;I)</translation>
    </message>
    <message>
        <source>Draw thicker strokes</source>
        <translation>画更粗的笔画</translation>
    </message>
    <message>
        <source>Choose a &amp;Model File...</source>
        <translation>选择模型文件(&amp;M)…</translation>
    </message>
    <message>
        <source>Use another network, from a .keras file</source>
        <translation>使用 .keras 文件中的其他网络</translation>
    </message>
    <message>
        <source>Use the &amp;Program's Own</source>
        <translation>使用程序自带网络(&amp;P)</translation>
    </message>
    <message>
        <source>Use the network that comes with the program</source>
        <translation>使用程序自带的网络</translation>
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation>内部(&amp;I)</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>显示网络内部发生了什么</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>页面(&amp;G)</translation>
    </message>
    <message>
        <source>Show the page that is open, beside the drawing</source>
        <translation>在绘图旁显示打开的页面</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>绘图(&amp;D)</translation>
    </message>
    <message>
        <source>Show earlier drawings, to bring one back</source>
        <translation>显示以前的绘图，可以取回其中一幅</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>工坊(&amp;W)</translation>
    </message>
    <message>
        <source>Train a network yourself, and watch it learn</source>
        <translation>自己训练一个网络，看它怎样学习</translation>
    </message>
    <message>
        <source>My &amp;Hand</source>
        <translation>我的笔迹(&amp;H)</translation>
    </message>
    <message>
        <source>Show your examples, and teach the network how you write</source>
        <translation>显示你的示例，教网络认识你的字</translation>
    </message>
    <message>
        <source>&amp;Save the Network's Picture...</source>
        <translation>保存网络图片(&amp;S)…</translation>
    </message>
    <message>
        <source>As PNG or SVG</source>
        <translation>PNG 或 SVG 格式</translation>
    </message>
    <message>
        <source>&amp;Print the Network's Picture...</source>
        <translation>打印网络图片(&amp;P)…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>打印到纸上</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>占满整个屏幕</translation>
    </message>
    <message>
        <source>&amp;Leave Full Screen</source>
        <translation>退出全屏(&amp;L)</translation>
    </message>
    <message>
        <source>Back to a window</source>
        <translation>返回窗口</translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation>显示提示(&amp;I)</translation>
    </message>
    <message>
        <source>Show again what can be done with an answer</source>
        <translation>再次显示可以对答案做些什么</translation>
    </message>
    <message>
        <source>Digit &amp;Help</source>
        <translation>Digit 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>How to use the program, and how it works</source>
        <translation>怎样使用本程序，以及它怎样工作</translation>
    </message>
    <message>
        <source>What's &amp;This?</source>
        <translation>这是什么？(&amp;T)</translation>
    </message>
    <message>
        <source>Click anything then, to read what it is for</source>
        <translation>然后点击任意处，看看它有什么用</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>All keys and gestures</source>
        <translation>所有按键和手势</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Version, network, libraries and licences</source>
        <translation>版本、网络、程序库和许可证</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
</context>
<context>
    <name>AllMaps</name>
    <message>
        <source>Of which column all maps are shown</source>
        <translation>显示哪一列的所有特征图</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>all {count} numbers, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>全部 {count} 个数，以及每个数为 {digit} 的得分加了多少。点击其中一个可追踪它。</translation>
    </message>
    <message>
        <source>all {count} maps, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation>全部 {count} 张图，以及每张图为 {digit} 的得分加了多少。点击其中一张可追踪它。</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Click a digit to look at it alone.</source>
        <translation>点击一个数字可单独查看。</translation>
    </message>
    <message>
        <source>Several digits? {first} and {last}</source>
        <translation>有好几个数字？{first} 和 {last}</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>The digit that the network names, and how likely each is.</source>
        <translation>网络给出的数字，以及每个数字的可能性。</translation>
    </message>
    <message>
        <source>&lt;p&gt;How likely the network thinks a {digit} is. A digit is named when its bar passes the dashed line, at 50 %.&lt;/p&gt;&lt;p&gt;Click to see why it is a {digit}, or why not; right-click to see what would make it one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;网络认为是 {digit} 的可能性。数字条超过 50% 处的虚线时，就给出这个数字。&lt;/p&gt;&lt;p&gt;点击可查看为什么是 {digit}，或为什么不是；右键点击可查看怎样会变成它。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>AnswersPicture</name>
    <message>
        <source>Answers without and with the experiment</source>
        <translation>不带实验和带实验的答案</translation>
    </message>
    <message>
        <source>Draw something to try it out.</source>
        <translation>画点什么来试试。</translation>
    </message>
    <message>
        <source>Without the experiment</source>
        <translation>不带实验</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>不带</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>带实验</translation>
    </message>
    <message>
        <source>With</source>
        <translation>带</translation>
    </message>
</context>
<context>
    <name>AtomicWrite</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation>无法写入 {file}：{error}。</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>at the top left</source>
        <translation>在左上方</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>在上方</translation>
    </message>
    <message>
        <source>at the top right</source>
        <translation>在右上方</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>在左侧</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>在中间</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>在右侧</translation>
    </message>
    <message>
        <source>at the bottom left</source>
        <translation>在左下方</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>在下方</translation>
    </message>
    <message>
        <source>at the bottom right</source>
        <translation>在右下方</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It could not be read because of an error in the program; the log has the details.</source>
        <translation>由于程序出错，无法读取；详情见日志。</translation>
    </message>
</context>
<context>
    <name>BrushSlider</name>
    <message>
        <source>Brush width</source>
        <translation>笔刷粗细</translation>
    </message>
    <message>
        <source>Width of the brush ([ thinner, ] thicker)</source>
        <translation>笔刷粗细（[ 变细，] 变粗）</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>No hidden layer</source>
        <translation>无隐藏层</translation>
    </message>
    <message>
        <source>One dense layer</source>
        <translation>一个全连接层</translation>
    </message>
    <message>
        <source>Two dense layers</source>
        <translation>两个全连接层</translation>
    </message>
    <message>
        <source>One convolution</source>
        <translation>一个卷积层</translation>
    </message>
    <message>
        <source>Two convolutions</source>
        <translation>两个卷积层</translation>
    </message>
    <message>
        <source>Dense layers take every cell by itself; a convolution moves small kernels over the drawing. A new choice makes a new network.</source>
        <translation>全连接层单独看每一格；卷积则让小卷积核在绘图上移动。重新选择会建立一个新网络。</translation>
    </message>
    <message>
        <source>How many feature maps the first convolution makes; a dense layer has four units for each.</source>
        <translation>第一个卷积产生多少张特征图；全连接层的单元数是它的四倍。</translation>
    </message>
    <message>
        <source>What is done to every sum: relu keeps what is above 0; tanh and sigmoid bend it into a range.</source>
        <translation>对每个和做什么：relu 保留大于 0 的值；tanh 和 sigmoid 把它压到一个范围内。</translation>
    </message>
    <message>
        <source>The share of the last values that is left out by chance in each step, so that the network can't rely on a few.</source>
        <translation>每一步随机略去的最后那些值所占的比例，让网络不能只依赖其中几个。</translation>
    </message>
    <message>
        <source>Scale and centre the drawing</source>
        <translation>缩放绘图并居中</translation>
    </message>
    <message>
        <source>Framing makes all drawings equally large and puts them in the middle, before the network sees them.</source>
        <translation>规整会在网络看到绘图之前，把所有绘图变得一样大并放到中间。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>特征图(&amp;M)</translation>
    </message>
    <message>
        <source>Acti&amp;vation</source>
        <translation>激活(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation>随机失活(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Short strokes</source>
        <translation>短笔画</translation>
    </message>
    <message>
        <source>Bends and crossings</source>
        <translation>弯曲和交叉</translation>
    </message>
    <message>
        <source>Bows and corners</source>
        <translation>弧线和转角</translation>
    </message>
    <message>
        <source>Parts of digits</source>
        <translation>数字的部分</translation>
    </message>
    <message>
        <source>Whole digits</source>
        <translation>整个数字</translation>
    </message>
    <message>
        <source>Framed drawing</source>
        <translation>规整后的绘图</translation>
    </message>
    <message>
        <source>scaled to 20 cells</source>
        <translation>缩放到 20 格</translation>
    </message>
    <message>
        <source>centred by mass</source>
        <translation>按质心居中</translation>
    </message>
    <message>
        <source>Your drawing, framed</source>
        <translation>规整后的你的绘图</translation>
    </message>
    <message>
        <source>28 by 28 cells</source>
        <translation>28 × 28 格</translation>
    </message>
    <message>
        <source>made equally large</source>
        <translation>变得一样大</translation>
    </message>
    <message>
        <source>moved to the middle</source>
        <translation>移到中间</translation>
    </message>
    <message>
        <source>{channels} maps, {height} × {width} ({name})</source>
        <translation>{channels} 张图，{height} × {width}（{name}）</translation>
    </message>
    <message>
        <source>{channels} feature maps, {height} by {width}</source>
        <translation>{channels} 张特征图，{height} × {width}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>{number} numbers</source>
        <translation>{number} 个数</translation>
    </message>
    <message>
        <source>flattened</source>
        <translation>展平</translation>
    </message>
    <message>
        <source>all cells in one row</source>
        <translation>所有格排成一行</translation>
    </message>
    <message>
        <source>weighted sum of each map</source>
        <translation>每张图的加权和</translation>
    </message>
    <message>
        <source>one for each map</source>
        <translation>每张图一个</translation>
    </message>
    <message>
        <source>{number} features</source>
        <translation>{number} 个特征</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>十个数字</translation>
    </message>
    <message>
        <source>logit, likelihood</source>
        <translation>logit、可能性</translation>
    </message>
    <message>
        <source>weighted sum + bias</source>
        <translation>加权和 + 偏置</translation>
    </message>
    <message>
        <source>score, how likely</source>
        <translation>得分、可能性</translation>
    </message>
    <message>
        <source>all numbers vote</source>
        <translation>所有数一起投票</translation>
    </message>
    <message>
        <source>scores become shares of 100 %</source>
        <translation>得分变成 100% 中的份额</translation>
    </message>
    <message>
        <source>largest</source>
        <comment>value that pooling keeps</comment>
        <translation>最大值</translation>
    </message>
    <message>
        <source>average</source>
        <comment>value that pooling keeps</comment>
        <translation>平均值</translation>
    </message>
    <message>
        <source>{size} convolution</source>
        <translation>{size} 卷积</translation>
    </message>
    <message>
        <source>{size} {kind} pooling</source>
        <translation>{size} {kind}池化</translation>
    </message>
    <message>
        <source>normalization</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>{function} activation</source>
        <translation>{function} 激活</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>convolution: search for a pattern</source>
        <translation>卷积：寻找一种图案</translation>
    </message>
    <message>
        <source>pooling: keep the {which} of {count}</source>
        <translation>池化：保留 {count} 个中的{which}</translation>
    </message>
    <message>
        <source>rescale by learned numbers</source>
        <translation>用学到的数重新缩放</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>激活：小于 0 的变为 0</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The program's network</source>
        <translation>程序自带的网络</translation>
    </message>
    <message>
        <source>The small network</source>
        <translation>小网络</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>What strangers wrote, row by row, and what the network named: the right answers are on the diagonal, Unknown is in the last column. Point at a field for its number.</source>
        <translation>每一行是陌生人写的数字，每一列是网络给出的数字：正确答案在对角线上，“未知”在最后一列。指向一个方格可查看它的数量。</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named} (right)</source>
        <translation>{all} 个陌生人的 {digit} 中有 {count} 个：{named}（正确）</translation>
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named}</source>
        <translation>{all} 个陌生人的 {digit} 中有 {count} 个：{named}</translation>
    </message>
    <message>
        <source>named</source>
        <translation>给出</translation>
    </message>
    <message>
        <source>written</source>
        <translation>写的</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>as drawn</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>in a corner</source>
        <translation>在角落</translation>
    </message>
    <message>
        <source>turned by 20°</source>
        <translation>旋转 20°</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>粗</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>细</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>有噪点</translation>
    </message>
</context>
<context>
    <name>DamageBars</name>
    <message>
        <source>500 strangers' digits: right, Unknown, wrong</source>
        <translation>500 个陌生人的数字：正确、未知、错误</translation>
    </message>
    <message>
        <source>Above the network in training, below the program's own: in colour what is read right, in grey what is Unknown, at the end, dark, what is wrong although it was named.</source>
        <translation>上面是训练中的网络，下面是程序自带的网络：彩色是识别正确的，灰色是未知，末尾深色是给出了数字但错误的。</translation>
    </message>
    <message>
        <source>{name}, {which}: {right} right, {wrong} wrong</source>
        <translation>{name}，{which}：正确 {right}，错误 {wrong}</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>此网络</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>Being measured...</source>
        <translation>正在测量…</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>To learn from ({count})</source>
        <translation>用于学习（{count}）</translation>
    </message>
    <message>
        <source>By strangers, to test on ({count})</source>
        <translation>陌生人所写，用于测试（{count}）</translation>
    </message>
    <message>
        <source>No network learns from strangers' drawings: they come from other people and other places.</source>
        <translation>没有网络从陌生人的绘图中学习：它们来自别的人和别的地方。</translation>
    </message>
    <message>
        <source>Show &amp;Others</source>
        <translation>显示其他(&amp;O)</translation>
    </message>
    <message>
        <source>Show other drawings of each digit.</source>
        <translation>显示每个数字的其他绘图。</translation>
    </message>
    <message>
        <source>How many there are of each digit, all of them laid upon each other, and some of them. Click a drawing to put it on the grid.</source>
        <translation>每个数字有多少幅，全部叠在一起的样子，以及其中一些。点击一幅绘图可把它放到网格上。</translation>
    </message>
    <message>
        <source>No digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>A {digit}</source>
        <translation>{digit}</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成的</translation>
    </message>
    <message>
        <source>collected at {site}</source>
        <translation>采集于 {site}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>不是数字</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Everything is computed on this computer: nothing that you draw leaves it.</source>
        <translation>一切都在这台电脑上计算：你画的任何东西都不会离开它。</translation>
    </message>
    <message>
        <source>The drawings of the workshop are made of UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803, licence CC BY 4.0.</source>
        <translation>工坊的绘图由 UNIPEN train_r01_v07 制成，doi 10.5281/zenodo.1195803，许可证 CC BY 4.0。</translation>
    </message>
    <message>
        <source>About Digit</source>
        <translation>关于 Digit</translation>
    </message>
    <message>
        <source>Draw a digit, and see what a neural network makes of it.</source>
        <translation>画一个数字，看看神经网络怎样理解它。</translation>
    </message>
    <message>
        <source>none is loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>网络：</translation>
    </message>
    <message>
        <source>This program is free software under the MIT licence.</source>
        <translation>本程序是采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Choose a Model File</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <source>Keras models (*.keras)</source>
        <translation>Keras 模型 (*.keras)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>An error in the program. It keeps running, and your drawing is safe.</source>
        <translation>程序出错。它会继续运行，你的绘图是安全的。</translation>
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation>日志在 {file}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>left mouse button, pen or finger</source>
        <translation>鼠标左键、笔或手指</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>right mouse button, or the pen's other end</source>
        <translation>鼠标右键，或笔的另一端</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>逐格移动</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Draw at the cell</source>
        <translation>在当前格绘画</translation>
    </message>
    <message>
        <source>Space; hold it down and go on with the arrows for a line</source>
        <translation>空格键；按住并用方向键移动可画线</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>drop it on the window, or paste it</source>
        <translation>拖放到窗口上，或粘贴</translation>
    </message>
    <message>
        <source>See why a digit, or why not</source>
        <translation>查看为什么是某个数字，或为什么不是</translation>
    </message>
    <message>
        <source>click its bar, or press 0 to 9</source>
        <translation>点击它的数字条，或按 0 到 9</translation>
    </message>
    <message>
        <source>See what would make it another digit</source>
        <translation>查看怎样会变成另一个数字</translation>
    </message>
    <message>
        <source>right-click its bar, or press Ctrl with 0 to 9</source>
        <translation>右键点击它的数字条，或按 Ctrl 加 0 到 9</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>说出它是什么</translation>
    </message>
    <message>
        <source>press Shift with 0 to 9, or N</source>
        <translation>按 Shift 加 0 到 9，或 N</translation>
    </message>
    <message>
        <source>On the grid</source>
        <translation>在网格上</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>DrawingFile</name>
    <message>
        <source>it has more strokes than a file may hold</source>
        <translation>它的笔画超过了一个文件的上限</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它太大</translation>
    </message>
    <message>
        <source>it is not JSON, or only a part of it</source>
        <translation>它不是 JSON，或只是其中一部分</translation>
    </message>
    <message>
        <source>it is not a drawing of this program</source>
        <translation>它不是本程序的绘图</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation>它由本程序的更新版本写成</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>nothing is drawn in it</source>
        <translation>里面什么也没画</translation>
    </message>
</context>
<context>
    <name>DrawingGrid</name>
    <message>
        <source>Drawing grid</source>
        <translation>绘图网格</translation>
    </message>
    <message>
        <source>Draw with the mouse, or go from cell to cell with the arrow keys and hold Space down to draw.</source>
        <translation>用鼠标绘画，或用方向键逐格移动并按住空格键绘画。</translation>
    </message>
    <message>
        <source>Draw a digit here, with the mouse, a pen or a finger</source>
        <translation>用鼠标、笔或手指在这里画一个数字</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Your drawing</source>
        <translation>你的绘图</translation>
    </message>
    <message>
        <source>What the network in training makes of the drawing in the main window, after every few steps. A digit is named when its bar passes the line at 50 %.</source>
        <translation>训练中的网络每隔几步怎样看主窗口中的绘图。数字条超过 50% 处的线时，就给出这个数字。</translation>
    </message>
    <message>
        <source>Your drawing: {named}</source>
        <translation>你的绘图：{named}</translation>
    </message>
    <message>
        <source>Draw a digit in the main window, and see it being learned here.</source>
        <translation>在主窗口中画一个数字，在这里看它怎样被学会。</translation>
    </message>
</context>
<context>
    <name>DrawingsExport</name>
    <message>
        <source>Export All Drawings</source>
        <translation>导出所有图画</translation>
    </message>
    <message>
        <source>Table, a row for each drawing (*.csv)</source>
        <translation>表格，每幅图画一行 (*.csv)</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npz)</source>
        <translation>NumPy 数组 (*.npz)</translation>
    </message>
    <message>
        <source>{name}: drawings are exported as .npz or as .csv.</source>
        <translation>{name}：图画只能导出为 .npz 或 .csv。</translation>
    </message>
</context>
<context>
    <name>DrawingsMap</name>
    <message>
        <source>Strangers' digits by what the chosen layer makes of them.</source>
        <translation>陌生人的数字，按所选层得出的值排列。</translation>
    </message>
    <message>
        <source>The map is being drawn.</source>
        <translation>正在绘制地图。</translation>
    </message>
</context>
<context>
    <name>DrawingsStrip</name>
    <message>
        <source>Recognized drawings are kept here.</source>
        <translation>识别过的绘图保存在这里。</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Earlier drawings, newest first; click one to bring it back</source>
        <translation>以前的绘图，最新的在前；点击一幅可取回它</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>全部移除(&amp;A)</translation>
    </message>
    <message>
        <source>Answered by the network used before: {words}. Click it to ask the present one.</source>
        <translation>由之前使用的网络回答：{words}。点击可询问当前的网络。</translation>
    </message>
</context>
<context>
    <name>ExamplesTable</name>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Here the program keeps how you write.

Press Write Ten, and write each digit a few times; it takes two minutes. Or, when an answer in the main window is wrong, press Shift and the right digit's key.</source>
        <translation>程序在这里保存你的写法。

按“写十个数字”，把每个数字写几遍，只要两分钟。或者，当主窗口中的答案错误时，按 Shift 加正确数字的键。</translation>
    </message>
</context>
<context>
    <name>ExperimentBanner</name>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Back to the network and the drawing as they are</source>
        <translation>恢复网络和绘图的原样</translation>
    </message>
    <message>
        <source>Experiment: {summary}. The columns and tabs show what the network computes in it; the answer beside the drawing is the one without it.</source>
        <translation>实验：{summary}。各列和标签页显示网络在实验中的计算结果；绘图旁边的答案是没有实验时的答案。</translation>
    </message>
</context>
<context>
    <name>ExperimentSliders</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>What the digits' values are divided by before they become likelihoods. Above 1: less sure of itself; below 1: surer.</source>
        <translation>各数字的值变成可能性之前要除以它。大于 1：更没把握；小于 1：更有把握。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>A digit is named when its likelihood exceeds this; else the answer is Unknown.</source>
        <translation>数字的可能性超过此值时就给出它；否则答案是“未知”。</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Cells to the right; below 0 left.</source>
        <translation>向右的格数；小于 0 则向左。</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Cells down; below 0 up.</source>
        <translation>向下的格数；小于 0 则向上。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Degrees, clockwise.</source>
        <translation>度数，顺时针。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of the drawing's own size.</source>
        <translation>相对于绘图本身的大小。</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>How far ink is smeared, in cells.</source>
        <translation>墨迹晕开的距离，以格计。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪点</translation>
    </message>
    <message>
        <source>Random ink in each cell.</source>
        <translation>每格中的随机墨迹。</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n map(s) off</source>
        <translation><numerusform>关闭 %n 个特征图</numerusform></translation></message>
    <message>
        <source>temperature {value}</source>
        <translation>温度 {value}</translation>
    </message>
    <message>
        <source>threshold {value}</source>
        <translation>阈值 {value}</translation>
    </message>
    <message>
        <source>shifted right by {value}</source>
        <translation>右移 {value}</translation>
    </message>
    <message>
        <source>shifted down by {value}</source>
        <translation>下移 {value}</translation>
    </message>
    <message>
        <source>turned by {value}°</source>
        <translation>旋转 {value}°</translation>
    </message>
    <message>
        <source>size {value}</source>
        <translation>大小 {value}</translation>
    </message>
    <message>
        <source>blurred by {value} cells</source>
        <translation>模糊 {value} 格</translation>
    </message>
    <message>
        <source>noise {value}</source>
        <translation>噪点 {value}</translation>
    </message>
    <message>
        <source>Change something, and 1,000 people's drawings are tried with it, too.</source>
        <translation>改变一些设置，还会用它试 1,000 幅别人的绘图。</translation>
    </message>
    <message>
        <source>Trying {total} people's drawings: {drawings} done ...</source>
        <translation>正在试 {total} 幅别人的绘图：已完成 {drawings} 幅…</translation>
    </message>
    <message>
        <source>Of {total} people's drawings the network names {after} rightly; without the experiment {before}.</source>
        <translation>在 {total} 幅别人的绘图中，网络正确识别 {after} 幅；不带实验时为 {before} 幅。</translation>
    </message>
</context>
<context>
    <name>ExplanationController</name>
    <message>
        <source>Why not {digit}?</source>
        <translation>为什么不是 {digit}？</translation>
    </message>
    <message>
        <source>Why {digit}?</source>
        <translation>为什么是 {digit}？</translation>
    </message>
    <message>
        <source>What speaks for {digit}?</source>
        <translation>什么支持 {digit}？</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit}; red ink is against.</source>
        <translation>没有墨迹支持 {a_digit}；红色墨迹表示反对。</translation>
    </message>
    <message>
        <source>No ink speaks for {a_digit} rather than {another}; red ink is against.</source>
        <translation>没有墨迹支持是 {a_digit} 而不是 {another}；红色墨迹表示反对。</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit}. Blue ink speaks for the {digit}, red against.</source>
        <translation>框出的部分（{place}）最支持 {a_digit}。蓝色墨迹支持 {digit}，红色反对。</translation>
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit} rather than {another}. Blue ink speaks for the {digit}, red against.</source>
        <translation>框出的部分（{place}）最支持是 {a_digit} 而不是 {another}。蓝色墨迹支持 {digit}，红色反对。</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Exactly:</source>
        <translation>精确地说：</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Your drawing, framed</source>
        <translation>规整后的你的绘图</translation>
    </message>
    <message>
        <source>Before anything is looked for, the drawing is made equally large for everybody and moved to the middle. So it does not matter where on the sheet you draw, or how large.</source>
        <translation>在寻找任何东西之前，每个人的绘图都会变得一样大，并移到中间。所以画在画纸的什么位置、画多大都没有关系。</translation>
    </message>
    <message>
        <source>The ink's longer side is scaled to 20 cells, proportions kept, and its centre of mass is moved to the middle of 28 &amp;times; 28 cells, as for the MNIST digits. Each value lies between 0 (paper) and 1 (ink). This framing is part of the network, without anything learned.</source>
        <translation>墨迹的长边缩放到 20 格，保持比例，质心移到 28 &amp;times; 28 格的中央，与 MNIST 数字一样。每个值介于 0（纸）和 1（墨）之间。这一规整是网络的一部分，其中没有任何学来的东西。</translation>
    </message>
    <message>
        <source>Each little picture is a &lt;b&gt;feature map&lt;/b&gt;: the result of searching the whole drawing for one pattern. The stronger its colour, the better the pattern fits. The search slides a small window over the pictures of the column before, multiplies each cell by a number, and adds it all up.</source>
        <translation>每张小图是一张&lt;b&gt;特征图&lt;/b&gt;：在整幅绘图中寻找一种图案的结果。颜色越深，图案就越吻合。寻找时，一个小窗口在前一列的图上滑动，把每一格乘以一个数，再全部加起来。</translation>
    </message>
    <message>
        <source>Nobody told the network what to look for.</source>
        <translation>没有人告诉网络要找什么。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: value = &amp;Sigma; patch &amp;times; kernel + bias, over {cells} cells of each map of the column before; the same kernel at every place.</source>
        <translation>&lt;b&gt;卷积&lt;/b&gt;：值 = &amp;Sigma; 小块 &amp;times; 卷积核 + 偏置，对前一列每张图的 {cells} 格求和；每个位置都用同一个卷积核。</translation>
    </message>
    <message>
        <source>A cell of these maps depends on at most {side} &amp;times; {side} cells of the framed drawing, its receptive field. &lt;b&gt;Influence&lt;/b&gt;, the bar under a map: the sum over its cells of value &amp;times; derivative of the likeliest digit's logit. After the last maps, these sums and the bias add up to the logit.</source>
        <translation>这些图的一格最多取决于规整后绘图的 {side} &amp;times; {side} 格，即它的感受野。&lt;b&gt;影响&lt;/b&gt;，即图下方的条：对它的各格求“值 &amp;times; 最可能数字的 logit 的导数”之和。在最后一批图之后，这些和与偏置相加就是 logit。</translation>
    </message>
    <message>
        <source>{pattern}: {count} feature maps</source>
        <translation>{pattern}：{count} 张特征图</translation>
    </message>
    <message>
        <source>Then only the &lt;b&gt;largest of a few neighbours&lt;/b&gt; is kept (pooling): the picture gets smaller, and it no longer matters if a stroke lies one cell further left.</source>
        <translation>然后只保留&lt;b&gt;几个相邻值中最大的&lt;/b&gt;（池化）：图变小了，一笔再偏左一格也没有关系。</translation>
    </message>
    <message>
        <source>What comes out below 0 becomes 0 (&lt;b&gt;activation&lt;/b&gt;): a pattern is there, or it is not; it can't be there less than not at all.</source>
        <translation>得出小于 0 的值变为 0（&lt;b&gt;激活&lt;/b&gt;）：图案要么有，要么没有；不可能比没有还少。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt; keeps the {which} value of each {rows} &amp;times; {columns} neighbours.</source>
        <translation>&lt;b&gt;池化&lt;/b&gt;保留每 {rows} &amp;times; {columns} 个相邻值的{which}。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Batch normalization&lt;/b&gt;: a factor and a shift for each map, learned with the weights.</source>
        <translation>&lt;b&gt;批归一化&lt;/b&gt;：每张图一个系数和一个偏移，与权重一起学习。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: {formula}.</source>
        <translation>&lt;b&gt;激活&lt;/b&gt;：{formula}。</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers, each from one map: how strong its pattern is, and whether it is where it counts.</source>
        <translation>找到的一切汇总为 {number} 个数，每个来自一张图：它的图案有多强，以及是否在关键的位置。</translation>
    </message>
    <message>
        <source>feature = &amp;Sigma; map &amp;times; weights, one weight for each cell of the map: a mean that knows the place.</source>
        <translation>特征 = &amp;Sigma; 图 &amp;times; 权重，图的每一格有一个权重：一种知道位置的平均值。</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers: all cells of all maps, in one long row.</source>
        <translation>找到的一切汇总为 {number} 个数：所有图的所有格，排成长长的一行。</translation>
    </message>
    <message>
        <source>Each feature is a cell of a map of the column before (flattened).</source>
        <translation>每个特征是前一列某张图的一格（展平）。</translation>
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers.</source>
        <translation>找到的一切汇总为 {number} 个数。</translation>
    </message>
    <message>
        <source>The features are what the last dense layer takes.</source>
        <translation>这些特征是最后一个全连接层的输入。</translation>
    </message>
    <message>
        <source>The bars show what each adds to the score of the likeliest digit: to the right for it, to the left against it.</source>
        <translation>条形显示每个数为最可能数字的得分加了多少：向右是支持，向左是反对。</translation>
    </message>
    <message>
        <source>The bars show feature &amp;times; weight of the likeliest digit's logit.</source>
        <translation>条形显示特征 &amp;times; 最可能数字的 logit 的权重。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Every number of the summary votes for or against each digit; the votes add up to its &lt;b&gt;score&lt;/b&gt;. The scores are turned into shares of 100 %: a digit with a clearly higher score gets nearly everything. If no digit gets more than {threshold}, the program says &lt;b&gt;Unknown&lt;/b&gt; rather than guess: the drawing looks like none of the ten, or like two of them.</source>
        <translation>汇总中的每个数都对每个数字投支持票或反对票；票数相加就是它的&lt;b&gt;得分&lt;/b&gt;。得分变成 100% 中的份额：得分明显更高的数字几乎得到全部。如果没有数字超过 {threshold}，程序就说&lt;b&gt;未知&lt;/b&gt;，而不去猜：绘图不像十个数字中的任何一个，或者像其中两个。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; feature &amp;times; weight + bias.</source>
        <translation>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; 特征 &amp;times; 权重 + 偏置。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): evidence for a digit can't be negative, so where nothing speaks for any digit all ten are equal, at 10 %.</source>
        <translation>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;)：支持一个数字的证据不能为负，所以在没有任何东西支持任何数字时，十个都相等，各为 10%。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temperature&lt;/b&gt;: the logits are divided by it, so that of the drawings with 80 % likelihood, 80 % are that digit.</source>
        <translation>&lt;b&gt;温度&lt;/b&gt;：logit 要除以它，使得可能性为 80% 的绘图中，有 80% 确实是那个数字。</translation>
    </message>
    <message>
        <source>The &lt;b&gt;temperature&lt;/b&gt; that makes likelihoods honest is part of the weights and the bias already: they were divided by it when the training was over.</source>
        <translation>让可能性诚实的&lt;b&gt;温度&lt;/b&gt;已经包含在权重和偏置中：训练结束时它们已除以它。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: likelihood = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;, over the ten digits. Below {threshold} for the likeliest, the answer is Unknown.</source>
        <translation>&lt;b&gt;Softmax&lt;/b&gt;：可能性 = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;，对十个数字求和。最可能的数字低于 {threshold} 时，答案是“未知”。</translation>
    </message>
    <message>
        <source>Ten digits</source>
        <translation>十个数字</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>它怎样学会的</translation>
    </message>
    <message>
        <source>Nobody told the network what a 4 looks like. It began with random numbers in all its windows, and guessed. It was shown more than a million drawings by many people, each with the right answer. After every guess all numbers were changed a tiny bit, in the direction that makes the right answer likelier. The patterns that it looks for came about in that way. It was also shown letters and scribbles, and learned to give no digit a high score for them.</source>
        <translation>没有人告诉网络 4 长什么样。开始时，它所有窗口里都是随机数，只能猜。人们给它看了许多人画的一百多万幅绘图，每幅都有正确答案。每猜一次，所有的数都改变一点点，朝着让正确答案更可能的方向。它要找的图案就是这样形成的。它还看了字母和涂鸦，学会了不给它们任何数字打高分。</translation>
    </message>
    <message>
        <source>Weights start at random. For a batch of drawings the loss is the cross-entropy between the likelihoods and the right answers (for what is no digit: one tenth each). Its gradient with respect to every weight is computed backwards through the network (backpropagation), and the weights move a small step against it. Repeated for thousands of batches. Then the temperature is fitted on people whose drawings were not used for training.</source>
        <translation>权重从随机值开始。对一批绘图，损失是可能性与正确答案之间的交叉熵（不是数字的：每个为十分之一）。损失对每个权重的梯度从后向前通过网络计算（反向传播），权重朝相反方向移动一小步。这样重复成千上万批。最后，用没有参与训练的人的绘图来拟合温度。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How often it has seen all its drawings.</source>
        <translation>它把所有绘图看过多少遍。</translation>
    </message>
    <message>
        <source>Strangers read right</source>
        <translation>陌生人：识别正确</translation>
    </message>
    <message>
        <source>Of 1,000 digits by people whose drawings it never learns from, the share for which it names the right digit.</source>
        <translation>在 1,000 个由它从不学习的人所写的数字中，它给出正确数字的比例。</translation>
    </message>
    <message>
        <source>Learned read right</source>
        <translation>学过的：识别正确</translation>
    </message>
    <message>
        <source>The same for drawings that it learns from. When it is much better at these, it has learned them by heart.</source>
        <translation>同样的比例，但针对它学习的绘图。如果在这些绘图上好得多，就说明它是死记硬背的。</translation>
    </message>
    <message>
        <source>No digit: Unknown</source>
        <translation>不是数字：未知</translation>
    </message>
    <message>
        <source>Of 200 letters and scribbles by strangers, the share that it rightly calls Unknown.</source>
        <translation>在陌生人的 200 个字母和涂鸦中，它正确说出“未知”的比例。</translation>
    </message>
</context>
<context>
    <name>FindDigits</name>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>这张图片上什么也没写。</translation>
    </message>
</context>
<context>
    <name>FollowedPanel</name>
    <message>
        <source>One value, followed</source>
        <translation>追踪一个值</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Slide the window over the map (Space)</source>
        <translation>让窗口在图上滑动（空格键）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>To the value that was followed before (Backspace)</source>
        <translation>回到之前追踪的值（Backspace）</translation>
    </message>
    <message>
        <source>All that is added up</source>
        <translation>相加的所有项</translation>
    </message>
    <message>
        <source>{column}, {count} numbers:</source>
        <translation>{column}，{count} 个数：</translation>
    </message>
    <message>
        <source>{column}, {count} maps:</source>
        <translation>{column}，{count} 张图：</translation>
    </message>
    <message>
        <source>Sum &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>和 &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>FollowedValue</name>
    <message>
        <source>Framed drawing</source>
        <translation>规整后的绘图</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>framed drawing</source>
        <translation>规整后的绘图</translation>
    </message>
    <message>
        <source>map {channel}</source>
        <translation>图 {channel}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>数 {number}</translation>
    </message>
    <message>
        <source>The score (logit) of {channel}</source>
        <translation>{channel} 的得分（logit）</translation>
    </message>
    <message>
        <source>Number {channel} of the summary</source>
        <translation>汇总的第 {channel} 个数</translation>
    </message>
    <message>
        <source>{pattern}, map {channel}, row {row}, column {column}</source>
        <translation>{pattern}，图 {channel}，第 {row} 行，第 {column} 列</translation>
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
        <translation>我的笔迹</translation>
    </message>
    <message>
        <source>Keep an Example</source>
        <translation>保留示例</translation>
    </message>
    <message>
        <source>Change What It Is</source>
        <translation>更改它是什么</translation>
    </message>
    <message>
        <source>Say That It Is Right</source>
        <translation>标为正确</translation>
    </message>
    <message>
        <source>Delete Examples</source>
        <translation>删除示例</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>重命名笔迹</translation>
    </message>
    <message>
        <source>Remove the Hand</source>
        <translation>移除笔迹</translation>
    </message>
    <message>
        <source>{file} can't be opened: {why}.</source>
        <translation>无法打开 {file}：{why}。</translation>
    </message>
    <message>
        <source>{file} can't be used: {why}.</source>
        <translation>无法使用 {file}：{why}。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was opened: %n example(s).</source>
        <translation><numerusform>已打开“{name}”：%n 个示例。</numerusform></translation></message>
</context>
<context>
    <name>HandBar</name>
    <message>
        <source>Hand</source>
        <translation>笔迹</translation>
    </message>
    <message>
        <source>Whose examples these are</source>
        <translation>这些示例是谁的</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>笔迹(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Hand...</source>
        <translation>新建笔迹(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move with All Examples</source>
        <translation>连同所有示例移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open from a File...</source>
        <translation>从文件打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save to a File...</source>
        <translation>保存到文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>New Hand</source>
        <translation>新建笔迹</translation>
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation>重命名笔迹</translation>
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation>是谁的笔迹？</translation>
    </message>
    <message>
        <source>Open a Hand</source>
        <translation>打开笔迹</translation>
    </message>
    <message>
        <source>Save the Hand</source>
        <translation>保存笔迹</translation>
    </message>
    <message>
        <source>Hands (*.json)</source>
        <translation>笔迹 (*.json)</translation>
    </message>
</context>
<context>
    <name>HandEntry</name>
    <message>
        <source>Draw a digit first</source>
        <translation>请先画一个数字</translation>
    </message>
    <message>
        <source>The program has a newer network: it is being taught “{hand}” again.</source>
        <translation>程序有了更新的网络：正在重新教它“{hand}”。</translation>
    </message>
</context>
<context>
    <name>HandFile</name>
    <message>
        <source>it is not a hand of this program</source>
        <translation>它不是本程序的笔迹文件</translation>
    </message>
    <message>
        <source>it has more than {most} examples</source>
        <translation>它的示例超过 {most} 个</translation>
    </message>
    <message>
        <source>there are no examples in it</source>
        <translation>其中没有示例</translation>
    </message>
</context>
<context>
    <name>HandStore</name>
    <message>
        <source>{path} can't be made: {error}.</source>
        <translation>无法创建 {path}：{error}。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation>{path} 是由本程序的较新版本写入的。</translation>
    </message>
    <message>
        <source>A hand has at most {most} examples.</source>
        <translation>一份笔迹最多有 {most} 个示例。</translation>
    </message>
    <message>
        <source>This hand was removed by another program.</source>
        <translation>此笔迹已被另一个程序删除。</translation>
    </message>
    <message>
        <source>A hand needs a name.</source>
        <translation>笔迹需要一个名称。</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>名称最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>There is a hand called “{name}” already.</source>
        <translation>已有名为“{name}”的笔迹。</translation>
    </message>
    <message>
        <source>The disk is full: the example could not be kept. What was kept is safe.</source>
        <translation>磁盘已满：无法保留该示例。已保留的内容是安全的。</translation>
    </message>
    <message>
        <source>Another program keeps {path} busy; try again.</source>
        <translation>另一个程序正在占用 {path}；请重试。</translation>
    </message>
    <message>
        <source>{path} can't be opened or written.</source>
        <translation>无法打开或写入 {path}。</translation>
    </message>
    <message>
        <source>{path} is damaged. Move it away, and new examples are kept in a new file.</source>
        <translation>{path} 已损坏。请将其移走，新示例将保留在新文件中。</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({error}).</source>
        <translation>无法读取或写入 {path}（{error}）。</translation>
    </message>
</context>
<context>
    <name>HandWindow</name>
    <message>
        <source>My Hand</source>
        <translation>我的笔迹</translation>
    </message>
    <message>
        <source>&amp;Write Ten</source>
        <translation>写十个数字(&amp;W)</translation>
    </message>
    <message>
        <source>Write each digit a few times, one after the other</source>
        <translation>把每个数字依次写几遍</translation>
    </message>
    <message>
        <source>each </source>
        <comment>each digit 3 times</comment>
        <translation>每个 </translation>
    </message>
    <message>
        <source> times</source>
        <comment>each digit 3 times</comment>
        <translation> 遍</translation>
    </message>
    <message>
        <source>How often each digit is written</source>
        <translation>每个数字写几遍</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>撤回上一次更改（Ctrl+Z）</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <translation>再次进行该更改（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>It &amp;Is</source>
        <translation>这是(&amp;I)</translation>
    </message>
    <message>
        <source>Say what the selected examples are (0 to 9, or N)</source>
        <translation>说明所选示例是什么（0 到 9，或 N）</translation>
    </message>
    <message>
        <source>It Is Ri&amp;ght</source>
        <translation>它是对的(&amp;G)</translation>
    </message>
    <message>
        <source>Learn from the selected ones, whatever the others say</source>
        <translation>从所选示例中学习，不管其他示例怎样</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Delete the selected examples (Delete)</source>
        <translation>删除所选示例（Delete）</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) kept.</source>
        <translation><numerusform>已保留 %n 个示例。</numerusform></translation></message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>None</source>
        <comment>no digit</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>不是数字</translation>
    </message>
    <message numerus="yes">
        <source>Kept as {what}, for “{hand}”: %n example(s) so far.</source>
        <translation><numerusform>已作为 {what} 保留到“{hand}”：目前有 %n 个示例。</numerusform></translation></message>
    <message>
        <source>Your other examples look different. It was left out.</source>
        <translation>你的其他示例看起来不同。它被略去了。</translation>
    </message>
    <message>
        <source>By your other examples it is {what}. It was left out.</source>
        <translation>按你的其他示例，它是 {what}。它被略去了。</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>还没有示例。</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s).</source>
        <translation><numerusform>%n 个示例。</numerusform></translation></message>
    <message>
        <source>None yet of {digits}; they are read as before.</source>
        <translation>还没有 {digits} 的示例；它们的识别和以前一样。</translation>
    </message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} are read, as before.</source>
        <translation><numerusform>您的 %n 个示例中能读出 {after} 个，与之前相同。</numerusform></translation></message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} instead of {before} are read.</source>
        <translation><numerusform>您的 %n 个示例中能读出 {after} 个，之前为 {before} 个。</numerusform></translation></message>
    <message>
        <source>Strangers' digits that are read</source>
        <translation>陌生人的数字中能识别的</translation>
    </message>
    <message>
        <source>Letters and marks that stay Unknown</source>
        <translation>保持“未知”的字母和符号</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) left out, because the others contradict: see the marks.</source>
        <translation><numerusform>有 %n 个示例与其他示例矛盾而被排除：请看标记。</numerusform></translation></message>
    <message>
        <source>It can't be kept: other people's digits would be read worse. Look for examples that are not what they are said to be.</source>
        <translation>不能保留：别人的数字会识别得更差。请找找标错了的示例。</translation>
    </message>
    <message>
        <source>It can't be kept: letters and marks would be taken for digits. Look for scribbled examples.</source>
        <translation>不能保留：字母和符号会被当成数字。请找找涂写潦草的示例。</translation>
    </message>
    <message>
        <source>It can't be kept: your own digits would be read worse. Write some more.</source>
        <translation>不能保留：你自己的数字会识别得更差。请再写一些。</translation>
    </message>
    <message>
        <source>{what}: {after}, as before.</source>
        <translation>{what}：{after}，和以前一样。</translation>
    </message>
    <message>
        <source>{what}: {after} instead of {before}.</source>
        <translation>{what}：{after}，之前为 {before}。</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>it doesn't end in a dense layer and a softmax</source>
        <translation>它不以全连接层和 softmax 结尾</translation>
    </message>
    <message>
        <source>This feature is not a weighted sum of one feature map.</source>
        <translation>这个特征不是一张特征图的加权和。</translation>
    </message>
</context>
<context>
    <name>HelpSections</name>
    <message>
        <source>Use</source>
        <translation>使用方法</translation>
    </message>
    <message>
        <source>How It Works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Draw a digit on the grid and press Predict. The program says which digit it is, and how likely each of the ten is.</source>
        <translation>在网格上画一个数字，然后按“预测”。程序会说出它是哪个数字，以及十个数字各自的可能性。</translation>
    </message>
    <message>
        <source>A digit is named when it is more than 50 % likely. If none is, the answer is Unknown.</source>
        <translation>可能性超过 50% 的数字就是答案。如果没有一个超过，答案是“未知”。</translation>
    </message>
    <message>
        <source>{undo} Undo and {redo} Redo go through your strokes, {eraser} erases, and {clear} begins anew. The right mouse button erases, too.</source>
        <translation>{undo} 撤销和 {redo} 重做可在笔画之间前后移动，{eraser} 擦除，{clear} 重新开始。鼠标右键也可以擦除。</translation>
    </message>
    <message>
        <source>Live (L) has the answer follow the pen.</source>
        <translation>“实时”（L）让答案随笔更新。</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>继续提问</translation>
    </message>
    <message>
        <source>Click a bar to see why: blue ink speaks for its digit, red ink against it.</source>
        <translation>点击数字条可查看原因：蓝色墨迹支持这个数字，红色墨迹反对。</translation>
    </message>
    <message>
        <source>Right-click a bar to see what would make the drawing that digit, or to say that it is.</source>
        <translation>右键点击数字条，可查看怎样会变成那个数字，也可以告诉程序它就是那个数字。</translation>
    </message>
    <message>
        <source>Inside (N) shows what happens in the network. Click any number there to see where it comes from.</source>
        <translation>“内部”（N）显示网络内部发生了什么。点击其中任意一个数，可查看它从哪里来。</translation>
    </message>
    <message>
        <source>Pictures and pages</source>
        <translation>图片和页面</translation>
    </message>
    <message>
        <source>Open, paste or drop a picture, a photo or a PDF file. On a page each digit gets a box; click one to look at it.</source>
        <translation>打开、粘贴或拖放图片、照片或 PDF 文件。页面上的每个数字都有一个框；点击一个可查看它。</translation>
    </message>
    <message>
        <source>Drawings (H) shows earlier drawings. Click one to bring it back.</source>
        <translation>“绘图”（H）显示以前的绘图。点击一幅可取回它。</translation>
    </message>
    <message>
        <source>Teach it your hand</source>
        <translation>教它认识你的笔迹</translation>
    </message>
    <message>
        <source>When an answer is wrong, press Shift with the right digit: the drawing is kept as an example. My Hand (M) teaches the network how you write.</source>
        <translation>答案错误时，按 Shift 加正确的数字：这幅绘图会保留为示例。“我的笔迹”（M）教网络认识你的字。</translation>
    </message>
    <message>
        <source>Without a mouse</source>
        <translation>不用鼠标</translation>
    </message>
    <message>
        <source>The arrow keys go from cell to cell, and Space draws; hold it down for a line. Tab leads to everything else.</source>
        <translation>方向键逐格移动，空格键绘画；按住并移动可画线。Tab 键可到达其他所有地方。</translation>
    </message>
    <message>
        <source>The network has learned from many thousands of digits that people wrote. It has never seen yours.</source>
        <translation>网络从人们写的成千上万个数字中学习过。它从未见过你写的数字。</translation>
    </message>
    <message>
        <source>First the drawing is framed: brought to one size and put in the middle. So it does not matter where and how large you draw.</source>
        <translation>首先规整绘图：把它变成统一的大小，并放到中间。所以画在哪里、画多大都没有关系。</translation>
    </message>
    <message>
        <source>Then small kernels slide over it. Each looks for one pattern everywhere: an edge, a bend, an end. Where the pattern is, its feature map shows large values.</source>
        <translation>然后，小卷积核在上面滑动。每个卷积核到处寻找一种图案：边缘、弯曲或末端。图案所在之处，特征图的值就大。</translation>
    </message>
    <message>
        <source>Further kernels look for patterns in these maps, until whole parts of digits are found.</source>
        <translation>后面的卷积核在这些图中继续寻找图案，直到找出数字的整个部分。</translation>
    </message>
    <message>
        <source>In the end the maps are summed up in a row of numbers. Each digit weighs them in its own way; that gives its score.</source>
        <translation>最后，这些图汇总成一行数。每个数字用自己的权重把它们相加，就是它的得分。</translation>
    </message>
    <message>
        <source>The ten scores become likelihoods that add up to 100 %.</source>
        <translation>十个得分变成可能性，加起来是 100%。</translation>
    </message>
    <message>
        <source>The network has learned from letters and scribbles, too, for which no digit is right. That is why it can say Unknown.</source>
        <translation>网络还学习过字母和涂鸦，对它们来说没有一个数字是对的。所以它能说“未知”。</translation>
    </message>
    <message>
        <source>It makes mistakes, more of them with thick brushes and rare forms. It does not understand what a digit is.</source>
        <translation>它会犯错，遇到粗笔刷和少见的写法时错得更多。它并不理解数字是什么。</translation>
    </message>
    <message>
        <source>The workshop (W) has lessons. Each asks a question, trains small networks for some seconds, and shows what came of it.</source>
        <translation>“工坊”（W）里有课程。每一课提出一个问题，训练几个小网络，只需几秒，然后显示结果。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: a value that a network computes for a drawing.</source>
        <translation>&lt;b&gt;激活&lt;/b&gt;：网络为一幅绘图计算出的值。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: a kernel slides over a drawing or a map; at each place the values below it are multiplied by its weights and added up.</source>
        <translation>&lt;b&gt;卷积&lt;/b&gt;：卷积核在绘图或特征图上滑动；在每个位置，把它下面的值乘以它的权重，再全部加起来。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Feature map&lt;/b&gt;: what a kernel has found, place by place.</source>
        <translation>&lt;b&gt;特征图&lt;/b&gt;：卷积核在每个位置找到了什么。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Framing&lt;/b&gt;: a drawing is brought to one size and put in the middle before it is looked at.</source>
        <translation>&lt;b&gt;规整&lt;/b&gt;：网络看到绘图之前，先把它变成统一的大小并放到中间。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kernel&lt;/b&gt;: the few weights that describe one pattern.</source>
        <translation>&lt;b&gt;卷积核&lt;/b&gt;：描述一种图案的几个权重。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Likelihood&lt;/b&gt;: how likely a digit is; all ten add up to 100 %.</source>
        <translation>&lt;b&gt;可能性&lt;/b&gt;：一个数字有多可能；十个加起来是 100%。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt;: the score of a digit, before it becomes a likelihood.</source>
        <translation>&lt;b&gt;Logit&lt;/b&gt;：一个数字变成可能性之前的得分。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overfitting&lt;/b&gt;: a network has learned its drawings by heart, and is bad at others.</source>
        <translation>&lt;b&gt;过拟合&lt;/b&gt;：网络对它学习的绘图死记硬背，却不会识别别的绘图。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt;: of neighbouring values only the largest, or their average, is kept.</source>
        <translation>&lt;b&gt;池化&lt;/b&gt;：几个相邻的值中，只保留最大的，或它们的平均值。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Receptive field&lt;/b&gt;: the part of the drawing that a value depends on.</source>
        <translation>&lt;b&gt;感受野&lt;/b&gt;：一个值所取决的那部分绘图。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: the formula that makes likelihoods of logits.</source>
        <translation>&lt;b&gt;Softmax&lt;/b&gt;：把 logit 变成可能性的公式。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Training&lt;/b&gt;: the weights are changed a little, many thousand times, so that the answers get better.</source>
        <translation>&lt;b&gt;训练&lt;/b&gt;：成千上万次地把权重改变一点点，让答案变得更好。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Weight&lt;/b&gt;: a number that a network has learned.</source>
        <translation>&lt;b&gt;权重&lt;/b&gt;：网络学到的一个数。</translation>
    </message>
    <message>
        <source>Earlier drawings, your examples and the settings are kept in your own folder on this computer. You can delete drawings in the strip, and examples in My Hand.</source>
        <translation>以前的绘图、你的示例和设置都保存在这台电脑上你自己的文件夹里。可以在绘图栏中删除绘图，在“我的笔迹”中删除示例。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Why this answer?</source>
        <translation>为什么是这个答案？</translation>
    </message>
    <message>
        <source>Show which ink speaks for the answer, and which against it</source>
        <translation>显示哪些墨迹支持这个答案，哪些反对</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>看看内部</translation>
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation>显示网络内部发生了什么</translation>
    </message>
    <message>
        <source>Was it wrong?</source>
        <translation>答错了吗？</translation>
    </message>
    <message>
        <source>Say what you drew: the program can learn how you write</source>
        <translation>告诉程序你画的是什么：它可以学习你的写法</translation>
    </message>
    <message>
        <source>Try next:</source>
        <translation>接下来试试：</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Hints come with the next answer.</source>
        <translation>提示会随下一个答案出现。</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>{name} is not a regular file.</source>
        <translation>{name} 不是普通文件。</translation>
    </message>
    <message>
        <source>{name} is too large: {size} MB, and {most} MB can be opened.</source>
        <translation>{name} 太大：{size} MB，最多能打开 {most} MB。</translation>
    </message>
    <message>
        <source>{name} is not there: it may have been moved or renamed.</source>
        <translation>{name} 不存在：可能已被移动或重命名。</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>无法读取 {name}：{error}。</translation>
    </message>
    <message>
        <source>{name} is not a supported image.</source>
        <translation>{name} 不是支持的图像。</translation>
    </message>
    <message>
        <source>{name} is a vector graphic. Save it as a PNG file, and open that.</source>
        <translation>{name} 是矢量图形。请存为 PNG 文件再打开。</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete.</source>
        <translation>{name} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>{name} is too large: {width} x {height} pixels, and {most} million can be opened.</source>
        <translation>{name} 太大：{width} x {height} 像素，最多能打开 {most} 百万像素。</translation>
    </message>
    <message>
        <source>{name} is an animation. Save one of its pictures, and open that.</source>
        <translation>{name} 是动画。请保存其中一张图片再打开。</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>The digit was found in the framed part of {name}.</source>
        <translation>数字是在 {name} 中框出的部分找到的。</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>{name} can't be opened: it is not a regular file.</source>
        <translation>无法打开 {name}：它不是普通文件。</translation>
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation>无法读取 {name}：{error}。</translation>
    </message>
    <message>
        <source>{name} can't be opened: {error}.</source>
        <translation>无法打开 {name}：{error}。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>%n 个文件</numerusform></translation></message>
    <message>
        <source>Opening {name}...</source>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation>这张图片上什么也没写。</translation>
    </message>
</context>
<context>
    <name>InsideDock</name>
    <message>
        <source>Inside the network</source>
        <translation>网络内部</translation>
    </message>
    <message>
        <source>What the network computes, from the drawing to the digit.</source>
        <translation>网络从绘图到数字所计算的一切。</translation>
    </message>
</context>
<context>
    <name>InsideHeader</name>
    <message>
        <source>Simple</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Whose inside is shown</source>
        <translation>显示谁的内部</translation>
    </message>
    <message>
        <source>The network that answers, and whose inside is shown</source>
        <translation>回答问题并显示其内部的网络</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>文字和数</translation>
    </message>
    <message>
        <source>Simple words for a class, or exact ones with technical names</source>
        <translation>适合课堂的简单文字，或带专业名称的精确文字</translation>
    </message>
    <message>
        <source>How It Learned</source>
        <translation>它怎样学会的</translation>
    </message>
    <message>
        <source>Where the network's numbers come from</source>
        <translation>网络的数从哪里来</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Change the network or the drawing, and see what it does</source>
        <translation>改变网络或绘图，看看会怎样</translation>
    </message>
    <message>
        <source>answers &lt;b&gt;{name}&lt;/b&gt;</source>
        <translation>回答 &lt;b&gt;{name}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>All maps of a column</source>
        <translation>一列的所有特征图</translation>
    </message>
    <message>
        <source>One Value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <source>The sum behind one value</source>
        <translation>一个值背后的求和</translation>
    </message>
    <message>
        <source>All Maps</source>
        <translation>所有特征图</translation>
    </message>
    <message>
        <source>Scores to Percent</source>
        <translation>得分变百分比</translation>
    </message>
    <message>
        <source>How ten scores become ten likelihoods</source>
        <translation>十个得分怎样变成十个可能性</translation>
    </message>
    <message>
        <source>Two Networks</source>
        <translation>两个网络</translation>
    </message>
    <message>
        <source>Both networks' answers, side by side</source>
        <translation>两个网络的答案，并排显示</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>What the parts do</source>
        <translation>各部分做什么</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try &amp;it in the Window</source>
        <translation>在窗口中试用(&amp;I)</translation>
    </message>
    <message>
        <source>Have this network, as it is now, answer in the main window.</source>
        <translation>让现在这个样子的网络在主窗口中回答。</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save this network under a name, as a .keras file.</source>
        <translation>将此网络命名保存为 .keras 文件。</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Go on with a network that was saved here.</source>
        <translation>继续使用在这里保存的网络。</translation>
    </message>
    <message>
        <source>Save the Network</source>
        <translation>保存网络</translation>
    </message>
    <message>
        <source>Open a Network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <source>Networks (*.keras)</source>
        <translation>网络 (*.keras)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Ta&amp;ke Back</source>
        <translation>撤回(&amp;K)</translation>
    </message>
    <message>
        <source>Don't keep it as an example</source>
        <translation>不把它保留为示例</translation>
    </message>
</context>
<context>
    <name>KeptNetwork</name>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>The network in {path} was not made in the workshop.</source>
        <translation>{path} 中的网络不是在工坊中制作的。</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} 已损坏。</translation>
    </message>
    <message>
        <source>The network in {path} is of a kind that this version doesn't know.</source>
        <translation>{path} 中的网络属于此版本不认识的类型。</translation>
    </message>
</context>
<context>
    <name>KernelsView</name>
    <message>
        <source>Kernels of the first layer</source>
        <translation>第一层的卷积核</translation>
    </message>
    <message>
        <source>What each unit looks for</source>
        <translation>每个单元在找什么</translation>
    </message>
    <message>
        <source>The weights that are moved over the drawing: blue where ink makes the sum larger, red where it makes it smaller.</source>
        <translation>在绘图上移动的权重：墨迹使和变大处为蓝色，变小处为红色。</translation>
    </message>
    <message>
        <source>The weights of every cell of the drawing: blue where ink makes the unit's sum larger, red where it makes it smaller.</source>
        <translation>绘图每一格的权重：墨迹使单元的和变大处为蓝色，变小处为红色。</translation>
    </message>
</context>
<context>
    <name>LayerCalls</name>
    <message>
        <source>This network answers, but it can't be inspected: {why}.</source>
        <translation>此网络能回答，但无法查看内部：{why}。</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>Learning rate: how far each step changes the weights. Too small learns slowly, too large jumps past the goal.</source>
        <translation>学习率：每一步把权重改变多少。太小学得慢，太大会跳过目标。</translation>
    </message>
    <message>
        <source>How many drawings are averaged for one step.</source>
        <translation>一步对多少幅绘图取平均。</translation>
    </message>
    <message>
        <source>How many digits it learns from; with few, it learns them by heart.</source>
        <translation>它从多少个数字中学习；太少时会死记硬背。</translation>
    </message>
    <message>
        <source>How much each drawing is turned, slanted, stretched and thickened anew every time it is shown.</source>
        <translation>每次展示绘图时，重新旋转、倾斜、拉伸和加粗的程度。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Slow motion: a pause after each step, to see what a single step does.</source>
        <translation>慢动作：每一步后暂停，看清单独一步做了什么。</translation>
    </message>
    <message>
        <source>Also learn what is no digit</source>
        <translation>也学习什么不是数字</translation>
    </message>
    <message>
        <source>Shows letters and scribbles, too, for which all digits shall be equally likely.</source>
        <translation>还给它看字母和涂鸦，对它们来说所有数字应当同样可能。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>学习率(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批大小(&amp;B)</translation>
    </message>
    <message>
        <source>Dra&amp;wings</source>
        <translation>绘图数(&amp;W)</translation>
    </message>
    <message>
        <source>Variat&amp;ion</source>
        <translation>变化(&amp;I)</translation>
    </message>
    <message>
        <source>Slo&amp;w motion</source>
        <translation>慢动作(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Activations: from 0 to the stage's largest. Signed values: red below 0, blue above.</source>
        <translation>激活：从 0 到该阶段的最大值。带符号的值：小于 0 为红色，大于 0 为蓝色。</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>LessonData</name>
    <message>
        <source>one with an upstroke</source>
        <translation>带起笔的 1</translation>
    </message>
    <message>
        <source>crossed seven</source>
        <translation>带横杠的 7</translation>
    </message>
    <message>
        <source>The lesson data {path} are missing.</source>
        <translation>缺少课程数据 {path}。</translation>
    </message>
    <message>
        <source>The lesson data {path} are damaged.</source>
        <translation>课程数据 {path} 已损坏。</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Too few drawings</source>
        <translation>绘图太少</translation>
    </message>
    <message>
        <source>Two equal networks learn for equally long: one from 50 drawings, which it sees again and again, the other from 6,000. Both are then tested on drawings by people whom neither has met.</source>
        <translation>两个相同的网络学习同样长的时间：一个用 50 幅绘图，反复地看；另一个用 6,000 幅。然后用两者都没见过的人的绘图来测试。</translation>
    </message>
    <message>
        <source>The one with 50 drawings: how will it do?</source>
        <translation>用 50 幅绘图的那个会怎样？</translation>
    </message>
    <message>
        <source>Perfect on its own 50, much worse on strangers'</source>
        <translation>在自己的 50 幅上完美，在陌生人的上面差得多</translation>
    </message>
    <message>
        <source>Equally well on both</source>
        <translation>两边一样好</translation>
    </message>
    <message>
        <source>Badly on both: 50 are too few to learn anything</source>
        <translation>两边都差：50 幅太少，什么也学不到</translation>
    </message>
    <message>
        <source>50 drawings</source>
        <translation>50 幅绘图</translation>
    </message>
    <message>
        <source>6,000 drawings</source>
        <translation>6,000 幅绘图</translation>
    </message>
    <message>
        <source>It reads {learned_right} of its own 50 drawings, but only {right} of strangers': it has learned them by heart. The other reads {learned_right2} of its own and {right2} of strangers'. That gap is called overfitting; more drawings close it.</source>
        <translation>它正确识别自己 50 幅绘图中的 {learned_right}，但陌生人的只有 {right}：它是死记硬背的。另一个识别自己的 {learned_right2}，陌生人的 {right2}。这种差距叫过拟合；更多的绘图能缩小它。</translation>
    </message>
    <message>
        <source>Too slow, too fast</source>
        <translation>太慢，太快</translation>
    </message>
    <message>
        <source>The learning rate says how far each step changes the weights. Three equal networks take 150 steps each: tiny, medium and huge ones.</source>
        <translation>学习率决定每一步把权重改变多少。三个相同的网络各走 150 步：极小的、中等的和巨大的步子。</translation>
    </message>
    <message>
        <source>Which of the three learns?</source>
        <translation>三个中哪个会学会？</translation>
    </message>
    <message>
        <source>The medium one</source>
        <translation>中等的那个</translation>
    </message>
    <message>
        <source>The fastest, of course</source>
        <translation>当然是最快的</translation>
    </message>
    <message>
        <source>All three, the slow one best</source>
        <translation>三个都会，慢的最好</translation>
    </message>
    <message>
        <source>0.00001 has hardly moved ({right} of strangers' digits right); with 1 every step jumps past the goal ({right2}); 0.002 has learned ({right3}). Nobody can compute the best rate: it is found by trying.</source>
        <translation>0.00001 几乎没有动（陌生人的数字正确 {right}）；1 的每一步都跳过目标（{right2}）；0.002 学会了（{right3}）。没有人能算出最好的学习率：只能靠尝试找到。</translation>
    </message>
    <message>
        <source>Why framing matters</source>
        <translation>为什么规整很重要</translation>
    </message>
    <message>
        <source>People draw large and small, in the middle and at the edge. One network sees drawings as they are. For the other they are first scaled to one size and put in the middle. All else is equal.</source>
        <translation>人们画得有大有小，有的在中间，有的在边上。一个网络看到原样的绘图；另一个看到的先缩放到同样大小并放到中间。其他都一样。</translation>
    </message>
    <message>
        <source>How much does framing help?</source>
        <translation>规整有多大帮助？</translation>
    </message>
    <message>
        <source>A lot: where and how large is no news about the digit</source>
        <translation>很大：位置和大小与是哪个数字无关</translation>
    </message>
    <message>
        <source>Not at all: convolutions see a digit anywhere</source>
        <translation>没有：卷积在哪里都能看见数字</translation>
    </message>
    <message>
        <source>It harms: information is lost</source>
        <translation>有害：信息丢失了</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>framed</source>
        <translation>规整后</translation>
    </message>
    <message>
        <source>As drawn, {right} of strangers' digits are read right; framed, {right2}. Without framing, a network must learn every digit anew for each size and place.</source>
        <translation>原样时，陌生人的数字识别正确 {right}；规整后为 {right2}。没有规整，网络必须针对每种大小和位置重新学习每个数字。</translation>
    </message>
    <message>
        <source>What is no digit?</source>
        <translation>什么不是数字？</translation>
    </message>
    <message>
        <source>A network that has only ever seen digits must say something about a letter, too. The second one also learns from 400 letters and scribbles, for which all ten digits are to be equally likely, so that it says Unknown.</source>
        <translation>只见过数字的网络，面对字母也得说点什么。第二个还学习 400 个字母和涂鸦，对它们来说十个数字应当同样可能，于是它会说“未知”。</translation>
    </message>
    <message>
        <source>What does the first one say about letters that it has never seen?</source>
        <translation>第一个面对从未见过的字母会说什么？</translation>
    </message>
    <message>
        <source>Mostly some digit, and it is sure of it</source>
        <translation>多半说某个数字，而且很有把握</translation>
    </message>
    <message>
        <source>Always Unknown: it has never seen them</source>
        <translation>总是“未知”：它从未见过</translation>
    </message>
    <message>
        <source>The same as the second</source>
        <translation>和第二个一样</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>只有数字</translation>
    </message>
    <message>
        <source>digits and letters</source>
        <translation>数字和字母</translation>
    </message>
    <message>
        <source>Of 200 strangers' letters and scribbles it rightly calls {non_digits_unknown} Unknown; having learned what is no digit, {non_digits_unknown2}. A network doesn't know what it has not been taught, this one included.</source>
        <translation>在陌生人的 200 个字母和涂鸦中，它正确说出“未知”的有 {non_digits_unknown}；学过什么不是数字后为 {non_digits_unknown2}。网络不知道没有教过它的东西，这个网络也一样。</translation>
    </message>
    <message>
        <source>Why convolutions?</source>
        <translation>为什么用卷积？</translation>
    </message>
    <message>
        <source>A dense layer has a weight for every cell of the drawing. A convolution moves one small kernel over all of it, and so needs few weights. Both networks see the drawings as they are, large or small, anywhere on the grid.</source>
        <translation>全连接层对绘图的每一格都有一个权重。卷积让一个小卷积核在整幅绘图上移动，所以只需要很少的权重。两个网络都看到原样的绘图，有大有小，在网格的任何位置。</translation>
    </message>
    <message>
        <source>The dense network has five times as many weights. Which reads strangers better?</source>
        <translation>全连接网络的权重是五倍。哪个更会识别陌生人的数字？</translation>
    </message>
    <message>
        <source>The one with convolutions</source>
        <translation>用卷积的那个</translation>
    </message>
    <message>
        <source>The dense one: more weights, more knowledge</source>
        <translation>全连接的：权重越多，知识越多</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>两个一样</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>With {weights} weights the convolutions read {right} of strangers' digits, the dense network {right2} with {weights2}. What a kernel has learned in one place holds everywhere.</source>
        <translation>卷积用 {weights} 个权重识别陌生人的数字 {right}，全连接网络用 {weights2} 个权重识别 {right2}。卷积核在一处学到的，在各处都有效。</translation>
    </message>
    <message>
        <source>A hand it never met</source>
        <translation>从未见过的笔迹</translation>
    </message>
    <message>
        <source>In much of the world a 1 has an upstroke and a 7 a bar. One network learns from drawings without any of these, the other from all. Both are asked about strangers' ones with an upstroke and crossed sevens.</source>
        <translation>世界上许多地方的 1 带起笔，7 带横杠。一个网络从不含这些写法的绘图中学习，另一个从全部绘图中学习。然后都让它们识别陌生人的带起笔的 1 和带横杠的 7。</translation>
    </message>
    <message>
        <source>How many of these does the first one read?</source>
        <translation>第一个能识别其中多少？</translation>
    </message>
    <message>
        <source>Clearly fewer than the second</source>
        <translation>明显少于第二个</translation>
    </message>
    <message>
        <source>As many: a 7 is a 7</source>
        <translation>一样多：7 就是 7</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>一个也没有</translation>
    </message>
    <message>
        <source>without them</source>
        <translation>不含它们</translation>
    </message>
    <message>
        <source>with them</source>
        <translation>含它们</translation>
    </message>
    <message>
        <source>It reads {forms_right} of them, the other {forms_right2}; on all of strangers' digits the two hardly differ ({right} and {right2}). A good average can hide that it fails some people: ask whose drawings it learned from.</source>
        <translation>它识别其中的 {forms_right}，另一个 {forms_right2}；在陌生人的全部数字上两者几乎没有差别（{right} 和 {right2}）。好的平均值可能掩盖它对某些人不管用：要问它是从谁的绘图中学来的。</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Trains the networks of this lesson. Your own network is set aside, and comes back afterwards.</source>
        <translation>训练本课的网络。你自己的网络会先放到一边，之后再恢复。</translation>
    </message>
    <message>
        <source>Strangers' digits read right, by steps</source>
        <translation>陌生人的数字识别正确率，按步数</translation>
    </message>
    <message>
        <source>One curve for each network of this lesson: the share of strangers' digits for which it names the right one, after so many steps.</source>
        <translation>本课的每个网络一条曲线：走了这么多步之后，它对陌生人的数字给出正确数字的比例。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run the Experiment</source>
        <translation>开始实验</translation>
    </message>
    <message>
        <source>Training network {number} of {count}: {name}</source>
        <translation>正在训练网络 {number}/{count}：{name}</translation>
    </message>
    <message>
        <source>This time it came out otherwise. Run it again.</source>
        <translation>这次结果不一样。请再运行一次。</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>你答对了。</translation>
    </message>
    <message>
        <source>It is this: {answer}.</source>
        <translation>答案是：{answer}。</translation>
    </message>
</context>
<context>
    <name>LikelihoodBar</name>
    <message>
        <source>Likelihood of {digit}</source>
        <translation>{digit} 的可能性</translation>
    </message>
</context>
<context>
    <name>LikelihoodChart</name>
    <message>
        <source>Likelihoods along the strokes</source>
        <translation>随笔画变化的可能性</translation>
    </message>
    <message>
        <source>The ten likelihoods after each stroke; the dashed line is 50 %</source>
        <translation>每一笔之后的十个可能性；虚线为 50%</translation>
    </message>
</context>
<context>
    <name>LikelihoodModel</name>
    <message>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Only what speaks for it</source>
        <translation>只看支持它的</translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>缓和之后</translation>
    </message>
    <message>
        <source>÷ temperature</source>
        <translation>÷ 温度</translation>
    </message>
    <message>
        <source>÷ new temperature</source>
        <translation>÷ 新温度</translation>
    </message>
    <message>
        <source>e to that power</source>
        <translation>e 的该次方</translation>
    </message>
</context>
<context>
    <name>LikelihoodTable</name>
    <message>
        <source>From scores to likelihoods</source>
        <translation>从得分到可能性</translation>
    </message>
    <message>
        <source>The ten numbers "e to that power" add up to {total}. Each divided by this sum is how likely its digit is: for {likeliest}, {power} / {total} = {exactly}. </source>
        <translation>“e 的该次方”的十个数加起来是 {total}。每个除以这个和，就是它的数字的可能性：对 {likeliest}，{power} / {total} = {exactly}。</translation>
    </message>
    <message>
        <source>No bar passes the dashed line at {threshold}, so the answer is Unknown.</source>
        <translation>没有条超过 {threshold} 处的虚线，所以答案是“未知”。</translation>
    </message>
    <message>
        <source>It passes the dashed line at {threshold}, so the answer is {likeliest}.</source>
        <translation>它超过了 {threshold} 处的虚线，所以答案是 {likeliest}。</translation>
    </message>
</context>
<context>
    <name>MapEyes</name>
    <message>
        <source>Switches this map off or on (O); with Shift, all others of its column</source>
        <translation>关闭或打开此图（O）；加 Shift 则是该列的其他所有图</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>The drawings as they are</source>
        <translation>原样的绘图</translation>
    </message>
    <message>
        <source>After framing</source>
        <translation>规整之后</translation>
    </message>
    <message>
        <source>After the first convolution</source>
        <translation>第一个卷积之后</translation>
    </message>
    <message>
        <source>After the second convolution</source>
        <translation>第二个卷积之后</translation>
    </message>
    <message>
        <source>After the first dense layer</source>
        <translation>第一个全连接层之后</translation>
    </message>
    <message>
        <source>After the second dense layer</source>
        <translation>第二个全连接层之后</translation>
    </message>
    <message>
        <source>The ten logits</source>
        <translation>十个 logit</translation>
    </message>
    <message>
        <source>From layer to layer, drawings of the same digit come closer together, and apart from the others.</source>
        <translation>一层一层下来，同一数字的绘图彼此靠近，并与其他数字分开。</translation>
    </message>
    <message>
        <source>1,000 digits by strangers, each drawn as its digit. Near each other: alike to this layer. The two directions are those in which the layer's values differ most (principal components). Ringed: named wrong. The square: your drawing.</source>
        <translation>陌生人的 1,000 个数字，每个画成它的数字。彼此靠近：对这一层来说相似。两个方向是该层的值差别最大的方向（主成分）。带圈的：给出错误。方块：你的绘图。</translation>
    </message>
    <message>
        <source>Written: {written}. Named: {named}.
{first}: {likelihood}, {second}: {other_likelihood}</source>
        <translation>写的：{written}。给出：{named}。
{first}：{likelihood}，{second}：{other_likelihood}</translation>
    </message>
    <message>
        <source>Point at a digit to see the drawing.</source>
        <translation>指向一个数字可查看绘图。</translation>
    </message>
</context>
<context>
    <name>MapPieces</name>
    <message>
        <source>What its maps look for is only known of the networks that come with the program.</source>
        <translation>只有程序自带的网络才知道它的图在找什么。</translation>
    </message>
</context>
<context>
    <name>MapPiecesView</name>
    <message>
        <source>Of {drawings} people's drawings these excite it most; what it sees of each is framed.</source>
        <translation>在 {drawings} 幅别人的绘图中，这些最能激发它；框出的是它在每幅中看到的部分。</translation>
    </message>
    <message>
        <source>It is 0 for all of {drawings} people's drawings.</source>
        <translation>对全部 {drawings} 幅别人的绘图，它都是 0。</translation>
    </message>
</context>
<context>
    <name>MapSwitch</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Number of the map in its stage</source>
        <translation>图在其阶段中的编号</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All values of this map become 0 (O on a map in the view)</source>
        <translation>此图的所有值变为 0（在视图中的图上按 O）</translation>
    </message>
    <message>
        <source>Only This</source>
        <translation>只留此图</translation>
    </message>
    <message>
        <source>All other maps of the stage become 0 (Shift+O on a map in the view); again: all are on</source>
        <translation>该阶段的其他所有图变为 0（在视图中的图上按 Shift+O）；再按一次：全部打开</translation>
    </message>
    <message>
        <source>{stage}, map {index}</source>
        <translation>{stage}，图 {index}</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>&amp;Measure Again</source>
        <translation>重新测量(&amp;M)</translation>
    </message>
    <message>
        <source>Measure the network as it is now.</source>
        <translation>测量现在的网络。</translation>
    </message>
    <message>
        <source>Calibration: right, by likelihood</source>
        <translation>校准：各可能性下的正确率</translation>
    </message>
    <message>
        <source>Of the drawings to which it gives a likelihood, the share that it reads right. On the grey line it promises neither too much nor too little.</source>
        <translation>在它给出某一可能性的绘图中，识别正确的比例。在灰线上，它的承诺既不过多也不过少。</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>校准良好</translation>
    </message>
    <message>
        <source>this network</source>
        <comment>which network</comment>
        <translation>此网络</translation>
    </message>
    <message>
        <source>the program's own</source>
        <translation>程序自带的</translation>
    </message>
    <message>
        <source>After {epochs} epochs, of 500 strangers' digits {right} are read right, {unknown} are Unknown, and {wrong} are wrong and confident. (The program's own network has met some of these people, which flatters it.)</source>
        <translation>{epochs} 轮之后，在陌生人的 500 个数字中，识别正确 {right}，未知 {unknown}，错误却有把握 {wrong}。（程序自带的网络见过其中一些人，所以它的成绩偏高。）</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>为什么(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;hat If</source>
        <translation>假如(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;It Is</source>
        <translation>这是(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>语言(&amp;U)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>The network is loading</source>
        <translation>网络正在加载</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What the program does, and what it found.</source>
        <translation>程序正在做什么，以及它找到了什么。</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>Its surest mistakes</source>
        <translation>最有把握的错误</translation>
    </message>
    <message>
        <source>Strangers' digits that the network in training reads wrong, the surest first: what was written, what it named, how likely it found it. Click one to put it on the grid.</source>
        <translation>训练中的网络识别错误的陌生人的数字，最有把握的在前：写的是什么，它给出什么，它认为可能性多大。点击一个可把它放到网格上。</translation>
    </message>
    <message>
        <source>It has made none.</source>
        <translation>它没有犯错。</translation>
    </message>
    <message>
        <source>{written} as {named}, {likelihood}</source>
        <translation>{written} 当成 {named}，{likelihood}</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The network in {path} takes {takes} and gives {gives}; it must take {must_take} and give {must_give}.</source>
        <translation>{path} 中的网络接受 {takes}，给出 {gives}；它必须接受 {must_take}，给出 {must_give}。</translation>
    </message>
    <message>
        <source>The network in {path} is too large: {error}.</source>
        <translation>{path} 中的网络太大：{error}。</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>没有模型文件 {path}。</translation>
    </message>
    <message>
        <source>{path} can't be opened: {error}.</source>
        <translation>无法打开 {path}：{error}。</translation>
    </message>
    <message>
        <source>{path} is not a Keras model, or only a part of one.</source>
        <translation>{path} 不是 Keras 模型，或只是其中一部分。</translation>
    </message>
    <message>
        <source>{path} holds program code; such a model isn't loaded.</source>
        <translation>{path} 含有程序代码；不会加载这样的模型。</translation>
    </message>
    <message>
        <source>{path} is not a supported Keras model.</source>
        <translation>{path} 不是支持的 Keras 模型。</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>任意个数</translation>
    </message>
</context>
<context>
    <name>ModelGraph</name>
    <message>
        <source>its layer {name} is not a plain convolution in a single chain</source>
        <translation>它的层 {name} 不是单链中的普通卷积</translation>
    </message>
    <message>
        <source>it has no two-dimensional convolutions</source>
        <translation>它没有二维卷积</translation>
    </message>
    <message>
        <source>its first convolution takes {sizes} values, not {side} x {side} x 1</source>
        <translation>它的第一个卷积接受 {sizes} 个值，而不是 {side} x {side} x 1</translation>
    </message>
    <message>
        <source>convolution {number}</source>
        <translation>卷积 {number}</translation>
    </message>
    <message>
        <source>its layer {name} is a grouped convolution, or has its channels first</source>
        <translation>它的层 {name} 是分组卷积，或通道在前</translation>
    </message>
    <message>
        <source>its layer {name} stands between two convolutions</source>
        <translation>它的层 {name} 位于两个卷积之间</translation>
    </message>
</context>
<context>
    <name>ModelLimits</name>
    <message>
        <source>its description has more than {limit} MB</source>
        <translation>它的描述超过 {limit} MB</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>它解压后超过 {limit} MB</translation>
    </message>
    <message>
        <source>it has more than {limit} million weights</source>
        <translation>它的权重超过 {limit} 百万个</translation>
    </message>
    <message>
        <source>it doesn't say how many values its layers give, which may be any number</source>
        <translation>它没有说明各层给出多少个值，可能是任意个数</translation>
    </message>
    <message>
        <source>its layers give more than {limit} million values</source>
        <translation>它的各层给出超过 {limit} 百万个值</translation>
    </message>
    <message>
        <source>it takes more than {limit} thousand million multiplications for one drawing</source>
        <translation>它处理一幅绘图需要超过 {limit} × 10 亿次乘法</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>{words}: {weights} weights to be learned.</source>
        <translation>{words}：要学习 {weights} 个权重。</translation>
    </message>
    <message>
        <source>The network's values from layer to layer, {sizes}</source>
        <translation>网络逐层的值，{sizes}</translation>
    </message>
    <message>
        <source>{weights} weights</source>
        <translation>{weights} 个权重</translation>
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>below this: Unknown</source>
        <translation>低于此线：未知</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Save the Network's Picture</source>
        <translation>保存网络图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be printed. Check the printer, or the file to print to.</source>
        <translation>无法打印图片。请检查打印机或要打印到的文件。</translation>
    </message>
    <message>
        <source>The picture could not be printed to its end. Check the printer.</source>
        <translation>图片未能打印完。请检查打印机。</translation>
    </message>
    <message>
        <source>The picture was sent to the printer.</source>
        <translation>图片已发送到打印机。</translation>
    </message>
    <message>
        <source>Inside the network</source>
        <translation>网络内部</translation>
    </message>
</context>
<context>
    <name>NetworkSheet</name>
    <message>
        <source>all {count}…</source>
        <translation>全部 {count} 个…</translation>
    </message>
</context>
<context>
    <name>NetworkStatus</name>
    <message>
        <source>The network is loading. You can draw already.</source>
        <translation>网络正在加载。你已经可以画了。</translation>
    </message>
    <message>
        <source>Draw a digit, then press Predict.</source>
        <translation>画一个数字，然后按“预测”。</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>The network's feature maps</source>
        <translation>网络的特征图</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, with Ctrl from map to map, Page Up and Page Down from column to column; Return shows how the value is computed; O switches the map off or on, Shift+O all others of its column.</source>
        <translation>方向键逐格移动，加 Ctrl 逐图移动，Page Up 和 Page Down 逐列移动；Return 显示值的计算过程；O 关闭或打开特征图，Shift+O 关闭或打开该列的其他所有图。</translation>
    </message>
    <message>
        <source>Draw something to see it here.</source>
        <translation>画点什么，就会显示在这里。</translation>
    </message>
    <message>
        <source>It is shown here when the network has answered.</source>
        <translation>网络回答之后，会显示在这里。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source>Only pictures and files on this computer can be dropped here.</source>
        <translation>这里只能拖放这台电脑上的图片和文件。</translation>
    </message>
    <message>
        <source>Open a Picture or a Drawing</source>
        <translation>打开图片或绘图</translation>
    </message>
    <message>
        <source>Pictures and drawings ({suffixes})</source>
        <translation>图片和绘图 ({suffixes})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>拖放的内容</translation>
    </message>
</context>
<context>
    <name>OperationsPicture</name>
    <message>
        <source>sum of {inputs}</source>
        <translation>{inputs} 之和</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>, bias {bias}</source>
        <translation>，偏置 {bias}</translation>
    </message>
    <message>
        <source>pooling, the {which} of {count}: {numbers}</source>
        <translation>池化，{count} 个中的{which}：{numbers}</translation>
    </message>
    <message>
        <source>normalization: {factors}</source>
        <translation>归一化：{factors}</translation>
    </message>
    <message>
        <source>rescaled by learned numbers: {factors}</source>
        <translation>用学到的数重新缩放：{factors}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>divided by the temperature {value}</source>
        <translation>除以温度 {value}</translation>
    </message>
    <message>
        <source>its share of all ten</source>
        <translation>它在全部十个中的份额</translation>
    </message>
    <message>
        <source>activation: max(0, {before})</source>
        <translation>激活：max(0, {before})</translation>
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation>激活：小于 0 的变为 0</translation>
    </message>
</context>
<context>
    <name>OutputMap</name>
    <message>
        <source>The map that the value belongs to</source>
        <translation>该值所属的图</translation>
    </message>
    <message>
        <source>its map</source>
        <translation>它的图</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Say which digit it is (keys 0 to 9)</source>
        <translation>指明是哪个数字（按键 0 到 9）</translation>
    </message>
    <message>
        <source>No Digit</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Say that it is no digit: it is left out of the text (Delete)</source>
        <translation>指明它不是数字：不计入文本（Delete）</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Take it apart into several digits (S)</source>
        <translation>把它拆成几个数字（S）</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Make one of it and what stands behind it (J)</source>
        <translation>把它和后面的合成一个（J）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last correction back (Ctrl+Z, when the page is clicked)</source>
        <translation>撤回上一次更正（点击页面后按 Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the correction again</source>
        <translation>再次进行更正</translation>
    </message>
    <message>
        <source>Next Unsure</source>
        <translation>下一个不确定的</translation>
    </message>
    <message>
        <source>Go to the next one that is not sure (Space)</source>
        <translation>转到下一个不确定的（空格键）</translation>
    </message>
    <message>
        <source>Back to the Page</source>
        <translation>回到页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back to Drawing</source>
        <translation>回到绘图</translation>
    </message>
    <message>
        <source>Hide the page; it stays open (Escape)</source>
        <translation>隐藏页面；它保持打开（Esc）</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页（Page Up）</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页（Page Down）</translation>
    </message>
    <message>
        <source>Close Page</source>
        <translation>关闭页面</translation>
    </message>
    <message>
        <source>Close this page; its corrections are lost unless they were saved</source>
        <translation>关闭此页面；未保存的更正会丢失</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copy the lines of this page</source>
        <translation>复制此页的各行</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save what was read, of all open pages, as text, as a table or as JSON</source>
        <translation>将所有打开页面的识别结果保存为文本、表格或 JSON</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>文本已复制。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Save What Was Read</source>
        <translation>保存识别结果</translation>
    </message>
    <message>
        <source>{name}: pages are saved as .txt, .csv or .json.</source>
        <translation>{name}：页面可保存为 .txt、.csv 或 .json。</translation>
    </message>
    <message>
        <source>How far the page has been read</source>
        <translation>页面识别的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read no further</source>
        <translation>不再继续识别</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Read this page after all</source>
        <translation>还是识别此页</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>页面文本</translation>
    </message>
    <message>
        <source>What is read on the page stands here.</source>
        <translation>页面上识别的内容显示在这里。</translation>
    </message>
    <message>
        <source>Go from piece to piece with the arrow keys.</source>
        <translation>用方向键在各部分之间移动。</translation>
    </message>
    <message>
        <source>No digit, as you said</source>
        <translation>不是数字，按你的说明</translation>
    </message>
    <message>
        <source>{digit}, as you said</source>
        <translation>{digit}，按你的说明</translation>
    </message>
    <message>
        <source>Unknown: among letters</source>
        <translation>未知：在字母之间</translation>
    </message>
    <message>
        <source>This page has not been read: it was cancelled.</source>
        <translation>此页未识别：已取消。</translation>
    </message>
    <message>
        <source>Waiting for the pages before it...</source>
        <translation>正在等待前面的页面…</translation>
    </message>
    <message>
        <source>Opening {name}...</source>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <source>Waiting for the network, which is still loading...</source>
        <translation>正在等待网络加载…</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>正在识别…</translation>
    </message>
    <message>
        <source>Nothing is written on this page.</source>
        <translation>此页上什么也没写。</translation>
    </message>
    <message>
        <source>No digit was found on this page.</source>
        <translation>此页上没有找到数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation><numerusform>%n 个数字</numerusform></translation></message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation><numerusform>%n 行</numerusform></translation></message>
    <message>
        <source>{digits} in {lines}</source>
        <translation>{lines}中的{digits}</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>of pieces that are not sure</comment>
        <translation><numerusform>%n 个待查看</numerusform></translation></message>
    <message>
        <source>This can't be taken apart.</source>
        <translation>这无法拆开。</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>Page {number} of {name} can't be shown.</source>
        <translation>无法显示 {name} 的第 {number} 页。</translation>
    </message>
    <message>
        <source>{name} needs a password.</source>
        <translation>{name} 需要密码。</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a PDF file.</source>
        <translation>{name} 已损坏，或不是 PDF 文件。</translation>
    </message>
</context>
<context>
    <name>PointedWords</name>
    <message>
        <source>Each picture is a feature map: strong colour where its pattern is. Bar to the right: speaks for {digit}; left: against. Click anything to follow it.</source>
        <translation>每张图是一张特征图：图案所在处颜色深。条向右：支持 {digit}；向左：反对。点击任意处可追踪它。</translation>
    </message>
    <message>
        <source>adds {added} to {digit}</source>
        <translation>为 {digit} 加 {added}</translation>
    </message>
    <message>
        <source>its map adds {added} to {digit}</source>
        <translation>它的图为 {digit} 加 {added}</translation>
    </message>
    <message>
        <source>sees {width} x {height} cells</source>
        <translation>看到 {width} x {height} 格</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>The network did not answer with ten likelihoods between 0 and 1.</source>
        <translation>网络没有给出十个介于 0 和 1 之间的可能性。</translation>
    </message>
</context>
<context>
    <name>PredictionController</name>
    <message>
        <source>Draw a digit first</source>
        <translation>请先画一个数字</translation>
    </message>
    <message>
        <source>The network is still loading. The answer follows as soon as it is ready.</source>
        <translation>网络仍在加载。准备好后会立即给出答案。</translation>
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message>
        <source>The network in {path} doesn't answer with likelihoods.</source>
        <translation>{path} 中的网络不以可能性回答。</translation>
    </message>
</context>
<context>
    <name>ResultLabel</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>SampleDrawings</name>
    <message>
        <source>Or try one of these:</source>
        <translation>或者试试其中一个：</translation>
    </message>
    <message>
        <source>Sample: a hard one</source>
        <translation>样例：难认的一个</translation>
    </message>
    <message>
        <source>Sample: {a_digit}</source>
        <translation>样例：{a_digit}</translation>
    </message>
    <message>
        <source>Put this drawing on the grid and ask about it</source>
        <translation>把这幅绘图放到网格上，问问网络</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Picture, {side} x {side} (*.png)</source>
        <translation>图片，{side} x {side} (*.png)</translation>
    </message>
    <message>
        <source>Graphic of any size (*.svg)</source>
        <translation>任意大小的图形 (*.svg)</translation>
    </message>
    <message>
        <source>Drawing with its strokes (*.json)</source>
        <translation>带笔画的绘图 (*.json)</translation>
    </message>
    <message>
        <source>Save the Drawing</source>
        <translation>保存绘图</translation>
    </message>
    <message>
        <source>Answer (*.json)</source>
        <translation>答案 (*.json)</translation>
    </message>
    <message>
        <source>Export the Answer</source>
        <translation>导出答案</translation>
    </message>
    <message>
        <source>The drawing was copied.</source>
        <translation>绘图已复制。</translation>
    </message>
    <message>
        <source>The ten likelihoods were copied.</source>
        <translation>十个可能性已复制。</translation>
    </message>
    <message>
        <source>The drawing was not saved: {error}.</source>
        <translation>绘图未保存：{error}。</translation>
    </message>
    <message>
        <source>{name}: a drawing is saved as .png, .svg or .json.</source>
        <translation>{name}：图画只能保存为 .png、.svg 或 .json。</translation>
    </message>
</context>
<context>
    <name>SeveralDigits</name>
    <message>
        <source>Undo brings the whole drawing back.</source>
        <translation>“撤销”可取回整幅绘图。</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step of the drawing</source>
        <translation>绘图的步骤</translation>
    </message>
    <message>
        <source>Go back and forth through the strokes</source>
        <translation>在笔画之间前后移动</translation>
    </message>
</context>
<context>
    <name>StoredDrawings</name>
    <message>
        <source>The test drawings in {path} can't be read.</source>
        <translation>无法读取 {path} 中的测试绘图。</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Close the workshop and open it again to retry.</source>
        <translation>关闭工坊再打开，可重试。</translation>
    </message>
    <message>
        <source>It is kept as of its last full epoch; Train goes on with it.</source>
        <translation>它保留在最后一个完整的轮；“训练”可从那里继续。</translation>
    </message>
    <message>
        <source>Train begins anew.</source>
        <translation>“训练”会重新开始。</translation>
    </message>
</context>
<context>
    <name>SumPicture</name>
    <message>
        <source>How the value is computed</source>
        <translation>值是怎样计算的</translation>
    </message>
    <message>
        <source>{source_name} adds {added}; sum {total}; {operations}</source>
        <translation>{source_name} 加 {added}；和 {total}；{operations}</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>numbers learned</source>
        <translation>学到的数</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>小块</translation>
    </message>
    <message>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>added up: {added}</source>
        <translation>相加：{added}</translation>
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>&amp;Teach the Network</source>
        <translation>教网络(&amp;T)</translation>
    </message>
    <message>
        <source>Have the network learn from these examples; takes seconds</source>
        <translation>让网络从这些示例中学习；只需几秒</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>Stop learning; nothing changes</source>
        <translation>停止学习；什么都不改变</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>From now on the taught network answers</source>
        <translation>从现在起由教过的网络回答</translation>
    </message>
    <message>
        <source>&amp;Don't Keep It</source>
        <translation>不保留(&amp;D)</translation>
    </message>
    <message>
        <source>The network stays as it is</source>
        <translation>网络保持原样</translation>
    </message>
    <message>
        <source>&amp;Use the Taught Network</source>
        <translation>使用教过的网络(&amp;U)</translation>
    </message>
    <message>
        <source>Have the network answer that was taught this hand</source>
        <translation>由学过这一笔迹的网络回答</translation>
    </message>
    <message>
        <source>The network learns. You can go on drawing.</source>
        <translation>网络正在学习。你可以继续画。</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>&amp;Brush</source>
        <translation>笔刷(&amp;B)</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>Learn until you pause or stop it.</source>
        <translation>一直学习，直到你暂停或停止。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Wait after the present step, or go on.</source>
        <translation>在当前步之后等待，或继续。</translation>
    </message>
    <message>
        <source>1 &amp;Step</source>
        <translation>1 步(&amp;S)</translation>
    </message>
    <message>
        <source>Learn from a single batch of drawings.</source>
        <translation>从一批绘图中学习。</translation>
    </message>
    <message>
        <source>1 &amp;Epoch</source>
        <translation>1 轮(&amp;E)</translation>
    </message>
    <message>
        <source>Learn from all drawings once.</source>
        <translation>从所有绘图中学习一遍。</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>End the training; the network stays.</source>
        <translation>结束训练；网络保留。</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Begin again with an untrained network of the same kind.</source>
        <translation>用同类的未训练网络重新开始。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Bring back the network that made room for this one.</source>
        <translation>取回被这个网络替换的网络。</translation>
    </message>
    <message>
        <source>Loss, by epochs</source>
        <translation>损失，按轮数</translation>
    </message>
    <message>
        <source>How far its answers are from the right ones: lower is better. Each step's loss in grey, then for all drawings that it learns from, and for strangers'.</source>
        <translation>它的答案与正确答案相差多远：越低越好。灰色是每一步的损失，然后是它学习的所有绘图的，以及陌生人的绘图的。</translation>
    </message>
    <message>
        <source>Read right, by epochs</source>
        <translation>识别正确，按轮数</translation>
    </message>
    <message>
        <source>The share of drawings for which it names the right digit: of those that it learns from, and of strangers'.</source>
        <translation>它给出正确数字的绘图的比例：它学习的绘图，以及陌生人的绘图。</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学过的</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>陌生人</translation>
    </message>
</context>
<context>
    <name>TrainingProcess</name>
    <message>
        <source>The training could not be started: {error}.</source>
        <translation>无法开始训练：{error}。</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>状态 {status}</translation>
    </message>
    <message>
        <source>The training has ended unexpectedly ({last}).</source>
        <translation>训练意外结束（{last}）。</translation>
    </message>
</context>
<context>
    <name>WhatIfButton</name>
    <message>
        <source>&lt;p&gt;Shows over the drawing the smallest change found after which the network names this digit. For any other digit, right-click its bar.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在绘图上显示找到的最小改动，改动后网络会给出这个数字。要看其他数字，请右键点击它的数字条。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What Would Make It Another Digit?</source>
        <translation>怎样会变成另一个数字？</translation>
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation>怎样会变成 {a_digit}？</translation>
    </message>
</context>
<context>
    <name>WhatIfController</name>
    <message>
        <source>Draw a digit first; then ask what would make it another.</source>
        <translation>请先画一个数字，再问怎样会变成另一个。</translation>
    </message>
    <message>
        <source>The network is still loading. Ask again as soon as it is ready.</source>
        <translation>网络仍在加载。准备好后请再问一次。</translation>
    </message>
    <message>
        <source>Looking for what would make it {a_digit} ...</source>
        <translation>正在寻找怎样会变成 {a_digit}…</translation>
    </message>
    <message>
        <source>No change was found that makes it {a_digit}. Ask for a digit that is more likely.</source>
        <translation>没有找到会让它变成 {a_digit} 的改动。请问一个更可能的数字。</translation>
    </message>
    <message>
        <source>The network takes it for {a_digit} already. Ask for another digit.</source>
        <translation>网络已经把它看作 {a_digit}。请问另一个数字。</translation>
    </message>
    <message>
        <source>add the blue ink</source>
        <translation>加上蓝色墨迹</translation>
    </message>
    <message>
        <source>take away the striped ink</source>
        <translation>去掉条纹墨迹</translation>
    </message>
    <message>
        <source>To make it {a_digit}: {deeds}, {share} of the ink in all. The network then says {digit}, {likelihood} likely.</source>
        <translation>要变成 {a_digit}：{deeds}，共占墨迹的 {share}。这时网络会说 {digit}，可能性 {likelihood}。</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two things to do</comment>
        <translation>并</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;Put on Grid</source>
        <translation>放到网格上(&amp;P)</translation>
    </message>
    <message>
        <source>Change the drawing like this; Undo brings it back</source>
        <translation>这样改变绘图；“撤销”可恢复</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>回到绘图</translation>
    </message>
    <message>
        <source>add</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>去掉</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <comment>perhaps a 5 (drawn very small)</comment>
        <translation>{words}（{reason}）</translation>
    </message>
    <message>
        <source>{likelihood} likely</source>
        <translation>可能性 {likelihood}</translation>
    </message>
    <message>
        <source>hardly like a digit: {a_digit}, or {another}?</source>
        <translation>不太像数字：{a_digit}，还是 {another}？</translation>
    </message>
    <message>
        <source>does not look like a digit</source>
        <translation>看起来不像数字</translation>
    </message>
    <message>
        <source>perhaps {a_digit}, or {another}</source>
        <translation>也许是 {a_digit}，或 {another}</translation>
    </message>
    <message>
        <source>perhaps {a_digit}</source>
        <translation>也许是 {a_digit}</translation>
    </message>
    <message>
        <source>between {some} and {last}</source>
        <translation>介于 {some} 和 {last} 之间</translation>
    </message>
    <message>
        <source>hardly any ink</source>
        <translation>几乎没有墨迹</translation>
    </message>
    <message>
        <source>drawn very small</source>
        <translation>画得很小</translation>
    </message>
    <message>
        <source>more ink than paper</source>
        <translation>墨迹比空白还多</translation>
    </message>
    <message>
        <source>cut off at the edge</source>
        <translation>在边缘处被切断</translation>
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
        <translation>现在由工坊的网络回答。</translation>
    </message>
    <message>
        <source>Taught: {hand}</source>
        <translation>已教：{hand}</translation>
    </message>
    <message>
        <source>The network in {name} answers.</source>
        <translation>由 {name} 中的网络回答。</translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Starting. You can press Train already.</source>
        <translation>正在启动。你已经可以按“训练”了。</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>工坊</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Map of Drawings</source>
        <translation>绘图地图</translation>
    </message>
    <message>
        <source>How Good Is It?</source>
        <translation>它有多好？</translation>
    </message>
</context>
<context>
    <name>WriteTen</name>
    <message>
        <source>Digits written</source>
        <translation>写好的数字</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Keep this drawing, and go on (Return)</source>
        <translation>保留此绘图并继续（Return）</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last stroke, or take back the drawing before (Ctrl+Z)</source>
        <translation>撤销上一笔，或撤回前一幅绘图（Ctrl+Z）</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the sheet (Delete)</source>
        <translation>清空画纸（Delete）</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>What was written so far is kept (Escape)</source>
        <translation>到此为止写好的会保留（Esc）</translation>
    </message>
    <message>
        <source>Write {a_digit}</source>
        <translation>写 {a_digit}</translation>
    </message>
    <message>
        <source>({turn} of {times})</source>
        <translation>（{turn}/{times}）</translation>
    </message>
</context>
</TS>
