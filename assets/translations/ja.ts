<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActionGroups</name>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why &amp;{digit}, or Why Not?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It Is No Digit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It Is {a_digit}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Predict</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the network which digit this is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw the stroke again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Erase instead of drawing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Have the answer follow the pen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open pictures, pages or a drawing from files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the picture in the clipboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save Drawing &amp;As...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As a picture, or with its strokes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export Answer...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The digit and the ten likelihoods, as JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export All &amp;Drawings...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All drawings of the strip with their digits, as NPZ or CSV</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the drawing as a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy &amp;Likelihoods</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the ten likelihoods as text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Thinner Brush</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw thinner strokes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Th&amp;icker Brush</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw thicker strokes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a &amp;Model File...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use another network, from a .keras file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the &amp;Program's Own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the network that comes with the program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Inside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show what happens inside the network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the page that is open, beside the drawing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show earlier drawings, to bring one back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train a network yourself, and watch it learn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My &amp;Hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show your examples, and teach the network how you write</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save the Network's Picture...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As PNG or SVG</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Print the Network's Picture...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Leave Full Screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to a window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All keys and gestures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version, network, libraries and licences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AllMaps</name>
    <message>
        <source>Of which column all maps are shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all {count} numbers, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all {count} maps, with what each adds to the score of {digit}. Click one to follow it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Click a digit to look at it alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Several digits? {first} and {last}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>&lt;p&gt;How likely the network thinks a {digit} is. A digit is named when its bar passes the dashed line, at 50 %.&lt;/p&gt;&lt;p&gt;Click to see why it is a {digit}, or why not; right-click to see what would make it one.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AnswersPicture</name>
    <message>
        <source>Answers without and with the experiment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw something to try it out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without the experiment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AtomicWrite</name>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file} could not be written: {error}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>at the top left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the top</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the top right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on the left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in the middle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on the right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the bottom left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the bottom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the bottom right</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>It could not be read because of an error in the program; the log has the details.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BrushSlider</name>
    <message>
        <source>Brush width</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Width of the brush ([ thinner, ] thicker)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>No hidden layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One dense layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two dense layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One convolution</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two convolutions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dense layers take every cell by itself; a convolution moves small kernels over the drawing. A new choice makes a new network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many feature maps the first convolution makes; a dense layer has four units for each.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is done to every sum: relu keeps what is above 0; tanh and sigmoid bend it into a range.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The share of the last values that is left out by chance in each step, so that the network can't rely on a few.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scale and centre the drawing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Framing makes all drawings equally large and puts them in the middle, before the network sees them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Acti&amp;vation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Dropout</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Short strokes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bends and crossings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bows and corners</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parts of digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whole digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Framed drawing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>scaled to 20 cells</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>centred by mass</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your drawing, framed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>28 by 28 cells</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>made equally large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>moved to the middle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{channels} maps, {height} × {width} ({name})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{channels} feature maps, {height} by {width}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>flattened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all cells in one row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>weighted sum of each map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one for each map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} features</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ten digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>logit, likelihood</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>weighted sum + bias</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>score, how likely</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all numbers vote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>scores become shares of 100 %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>largest</source>
        <comment>value that pooling keeps</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>average</source>
        <comment>value that pooling keeps</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{size} convolution</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{size} {kind} pooling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>normalization</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{function} activation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>temperature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>softmax</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>convolution: search for a pattern</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pooling: keep the {which} of {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rescale by learned numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The program's network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The small network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loading ...</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What strangers wrote, row by row, and what the network named: the right answers are on the diagonal, Unknown is in the last column. Point at a field for its number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named} (right)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} of {all} strangers' {digit}s: {named}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>as drawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in a corner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>turned by 20°</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>thick</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>thin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>noisy</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DamageBars</name>
    <message>
        <source>500 strangers' digits: right, Unknown, wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Above the network in training, below the program's own: in colour what is read right, in grey what is Unknown, at the end, dark, what is wrong although it was named.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}, {which}: {right} right, {wrong} wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Being measured...</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>To learn from ({count})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By strangers, to test on ({count})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No network learns from strangers' drawings: they come from other people and other places.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show &amp;Others</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show other drawings of each digit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many there are of each digit, all of them laid upon each other, and some of them. Click a drawing to put it on the grid.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No digit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A {digit}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>generated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>collected at {site}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Draw</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left mouse button, pen or finger</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>right mouse button, or the pen's other end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>arrow keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>drop it on the window, or paste it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See why a digit, or why not</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>click its bar, or press 0 to 9</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See what would make it another digit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>right-click its bar, or press Ctrl with 0 to 9</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw at the cell</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Space; hold it down and go on with the arrows for a line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything is computed on this computer: nothing that you draw leaves it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The drawings of the workshop are made of UNIPEN train_r01_v07, doi 10.5281/zenodo.1195803, licence CC BY 4.0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About Digit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw a digit, and see what a neural network makes of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none is loaded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This program is free software under the MIT licence.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a Model File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keras models (*.keras)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An error in the program. It keeps running, and your drawing is safe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log is in {file}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DrawingFile</name>
    <message>
        <source>it has more strokes than a file may hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is not JSON, or only a part of it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is not a drawing of this program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing is drawn in it</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DrawingGrid</name>
    <message>
        <source>Drawing grid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw with the mouse, or go from cell to cell with the arrow keys and hold Space down to draw.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Your drawing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the network in training makes of the drawing in the main window, after every few steps. A digit is named when its bar passes the line at 50 %.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your drawing: {named}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw a digit in the main window, and see it being learned here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DrawingsMap</name>
    <message>
        <source>Strangers' digits by what the chosen layer makes of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The map is being drawn.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DrawingsStrip</name>
    <message>
        <source>Recognized drawings are kept here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Earlier drawings, newest first; click one to bring it back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered by the network used before: {words}. Click it to ask the present one.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExamplesTable</name>
    <message>
        <source>Examples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Here the program keeps how you write.

Press Write Ten, and write each digit a few times; it takes two minutes. Or, when an answer in the main window is wrong, press Shift and the right digit's key.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExperimentBanner</name>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the network and the drawing as they are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Experiment: {summary}. The answers without it and with it stand below; the columns and all else show the network unchanged.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExperimentSliders</name>
    <message>
        <source>Temperature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the digits' values are divided by before they become likelihoods. Above 1: less sure of itself; below 1: surer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A digit is named when its likelihood exceeds this; else the answer is Unknown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shift right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cells to the right; below 0 left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shift down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cells down; below 0 up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Degrees, clockwise.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of the drawing's own size.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How far ink is smeared, in cells.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Random ink in each cell.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n map(s) off</source>
        <translation type="unfinished"><numerusform /></translation></message>
    <message>
        <source>temperature {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>threshold {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shifted right by {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shifted down by {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>turned by {value}°</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>size {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>blurred by {value} cells</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>noise {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change something, and 1,000 people's drawings are tried with it, too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trying {total} people's drawings: {drawings} done ...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of {total} people's drawings the network names {after} rightly; without the experiment {before}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExplanationController</name>
    <message>
        <source>Why not {digit}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why {digit}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What speaks for {digit}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No ink speaks for {a_digit}; red ink is against.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No ink speaks for {a_digit} rather than {another}; red ink is against.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit}. Blue ink speaks for the {digit}, red against.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The framed piece, {place}, speaks most for {a_digit} rather than {another}. Blue ink speaks for the {digit}, red against.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Explanation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exactly:</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Your drawing, framed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before anything is looked for, the drawing is made equally large for everybody and moved to the middle. So it does not matter where on the sheet you draw, or how large.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The ink's longer side is scaled to 20 cells, proportions kept, and its centre of mass is moved to the middle of 28 &amp;times; 28 cells, as for the MNIST digits. Each value lies between 0 (paper) and 1 (ink). This framing is part of the network, without anything learned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each little picture is a &lt;b&gt;feature map&lt;/b&gt;: the result of searching the whole drawing for one pattern. The stronger its colour, the better the pattern fits. The search slides a small window over the pictures of the column before, multiplies each cell by a number, and adds it all up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody told the network what to look for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;b&gt;Convolution&lt;/b&gt;: value = &amp;Sigma; patch &amp;times; kernel + bias, over {cells} cells of each map of the column before; the same kernel at every place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A cell of these maps depends on at most {side} &amp;times; {side} cells of the framed drawing, its receptive field. &lt;b&gt;Influence&lt;/b&gt;, the bar under a map: the sum over its cells of value &amp;times; derivative of the likeliest digit's logit. After the last maps, these sums and the bias add up to the logit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{pattern}: {count} feature maps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Then only the &lt;b&gt;largest of a few neighbours&lt;/b&gt; is kept (pooling): the picture gets smaller, and it no longer matters if a stroke lies one cell further left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What comes out below 0 becomes 0 (&lt;b&gt;activation&lt;/b&gt;): a pattern is there, or it is not; it can't be there less than not at all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt; keeps the {which} value of each {rows} &amp;times; {columns} neighbours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;b&gt;Batch normalization&lt;/b&gt;: a factor and a shift for each map, learned with the weights.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;b&gt;Activation&lt;/b&gt;: {formula}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers, each from one map: how strong its pattern is, and whether it is where it counts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>feature = &amp;Sigma; map &amp;times; weights, one weight for each cell of the map: a mean that knows the place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers: all cells of all maps, in one long row.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each feature is a cell of a map of the column before (flattened).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All that was found is summed up in {number} numbers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The features are what the last dense layer takes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bars show what each adds to the score of the likeliest digit: to the right for it, to the left against it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bars show feature &amp;times; weight of the likeliest digit's logit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every number of the summary votes for or against each digit; the votes add up to its &lt;b&gt;score&lt;/b&gt;. The scores are turned into shares of 100 %: a digit with a clearly higher score gets nearly everything. If no digit gets more than {threshold}, the program says &lt;b&gt;Unknown&lt;/b&gt; rather than guess: the drawing looks like none of the ten, or like two of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;b&gt;Logit&lt;/b&gt; = &amp;Sigma; feature &amp;times; weight + bias.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;b&gt;Softplus&lt;/b&gt;(x) = ln(1 + e&lt;sup&gt;x&lt;/sup&gt;): evidence for a digit can't be negative, so where nothing speaks for any digit all ten are equal, at 10 %.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;b&gt;Temperature&lt;/b&gt;: the logits are divided by it, so that of the drawings with 80 % likelihood, 80 % are that digit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The &lt;b&gt;temperature&lt;/b&gt; that makes likelihoods honest is part of the weights and the bias already: they were divided by it when the training was over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;b&gt;Softmax&lt;/b&gt;: likelihood = e&lt;sup&gt;x&lt;/sup&gt; / &amp;Sigma; e&lt;sup&gt;x&lt;/sup&gt;, over the ten digits. Below {threshold} for the likeliest, the answer is Unknown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ten digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it learned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody told the network what a 4 looks like. It began with random numbers in all its windows, and guessed. It was shown more than a million drawings by many people, each with the right answer. After every guess all numbers were changed a tiny bit, in the direction that makes the right answer likelier. The patterns that it looks for came about in that way. It was also shown letters and scribbles, and learned to give no digit a high score for them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weights start at random. For a batch of drawings the loss is the cross-entropy between the likelihoods and the right answers (for what is no digit: one tenth each). Its gradient with respect to every weight is computed backwards through the network (backpropagation), and the weights move a small step against it. Repeated for thousands of batches. Then the temperature is fitted on people whose drawings were not used for training.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Epochs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How often it has seen all its drawings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strangers read right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of 1,000 digits by people whose drawings it never learns from, the share for which it names the right digit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Learned read right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same for drawings that it learns from. When it is much better at these, it has learned them by heart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No digit: Unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of 200 letters and scribbles by strangers, the share that it rightly calls Unknown.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FindDigits</name>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FollowedPanel</name>
    <message>
        <source>One value, followed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Slide the window over the map (Space)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To the value that was followed before (Backspace)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All that is added up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{column}, {count} numbers:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{column}, {count} maps:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sum &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FollowedValue</name>
    <message>
        <source>Framed drawing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>framed drawing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>map {channel}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>number {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The score (logit) of {channel}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number {channel} of the summary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{pattern}, map {channel}, row {row}, column {column}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>an {digit}</source>
        <comment>a digit with its article</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a {digit}</source>
        <comment>a digit with its article</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>My hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep an Example</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change What It Is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say That It Is Right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete Examples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the Hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file} can't be opened: {why}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file} can't be used: {why}.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>“{name}” was opened: %n example(s).</source>
        <translation type="unfinished"><numerusform /></translation></message>
</context>
<context>
    <name>HandBar</name>
    <message>
        <source>Hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose examples these are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New Hand...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Re&amp;move with All Examples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open from a File...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save to a File...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New Hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename the Hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose hand is it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a Hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the Hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hands (*.json)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HandEntry</name>
    <message>
        <source>Draw a digit first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program has a newer network: it is being taught “{hand}” again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HandWindow</name>
    <message>
        <source>My Hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Write Ten</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write each digit a few times, one after the other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>each </source>
        <comment>each digit 3 times</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source> times</source>
        <comment>each digit 3 times</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How often each digit is written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It &amp;Is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say what the selected examples are (0 to 9, or N)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It Is Ri&amp;ght</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Learn from the selected ones, whatever the others say</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete the selected examples (Delete)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n example(s) kept.</source>
        <translation type="unfinished"><numerusform /></translation></message>
</context>
<context>
    <name>HandWords</name>
    <message>
        <source>None</source>
        <comment>no digit</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Kept as {what}, for “{hand}”: %n example(s) so far.</source>
        <translation type="unfinished"><numerusform /></translation></message>
    <message>
        <source>Your other examples look different. It was left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By your other examples it is {what}. It was left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n example(s).</source>
        <translation type="unfinished"><numerusform /></translation></message>
    <message>
        <source>None yet of {digits}; they are read as before.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} are read, as before.</source>
        <translation type="unfinished"><numerusform /></translation></message>
    <message numerus="yes">
        <source>Of your %n example(s), {after} instead of {before} are read.</source>
        <translation type="unfinished"><numerusform /></translation></message>
    <message>
        <source>Strangers' digits that are read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letters and marks that stay Unknown</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n example(s) left out, because the others contradict: see the marks.</source>
        <translation type="unfinished"><numerusform /></translation></message>
    <message>
        <source>It can't be kept: other people's digits would be read worse. Look for examples that are not what they are said to be.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can't be kept: letters and marks would be taken for digits. Look for scribbled examples.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can't be kept: your own digits would be read worse. Write some more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{what}: {after}, as before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{what}: {after} instead of {before}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>it doesn't end in a dense layer and a softmax</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This feature is not a weighted sum of one feature map.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>{name} is not a regular file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is too large: {size} MB, and {most} MB can be opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is not there: it may have been moved or renamed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is not a supported image.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is a vector graphic. Save it as a PNG file, and open that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is damaged or incomplete.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is too large: {width} x {height} pixels, and {most} million can be opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is an animation. Save one of its pictures, and open that.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>The digit was found in the framed part of {name}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Importer</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished"><numerusform /></translation></message>
    <message>
        <source>Opening {name}...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} can't be opened: it is not a regular file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} can't be read: {error}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} can't be opened: {error}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InsideDock</name>
    <message>
        <source>Inside the network</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InsideHeader</name>
    <message>
        <source>Simple</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose inside is shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network that answers, and whose inside is shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words and numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Simple words for a class, or exact ones with technical names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How It Learned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>Experiment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the network or the drawing, and see what it does</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answers &lt;b&gt;{name}&lt;/b&gt;</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>One Value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sum behind one value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All Maps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All maps of a column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scores to Percent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How ten scores become ten likelihoods</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two Networks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both networks' answers, side by side</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the parts do</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Try &amp;it in the Window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Have this network, as it is now, answer in the main window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save this network under a name, as a .keras file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on with a network that was saved here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the Network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a Network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Networks (*.keras)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Ta&amp;ke Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Don't keep it as an example</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeptNetwork</name>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network in {path} was not made in the workshop.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network in {path} is of a kind that this version doesn't know.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KernelsView</name>
    <message>
        <source>Kernels of the first layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What each unit looks for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The weights that are moved over the drawing: blue where ink makes the sum larger, red where it makes it smaller.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The weights of every cell of the drawing: blue where ink makes the unit's sum larger, red where it makes it smaller.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LayerCalls</name>
    <message>
        <source>This network answers, but it can't be inspected: {why}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>Learning rate: how far each step changes the weights. Too small learns slowly, too large jumps past the goal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many drawings are averaged for one step.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many digits it learns from; with few, it learns them by heart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much each drawing is turned, slanted, stretched and thickened anew every time it is shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Slow motion: a pause after each step, to see what a single step does.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also learn what is no digit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shows letters and scribbles, too, for which all digits shall be equally likely.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dra&amp;wings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Variat&amp;ion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Slo&amp;w motion</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Activations: from 0 to the stage's largest. Signed values: red below 0, blue above.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>largest</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LessonData</name>
    <message>
        <source>one with an upstroke</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>crossed seven</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lesson data {path} are missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lesson data {path} are damaged.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Too few drawings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two equal networks learn for equally long: one from 50 drawings, which it sees again and again, the other from 6,000. Both are then tested on drawings by people whom neither has met.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The one with 50 drawings: how will it do?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Perfect on its own 50, much worse on strangers'</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Equally well on both</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Badly on both: 50 are too few to learn anything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>50 drawings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>6,000 drawings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It reads {learned_right} of its own 50 drawings, but only {right} of strangers': it has learned them by heart. The other reads {learned_right2} of its own and {right2} of strangers'. That gap is called overfitting; more drawings close it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too slow, too fast</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The learning rate says how far each step changes the weights. Three equal networks take 150 steps each: tiny, medium and huge ones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which of the three learns?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The medium one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The fastest, of course</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All three, the slow one best</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0.00001 has hardly moved ({right} of strangers' digits right); with 1 every step jumps past the goal ({right2}); 0.002 has learned ({right3}). Nobody can compute the best rate: it is found by trying.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why framing matters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People draw large and small, in the middle and at the edge. One network sees drawings as they are. For the other they are first scaled to one size and put in the middle. All else is equal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much does framing help?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A lot: where and how large is no news about the digit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not at all: convolutions see a digit anywhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It harms: information is lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as drawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>framed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As drawn, {right} of strangers' digits are read right; framed, {right2}. Without framing, a network must learn every digit anew for each size and place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is no digit?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A network that has only ever seen digits must say something about a letter, too. The second one also learns from 400 letters and scribbles, for which all ten digits are to be equally likely, so that it says Unknown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What does the first one say about letters that it has never seen?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mostly some digit, and it is sure of it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Always Unknown: it has never seen them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same as the second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>digits only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>digits and letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of 200 strangers' letters and scribbles it rightly calls {non_digits_unknown} Unknown; having learned what is no digit, {non_digits_unknown2}. A network doesn't know what it has not been taught, this one included.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why convolutions?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A dense layer has a weight for every cell of the drawing. A convolution moves one small kernel over all of it, and so needs few weights. Both networks see the drawings as they are, large or small, anywhere on the grid.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dense network has five times as many weights. Which reads strangers better?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The one with convolutions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dense one: more weights, more knowledge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both the same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dense</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>convolutions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With {weights} weights the convolutions read {right} of strangers' digits, the dense network {right2} with {weights2}. What a kernel has learned in one place holds everywhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A hand it never met</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In much of the world a 1 has an upstroke and a 7 a bar. One network learns from drawings without any of these, the other from all. Both are asked about strangers' ones with an upstroke and crossed sevens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many of these does the first one read?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clearly fewer than the second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As many: a 7 is a 7</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None at all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>without them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It reads {forms_right} of them, the other {forms_right2}; on all of strangers' digits the two hardly differ ({right} and {right2}). A good average can hide that it fails some people: ask whose drawings it learned from.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trains the networks of this lesson. Your own network is set aside, and comes back afterwards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strangers' digits read right, by steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One curve for each network of this lesson: the share of strangers' digits for which it names the right one, after so many steps.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run the Experiment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training network {number} of {count}: {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This time it came out otherwise. Run it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You were right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is this: {answer}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LikelihoodBar</name>
    <message>
        <source>Likelihood of {digit}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LikelihoodChart</name>
    <message>
        <source>Likelihoods along the strokes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The ten likelihoods after each stroke; the dashed line is 50 %</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LikelihoodModel</name>
    <message>
        <source>Digit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How likely</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Logit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only what speaks for it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calmed down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>÷ temperature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>e to that power</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LikelihoodTable</name>
    <message>
        <source>From scores to likelihoods</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The ten numbers "e to that power" add up to {total}. Each divided by this sum is how likely its digit is: for {likeliest}, {power} / {total} = {exactly}. </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No bar passes the dashed line at 50 %, so the answer is Unknown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It passes the dashed line at 50 %, so the answer is {likeliest}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>The drawings as they are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After framing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After the first convolution</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After the second convolution</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After the first dense layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After the second dense layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The ten logits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From layer to layer, drawings of the same digit come closer together, and apart from the others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1,000 digits by strangers, each drawn as its digit. Near each other: alike to this layer. The two directions are those in which the layer's values differ most (principal components). Ringed: named wrong. The square: your drawing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written: {written}. Named: {named}.
{first}: {likelihood}, {second}: {other_likelihood}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point at a digit to see the drawing.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MapPieces</name>
    <message>
        <source>What its maps look for is only known of the networks that come with the program.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MapPiecesView</name>
    <message>
        <source>Of {drawings} people's drawings these excite it most; what it sees of each is framed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is 0 for all of {drawings} people's drawings.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MapSwitch</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the map in its stage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch Off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All values of this map become 0 (O on a map in the view)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only This</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All other maps of the stage become 0 (Shift+O on a map in the view); again: all are on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{stage}, map {index}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch On</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>&amp;Measure Again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measure the network as it is now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calibration: right, by likelihood</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of the drawings to which it gives a likelihood, the share that it reads right. On the grey line it promises neither too much nor too little.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>calibrated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this network</source>
        <comment>which network</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the program's own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After {epochs} epochs, of 500 strangers' digits {right} are read right, {unknown} are Unknown, and {wrong} are wrong and confident. (The program's own network has met some of these people, which flatters it.)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>W&amp;hat If</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;It Is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>The network is loading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>Its surest mistakes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strangers' digits that the network in training reads wrong, the surest first: what was written, what it named, how likely it found it. Click one to put it on the grid.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has made none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{written} as {named}, {likelihood}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The network in {path} takes {takes} and gives {gives}; it must take {must_take} and give {must_give}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network in {path} is too large: {error}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} can't be opened: {error}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} is not a Keras model, or only a part of one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} holds program code; such a model isn't loaded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} is not a supported Keras model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>any number</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ModelGraph</name>
    <message>
        <source>its layer {name} is not a plain convolution in a single chain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it has no two-dimensional convolutions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its first convolution takes {sizes} values, not {side} x {side} x 1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>convolution {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its layer {name} is a grouped convolution, or has its channels first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its layer {name} stands between two convolutions</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ModelLimits</name>
    <message>
        <source>its description has more than {limit} MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it has more than {limit} million weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it doesn't say how many values its layers give, which may be any number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its layers give more than {limit} million values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it takes more than {limit} thousand million multiplications for one drawing</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>{words}: {weights} weights to be learned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network's values from layer to layer, {sizes}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{weights} weights</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NetworkPainting</name>
    <message>
        <source>below this: Unknown</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Save the Network's Picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture could not be printed. Check the printer, or the file to print to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture could not be printed to its end. Check the printer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture was sent to the printer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inside the network</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NetworkSheet</name>
    <message>
        <source>all {count}…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NetworkStatus</name>
    <message>
        <source>The network is loading. You can draw already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw a digit, then press Predict.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>The network's feature maps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrow keys go from cell to cell, with Ctrl from map to map, Page Up and Page Down from column to column; Return shows how the value is computed; O switches the map off or on, Shift+O all others of its column.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw something to see it here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only pictures and files on this computer can be dropped here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a Picture or a Drawing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures and drawings ({suffixes})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what was dropped</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OperationsPicture</name>
    <message>
        <source>sum of {inputs}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, bias {bias}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pooling, the {which} of {count}: {numbers}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>normalization: {factors}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rescaled by learned numbers: {factors}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>divided by the temperature {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its share of all ten</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>activation: max(0, {before})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>activation: below 0 becomes 0</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OutputMap</name>
    <message>
        <source>The map that the value belongs to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its map</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Digit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say which digit it is (keys 0 to 9)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No Digit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say that it is no digit: it is left out of the text (Delete)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take it apart into several digits (S)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make one of it and what stands behind it (J)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the last correction back (Ctrl+Z, when the page is clicked)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the correction again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next Unsure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the next one that is not sure (Space)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the Page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to Drawing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide the page; it stays open (Escape)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close Page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close this page; its corrections are lost unless they were saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the lines of this page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save what was read, of all open pages, as text, as a table or as JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text was copied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save What Was Read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: pages are saved as .txt, .csv or .json.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read no further</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read this page after all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How far the page has been read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is read on the page stands here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go from piece to piece with the arrow keys.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No digit, as you said</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{digit}, as you said</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unknown: among letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This page has not been read: it was cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for the pages before it...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening {name}...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for the network, which is still loading...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is written on this page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No digit was found on this page.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation type="unfinished"><numerusform /></translation></message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished"><numerusform /></translation></message>
    <message>
        <source>{digits} in {lines}</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>of pieces that are not sure</comment>
        <translation type="unfinished"><numerusform /></translation></message>
    <message>
        <source>This can't be taken apart.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>Page {number} of {name} can't be shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} needs a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is damaged, or not a PDF file.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PointedWords</name>
    <message>
        <source>Each picture is a feature map: strong colour where its pattern is. Bar to the right: speaks for {digit}; left: against. Click anything to follow it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>adds {added} to {digit}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its map adds {added} to {digit}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sees {width} x {height} cells</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>The network did not answer with ten likelihoods between 0 and 1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PredictionController</name>
    <message>
        <source>Draw a digit first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network is still loading. The answer follows as soon as it is ready.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message>
        <source>The network in {path} doesn't answer with likelihoods.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ResultLabel</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Picture, {side} x {side} (*.png)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drawing with its strokes (*.json)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the Drawing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer (*.json)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the Answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The drawing was copied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The ten likelihoods were copied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The drawing was not saved: {error}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: a drawing is saved as .png or as .json.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SeveralDigits</name>
    <message>
        <source>Undo brings the whole drawing back.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>bias</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step of the drawing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go back and forth through the strokes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StoredDrawings</name>
    <message>
        <source>The test drawings in {path} can't be read.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Close the workshop and open it again to retry.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is kept as of its last full epoch; Train goes on with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train begins anew.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SumPicture</name>
    <message>
        <source>How the value is computed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{source_name} adds {added}; sum {total}; {operations}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>numbers learned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>patch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>added up: {added}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TeachPanel</name>
    <message>
        <source>Learning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Teach the Network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Have the network learn from these examples; takes seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop learning; nothing changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From now on the taught network answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Don't Keep It</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network stays as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Use the Taught Network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Have the network answer that was taught this hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network learns. You can go on drawing.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>&amp;Brush</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Learn until you pause or stop it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait after the present step, or go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 &amp;Step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Learn from a single batch of drawings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 &amp;Epoch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Learn from all drawings once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End the training; the network stays.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin again with an untrained network of the same kind.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring back the network that made room for this one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loss, by epochs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How far its answers are from the right ones: lower is better. Each step's loss in grey, then for all drawings that it learns from, and for strangers'.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read right, by epochs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The share of drawings for which it names the right digit: of those that it learns from, and of strangers'.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>each step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>learned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>strangers</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TrainingProcess</name>
    <message>
        <source>The training could not be started: {error}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>status {status}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The training has ended unexpectedly ({last}).</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WhatIfButton</name>
    <message>
        <source>&lt;p&gt;Shows over the drawing the smallest change found after which the network names this digit. For any other digit, right-click its bar.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What Would Make It Another Digit?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What Would Make It {a_digit}?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WhatIfController</name>
    <message>
        <source>Draw a digit first; then ask what would make it another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network is still loading. Ask again as soon as it is ready.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for what would make it {a_digit} ...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No change was found that makes it {a_digit}. Ask for a digit that is more likely.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network takes it for {a_digit} already. Ask for another digit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>add the blue ink</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>take away the striped ink</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To make it {a_digit}: {deeds}, {share} of the ink in all. The network then says {digit}, {likelihood} likely.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> and </source>
        <comment>between two things to do</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;Put on Grid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the drawing like this; Undo brings it back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>take away</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{likelihood} likely</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>does not look like a digit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>perhaps {a_digit}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>between {some} and {last}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WorkshopEntry</name>
    <message>
        <source>The network of the workshop answers now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taught: {hand}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network in {name} answers.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Starting. You can press Train already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Map of Drawings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How Good Is It?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WriteTen</name>
    <message>
        <source>Digits written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep this drawing, and go on (Return)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo the last stroke, or take back the drawing before (Ctrl+Z)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear the sheet (Delete)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was written so far is kept (Escape)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write {a_digit}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>({turn} of {times})</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
