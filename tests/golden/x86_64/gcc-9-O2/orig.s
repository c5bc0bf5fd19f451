	.file	"sample.c"
	.text
#APP
	.pushsection .note.sample, "a", @progbits
	.string "top level"
.popsection
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"field"
#NO_APP
	.text
	.p2align 4
	.type	by_field.isra.0, @function
by_field.isra.0:
.LFB19:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%eax, %eax
	movq	%rdi, %rbx
	leaq	.LC0(%rip), %rdi
	call	say@PLT
	movl	(%rbx), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	leal	(%rax,%rax,2), %eax
	ret
	.cfi_endproc
.LFE19:
	.size	by_field.isra.0, .-by_field.isra.0
	.section	.rodata.str1.1
.LC1:
	.string	"part %d"
	.text
	.p2align 4
	.type	in_parts.part.0, @function
in_parts.part.0:
.LFB20:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movl	%edi, %r12d
	call	work@PLT
	movl	%r12d, %esi
	leaq	.LC1(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	1(%r12), %edi
	call	work@PLT
	leal	2(%r12), %esi
	leaq	.LC1(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%r12), %edi
	call	work@PLT
	movl	%r12d, %eax
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE20:
	.size	in_parts.part.0, .-in_parts.part.0
	.section	.rodata.str1.1
.LC2:
	.string	"constant"
	.text
	.p2align 4
	.type	by_constant.constprop.0, @function
by_constant.constprop.0:
.LFB22:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %esi
	movl	%edi, %ebx
	movl	$1, %edx
	leaq	.LC2(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%rbx), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE22:
	.size	by_constant.constprop.0, .-by_constant.constprop.0
	.section	.rodata.str1.1
.LC3:
	.string	"none"
.LC4:
	.string	"one item"
.LC5:
	.string	"a pair"
.LC6:
	.string	"three"
.LC7:
	.string	"four"
.LC8:
	.string	"five"
	.section	.text.unlikely,"ax",@progbits
.LCOLDB9:
	.text
.LHOTB9:
	.p2align 4
	.globl	classify
	.type	classify, @function
classify:
.LFB0:
	.cfi_startproc
	endbr64
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	cmpl	$5, %edi
	ja	.L17
	leaq	.L11(%rip), %rdx
	movl	%edi, %edi
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	notrack jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L11:
	.long	.L16-.L11
	.long	.L15-.L11
	.long	.L14-.L11
	.long	.L13-.L11
	.long	.L12-.L11
	.long	.L10-.L11
	.text
	.p2align 4,,10
	.p2align 3
.L12:
	leaq	.LC7(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$4, %edi
	call	work@PLT
	movl	common(%rip), %eax
.L8:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	.cfi_restore_state
	leaq	.LC8(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$17, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L16:
	.cfi_restore_state
	leaq	.LC3(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L15:
	.cfi_restore_state
	leaq	.LC4(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	.cfi_restore_state
	leaq	.LC5(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$2, %edi
	call	work@PLT
	movl	$5, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	.cfi_restore_state
	leaq	.LC6(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	seen(%rip), %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	classify.cold, @function
classify.cold:
.LFSB0:
.L17:
	.cfi_def_cfa_offset 16
	orl	$-1, %eax
	jmp	.L8
	.cfi_endproc
.LFE0:
	.text
	.size	classify, .-classify
	.section	.text.unlikely
	.size	classify.cold, .-classify.cold
.LCOLDE9:
	.text
.LHOTE9:
	.globl	renamed
	.set	renamed,classify
	.p2align 4
	.globl	first
	.type	first, @function
first:
.LFB1:
	.cfi_startproc
	endbr64
	movl	count.1945(%rip), %eax
	addl	%edi, %eax
	movl	%eax, count.1945(%rip)
	ret
	.cfi_endproc
.LFE1:
	.size	first, .-first
	.p2align 4
	.globl	second
	.type	second, @function
second:
.LFB2:
	.cfi_startproc
	endbr64
	movl	count.1949(%rip), %eax
	xorl	%edi, %eax
	movl	%eax, count.1949(%rip)
	ret
	.cfi_endproc
.LFE2:
	.size	second, .-second
	.p2align 4
	.globl	scale
	.type	scale, @function
scale:
.LFB3:
	.cfi_startproc
	endbr64
	movsd	.LC11(%rip), %xmm4
	movapd	%xmm0, %xmm2
	andpd	.LC10(%rip), %xmm2
	movapd	%xmm0, %xmm3
	mulss	.LC12(%rip), %xmm1
	pxor	%xmm0, %xmm0
	mulsd	%xmm4, %xmm2
	mulsd	%xmm4, %xmm3
	cvtss2sd	%xmm1, %xmm0
	addsd	%xmm0, %xmm2
	movapd	%xmm3, %xmm0
	addsd	%xmm2, %xmm0
	ret
	.cfi_endproc
.LFE3:
	.size	scale, .-scale
	.p2align 4
	.globl	widen
	.type	widen, @function
widen:
.LFB4:
	.cfi_startproc
	endbr64
	vmovaps	.LC13(%rip), %ymm0
	vaddps	(%rdi), %ymm0, %ymm0
	vmovaps	%ymm0, (%rdi)
	vzeroupper
	ret
	.cfi_endproc
.LFE4:
	.size	widen, .-widen
	.section	.rodata.str1.1
.LC14:
	.string	"negative %d"
	.text
	.p2align 4
	.globl	check
	.type	check, @function
check:
.LFB5:
	.cfi_startproc
	endbr64
	testl	%esi, %esi
	js	.L29
	movl	%esi, %eax
	sarl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L29:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	xorl	%eax, %eax
	movq	%rdi, %rbp
	leaq	.LC14(%rip), %rdi
	call	say@PLT
	movq	%rbp, %rdi
	call	broken@PLT
	.cfi_endproc
.LFE5:
	.size	check, .-check
	.p2align 4
	.globl	callers
	.type	callers, @function
callers:
.LFB9:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	movl	(%rdi), %edi
	call	by_constant.constprop.0
	movq	%rbp, %rdi
	movl	%eax, %ebx
	call	by_field.isra.0
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	addl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE9:
	.size	callers, .-callers
	.p2align 4
	.globl	more_callers
	.type	more_callers, @function
more_callers:
.LFB10:
	.cfi_startproc
	endbr64
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	movq	%rdi, %r13
	movl	%esi, %edi
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	movl	%esi, %ebp
	call	by_constant.constprop.0
	movq	%r13, %rdi
	movl	%eax, %r12d
	call	by_field.isra.0
	addl	%eax, %r12d
	testl	%ebp, %ebp
	jle	.L32
	movl	%ebp, %edi
	call	in_parts.part.0
	addl	%eax, %r12d
.L32:
	movl	%r12d, %eax
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE10:
	.size	more_callers, .-more_callers
	.p2align 4
	.globl	last_caller
	.type	last_caller, @function
last_caller:
.LFB11:
	.cfi_startproc
	endbr64
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	xorl	%r12d, %r12d
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edi, %ebx
	sall	$3, %edi
	subl	%ebx, %edi
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	testl	%edi, %edi
	jle	.L36
	call	in_parts.part.0
	movl	%eax, %r12d
.L36:
	leal	1(%rbx), %edi
	testl	%edi, %edi
	jle	.L35
	call	in_parts.part.0
	addl	%eax, %r12d
.L35:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	movl	%r12d, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE11:
	.size	last_caller, .-last_caller
	.p2align 4
	.globl	deeper
	.type	deeper, @function
deeper:
.LFB12:
	.cfi_startproc
	endbr64
	movl	%fs:depth@tpoff, %eax
	addl	$1, %fs:calls@tpoff
	addl	%edi, %eax
	movl	%eax, %fs:depth@tpoff
	ret
	.cfi_endproc
.LFE12:
	.size	deeper, .-deeper
	.p2align 4
	.globl	name_of
	.type	name_of, @function
name_of:
.LFB13:
	.cfi_startproc
	endbr64
	cmpl	$2, %edi
	jg	.L43
	movslq	%edi, %rdi
	leaq	own.2254(%rip), %rax
	movq	(%rax,%rdi,8), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	cmpl	$5, %edi
	jg	.L45
	subl	$3, %edi
	leaq	names(%rip), %rax
	movslq	%edi, %rdi
	movq	(%rax,%rdi,8), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L45:
	andl	$1, %edi
	leaq	items(%rip), %rax
	salq	$4, %rdi
	movq	8(%rax,%rdi), %rax
	ret
	.cfi_endproc
.LFE13:
	.size	name_of, .-name_of
	.p2align 4
	.globl	guarded
	.type	guarded, @function
guarded:
.LFB14:
	.cfi_startproc
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	movl	%ebx, %esi
	andl	$63, %ebx
	subq	$80, %rsp
	.cfi_def_cfa_offset 96
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	%rsp, %rdi
	call	fill@PLT
	movsbl	(%rsp,%rbx), %eax
	movq	72(%rsp), %rdx
	xorq	%fs:40, %rdx
	jne	.L49
	addq	$80, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L49:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
.LFE14:
	.size	guarded, .-guarded
	.p2align 4
	.globl	run
	.type	run, @function
run:
.LFB15:
	.cfi_startproc
	endbr64
	movzbl	(%rdi), %edx
	leaq	table.2263(%rip), %rcx
	movl	%esi, %eax
	addq	$2, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L55:
	endbr64
	ret
	.p2align 4,,10
	.p2align 3
.L53:
	endbr64
	movzbl	-1(%rdi), %edx
	addl	%eax, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L52:
	endbr64
	movzbl	-1(%rdi), %edx
	addl	$1, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.cfi_endproc
.LFE15:
	.size	run, .-run
	.p2align 4
	.globl	assembly
	.type	assembly, @function
assembly:
.LFB16:
	.cfi_startproc
	endbr64
	movl	%edi, %eax
#APP
# 197 "sample.c" 1
	testl %eax, %eax; jz .Lzero539
1:	addl $1, %eax; jc 1b
.Lzero539:
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE16:
	.size	assembly, .-assembly
	.p2align 4
	.globl	hidden
	.hidden	hidden
	.type	hidden, @function
hidden:
.LFB17:
	.cfi_startproc
	endbr64
	movl	seen(%rip), %eax
	addl	%edi, %eax
	ret
	.cfi_endproc
.LFE17:
	.size	hidden, .-hidden
	.p2align 4
	.weak	weak
	.type	weak, @function
weak:
.LFB18:
	.cfi_startproc
	endbr64
	movl	seen(%rip), %eax
	addl	%edi, %eax
	ret
	.cfi_endproc
.LFE18:
	.size	weak, .-weak
	.section	.data.rel.ro.local,"aw"
	.align 16
	.type	table.2263, @object
	.size	table.2263, 24
table.2263:
	.quad	.L52
	.quad	.L53
	.quad	.L55
	.section	.rodata.str1.1
.LC15:
	.string	"x"
.LC16:
	.string	"y"
.LC17:
	.string	"z"
	.section	.data.rel.ro.local
	.align 16
	.type	own.2254, @object
	.size	own.2254, 24
own.2254:
	.quad	.LC15
	.quad	.LC16
	.quad	.LC17
	.local	count.1949
	.comm	count.1949,4,4
	.local	count.1945
	.comm	count.1945,4,4
	.section	.tdata,"awT",@progbits
	.align 4
	.type	calls, @object
	.size	calls, 4
calls:
	.long	1
	.globl	depth
	.section	.tbss,"awT",@nobits
	.align 4
	.type	depth, @object
	.size	depth, 4
depth:
	.zero	4
	.section	.rodata.str1.1
.LC18:
	.string	"a"
.LC19:
	.string	"b"
	.section	.data.rel.ro.local
	.align 32
	.type	items, @object
	.size	items, 32
items:
	.long	1
	.zero	4
	.quad	.LC18
	.long	2
	.zero	4
	.quad	.LC19
	.section	.rodata.str1.1
.LC20:
	.string	"zero"
.LC21:
	.string	"one"
.LC22:
	.string	"two"
	.section	.data.rel.ro.local
	.align 16
	.type	names, @object
	.size	names, 24
names:
	.quad	.LC20
	.quad	.LC21
	.quad	.LC22
	.comm	common,4,4
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC10:
	.long	4294967295
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC11:
	.long	0
	.long	1073217536
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC12:
	.long	1061158912
	.section	.rodata.cst32,"aM",@progbits,32
	.align 32
.LC13:
	.long	1065353216
	.long	1073741824
	.long	1077936128
	.long	1082130432
	.long	1084227584
	.long	1086324736
	.long	1088421888
	.long	1090519040
	.ident	"GCC: (Debian 9.3.0-22) 9.3.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.note.gnu.property,"a"
	.align 8
	.long	 1f - 0f
	.long	 4f - 1f
	.long	 5
0:
	.string	 "GNU"
1:
	.align 8
	.long	 0xc0000002
	.long	 3f - 2f
2:
	.long	 0x3
3:
	.align 8
4:
