import {readFileSync} from 'fs';import {brotliCompressSync as b} from 'zlib';import {parse} from 'acorn';
const file=process.argv[2]??'dist/cdn/pivot-timeline.js';
const s=readFileSync(file,'utf8');const base=b(s).length;const t=parse(s,{ecmaVersion:'latest',sourceType:'module'});
const out=[];
const add=(n,label)=>{const r=s.slice(0,n.start)+s.slice(n.end);out.push([base-b(r).length,n.end-n.start,label+' '+s.slice(n.start,n.start+70).replace(/\s+/g,' ')])};
const deep=(n,label)=>{ if(!n) return;
 if(n.type==='ClassExpression'||n.type==='ClassDeclaration') for(const m of n.body.body) add(m,label+'#');
 else if(n.type==='ObjectExpression'&&n.end-n.start>400) for(const p of n.properties) add(p,label+'.');
};
for(const st of t.body){ if(st.type==='VariableDeclaration') for(const d of st.declarations){add(d,'');deep(d.init,d.id.name)} else {add(st,'');}}
out.sort((a,b)=>b[0]-a[0]);for(const o of out.slice(0,+process.argv[3]||90))console.log(o.join('\t'));
