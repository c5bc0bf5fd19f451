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
.Lkpatch_old_5:
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
.Lkpatch_old_end_5:
	.section	.rodata.str1.1
.LC1:
	.string	"part %d"
	.text
	.p2align 4
	.type	in_parts.part.0, @function
in_parts.part.0:
.Lkpatch_old_7:
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
.Lkpatch_old_end_7:
	.section	.rodata.str1.1
.LC2:
	.string	"constant"
	.text
	.p2align 4
	.type	by_constant.constprop.0, @function
by_constant.constprop.0:
.Lkpatch_old_9:
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
.Lkpatch_old_end_9:
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
.Lkpatch_old_17:
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
.Lkpatch_old_19:
.LFSB0:
.L17:
	.cfi_def_cfa_offset 16
	orl	$-1, %eax
	jmp	.L8
	.cfi_endproc
.LFE0:
	.text
	.size	classify, .-classify
.Lkpatch_old_end_17:
	.section	.text.unlikely
	.size	classify.cold, .-classify.cold
.Lkpatch_old_end_19:
.LCOLDE9:
	.text
.LHOTE9:
	.globl	renamed
	.set	renamed,classify
	.p2align 4
	.globl	first
	.type	first, @function
first:
.Lkpatch_old_20:
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
.Lkpatch_old_end_20:
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
.Lkpatch_old_22:
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
.Lkpatch_old_end_22:
	.p2align 4
	.globl	widen
	.type	widen, @function
widen:
.Lkpatch_old_23:
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
.Lkpatch_old_end_23:
	.section	.rodata.str1.1
.LC14:
	.string	"negative %d"
	.text
	.p2align 4
	.globl	check
	.type	check, @function
check:
.Lkpatch_old_25:
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
.Lkpatch_old_end_25:
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
.Lkpatch_old_29:
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
.Lkpatch_old_end_29:
	.p2align 4
	.globl	name_of
	.type	name_of, @function
name_of:
.Lkpatch_old_30:
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
.Lkpatch_old_end_30:
	.p2align 4
	.globl	guarded
	.type	guarded, @function
guarded:
.Lkpatch_old_31:
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
.Lkpatch_old_end_31:
	.p2align 4
	.globl	run
	.type	run, @function
run:
.Lkpatch_old_32:
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
.Lkpatch_old_end_32:
	.p2align 4
	.globl	assembly
	.type	assembly, @function
assembly:
.Lkpatch_old_33:
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
.Lkpatch_old_end_33:
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
.Lkpatch_old_35:
.LFB18:
	.cfi_startproc
	endbr64
	movl	seen(%rip), %eax
	addl	%edi, %eax
	ret
	.cfi_endproc
.LFE18:
	.size	weak, .-weak
.Lkpatch_old_end_35:
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
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	fresh, @function
fresh:
.Lkpatch_new_6:
	.cfi_startproc
	movl	times.1937(%rip), %eax
	addl	added(%rip), %edi
	movl	%edi, added(%rip)
	addl	$1, %eax
	movl	%eax, times.1937(%rip)
	addl	%edi, %eax
	ret
	.cfi_endproc
	.size	fresh, .-fresh
.Lkpatch_new_end_6:
	.p2align	4
	.type	by_field.isra.0.kpatch, @function
by_field.isra.0.kpatch:
.Lkpatch_new_8:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%eax, %eax
	movq	%rdi, %rbx
	leaq	.LC0.kpatch(%rip), %rdi
	call	say@PLT
	movl	(%rbx), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	leal	(%rax,%rax,4), %eax
	ret
	.cfi_endproc
	.size	by_field.isra.0.kpatch, .-by_field.isra.0.kpatch
.Lkpatch_new_end_8:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	by_field.isra.0.kpatch_old, @function
by_field.isra.0.kpatch_old:
.Lkpatch_copy_5:
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
	.size	by_field.isra.0.kpatch_old, .-by_field.isra.0.kpatch_old
.Lkpatch_copy_end_5:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	in_parts.part.0.kpatch, @function
in_parts.part.0.kpatch:
.Lkpatch_new_10:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movl	%edi, %r12d
	call	work@PLT
	movl	%r12d, %esi
	leaq	.LC1.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	4(%r12), %edi
	call	work@PLT
	leal	2(%r12), %esi
	leaq	.LC1.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%r12), %edi
	call	work@PLT
	movl	%r12d, %eax
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	in_parts.part.0.kpatch, .-in_parts.part.0.kpatch
.Lkpatch_new_end_10:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	in_parts.part.0.kpatch_old, @function
in_parts.part.0.kpatch_old:
.Lkpatch_copy_7:
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
	.size	in_parts.part.0.kpatch_old, .-in_parts.part.0.kpatch_old
.Lkpatch_copy_end_7:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	by_constant.constprop.0.kpatch, @function
by_constant.constprop.0.kpatch:
.Lkpatch_new_12:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %esi
	movl	%edi, %ebx
	movl	$2, %edx
	leaq	.LC2.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	leal	3(%rbx), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	by_constant.constprop.0.kpatch, .-by_constant.constprop.0.kpatch
.Lkpatch_new_end_12:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	by_constant.constprop.0.kpatch_old, @function
by_constant.constprop.0.kpatch_old:
.Lkpatch_copy_9:
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
	.size	by_constant.constprop.0.kpatch_old, .-by_constant.constprop.0.kpatch_old
.Lkpatch_copy_end_9:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	classify.kpatch, @function
classify.kpatch:
.Lkpatch_new_21:
	.cfi_startproc
	endbr64
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	cmpl	$6, %edi
	ja	.L19.kpatch
	leaq	.L12.kpatch(%rip), %rdx
	movl	%edi, %edi
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	notrack jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L13.kpatch:
	leaq	.LC8.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$17, %eax
.L9.kpatch:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L11.kpatch:
	.cfi_restore_state
	leaq	.LC9.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$6, %edi
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	jmp	fresh
	.p2align 4,,10
	.p2align 3
.L18.kpatch:
	.cfi_restore_state
	leaq	.LC3.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L17.kpatch:
	.cfi_restore_state
	leaq	.LC4.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L16.kpatch:
	.cfi_restore_state
	leaq	.LC5.kpatch(%rip), %rdi
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
.L15.kpatch:
	.cfi_restore_state
	leaq	.LC6.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	seen(%rip), %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L14.kpatch:
	.cfi_restore_state
	leaq	.LC7.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$4, %edi
	call	work@PLT
	movl	common(%rip), %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	classify.kpatch, .-classify.kpatch
.Lkpatch_new_end_21:
	.p2align	4
	.type	classify.cold.kpatch, @function
	.cfi_startproc
classify.cold.kpatch:
.Lkpatch_new_23:
.L19.kpatch:
	.cfi_def_cfa_offset 16
	orl	$-1, %eax
	jmp	.L9.kpatch
	.cfi_endproc
	.size	classify.cold.kpatch, .-classify.cold.kpatch
.Lkpatch_new_end_23:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	classify.kpatch_old, @function
classify.kpatch_old:
.Lkpatch_copy_17:
	.cfi_startproc
	endbr64
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	cmpl	$5, %edi
	ja	.L17.kpatch_old
	leaq	.L11.kpatch_old(%rip), %rdx
	movl	%edi, %edi
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	notrack jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L12.kpatch_old:
	leaq	.LC7(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	$4, %edi
	call	work@PLT
	movl	common(%rip), %eax
.L8.kpatch_old:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L10.kpatch_old:
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
.L16.kpatch_old:
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
.L15.kpatch_old:
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
.L14.kpatch_old:
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
.L13.kpatch_old:
	.cfi_restore_state
	leaq	.LC6(%rip), %rdi
	xorl	%eax, %eax
	call	say@PLT
	movl	seen(%rip), %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	classify.kpatch_old, .-classify.kpatch_old
.Lkpatch_copy_end_17:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	classify.cold.kpatch_old, @function
classify.cold.kpatch_old:
.Lkpatch_copy_19:
	.cfi_startproc
.L17.kpatch_old:
	.cfi_def_cfa_offset 16
	orl	$-1, %eax
	jmp	.L8.kpatch_old
	.cfi_endproc
	.size	classify.cold.kpatch_old, .-classify.cold.kpatch_old
.Lkpatch_copy_end_19:
	.section	.kpatch.rodata,"a",@progbits
	.balign	4
.L11.kpatch_old:
	.long	.L16.kpatch_old-.L11.kpatch_old
	.long	.L15.kpatch_old-.L11.kpatch_old
	.long	.L14.kpatch_old-.L11.kpatch_old
	.long	.L13.kpatch_old-.L11.kpatch_old
	.long	.L12.kpatch_old-.L11.kpatch_old
	.long	.L10.kpatch_old-.L11.kpatch_old
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	first.kpatch, @function
first.kpatch:
.Lkpatch_new_24:
	.cfi_startproc
	endbr64
	leal	(%rdi,%rdi,2), %eax
	addl	count.1945(%rip), %eax
	movl	%eax, count.1945(%rip)
	ret
	.cfi_endproc
	.size	first.kpatch, .-first.kpatch
.Lkpatch_new_end_24:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	first.kpatch_old, @function
first.kpatch_old:
.Lkpatch_copy_20:
	.cfi_startproc
	endbr64
	movl	count.1945(%rip), %eax
	addl	%edi, %eax
	movl	%eax, count.1945(%rip)
	ret
	.cfi_endproc
	.size	first.kpatch_old, .-first.kpatch_old
.Lkpatch_copy_end_20:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	scale.kpatch, @function
scale.kpatch:
.Lkpatch_new_26:
	.cfi_startproc
	endbr64
	mulss	.LC13.kpatch(%rip), %xmm1
	movapd	%xmm0, %xmm2
	andpd	.LC11.kpatch(%rip), %xmm2
	mulsd	.LC12.kpatch(%rip), %xmm2
	mulsd	.LC14.kpatch(%rip), %xmm0
	cvtss2sd	%xmm1, %xmm1
	addsd	%xmm1, %xmm2
	addsd	%xmm2, %xmm0
	ret
	.cfi_endproc
	.size	scale.kpatch, .-scale.kpatch
.Lkpatch_new_end_26:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	scale.kpatch_old, @function
scale.kpatch_old:
.Lkpatch_copy_22:
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
	.size	scale.kpatch_old, .-scale.kpatch_old
.Lkpatch_copy_end_22:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	widen.kpatch, @function
widen.kpatch:
.Lkpatch_new_27:
	.cfi_startproc
	endbr64
	vmovaps	.LC15.kpatch(%rip), %ymm0
	vaddps	(%rdi), %ymm0, %ymm0
	vmovaps	%ymm0, (%rdi)
	vzeroupper
	ret
	.cfi_endproc
	.size	widen.kpatch, .-widen.kpatch
.Lkpatch_new_end_27:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	widen.kpatch_old, @function
widen.kpatch_old:
.Lkpatch_copy_23:
	.cfi_startproc
	endbr64
	vmovaps	.LC13(%rip), %ymm0
	vaddps	(%rdi), %ymm0, %ymm0
	vmovaps	%ymm0, (%rdi)
	vzeroupper
	ret
	.cfi_endproc
	.size	widen.kpatch_old, .-widen.kpatch_old
.Lkpatch_copy_end_23:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	check.kpatch, @function
check.kpatch:
.Lkpatch_new_29:
	.cfi_startproc
	endbr64
	testl	%esi, %esi
	js	.L31.kpatch
	movl	%esi, %eax
	sarl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L31.kpatch:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	xorl	%eax, %eax
	movq	%rdi, %rbp
	leaq	.LC16.kpatch(%rip), %rdi
	call	say@PLT
	movq	%rbp, %rdi
	call	broken@PLT
	.cfi_endproc
	.size	check.kpatch, .-check.kpatch
.Lkpatch_new_end_29:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	check.kpatch_old, @function
check.kpatch_old:
.Lkpatch_copy_25:
	.cfi_startproc
	endbr64
	testl	%esi, %esi
	js	.L29.kpatch_old
	movl	%esi, %eax
	sarl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L29.kpatch_old:
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
	.size	check.kpatch_old, .-check.kpatch_old
.Lkpatch_copy_end_25:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	deeper.kpatch, @function
deeper.kpatch:
.Lkpatch_new_33:
	.cfi_startproc
	endbr64
	movl	%fs:depth@tpoff, %eax
	addl	$2, %fs:calls@tpoff
	addl	%edi, %eax
	movl	%eax, %fs:depth@tpoff
	ret
	.cfi_endproc
	.size	deeper.kpatch, .-deeper.kpatch
.Lkpatch_new_end_33:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	deeper.kpatch_old, @function
deeper.kpatch_old:
.Lkpatch_copy_29:
	.cfi_startproc
	endbr64
	movl	%fs:depth@tpoff, %eax
	addl	$1, %fs:calls@tpoff
	addl	%edi, %eax
	movl	%eax, %fs:depth@tpoff
	ret
	.cfi_endproc
	.size	deeper.kpatch_old, .-deeper.kpatch_old
.Lkpatch_copy_end_29:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	name_of.kpatch, @function
name_of.kpatch:
.Lkpatch_new_34:
	.cfi_startproc
	endbr64
	cmpl	$2, %edi
	jg	.L45.kpatch
	movslq	%edi, %rdi
	leaq	own.2254.kpatch(%rip), %rax
	movq	(%rax,%rdi,8), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L45.kpatch:
	cmpl	$5, %edi
	jg	.L47.kpatch
	subl	$3, %edi
	leaq	names(%rip), %rax
	movslq	%edi, %rdi
	movq	(%rax,%rdi,8), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L47.kpatch:
	andl	$1, %edi
	leaq	items(%rip), %rax
	salq	$4, %rdi
	movq	8(%rax,%rdi), %rax
	ret
	.cfi_endproc
	.size	name_of.kpatch, .-name_of.kpatch
.Lkpatch_new_end_34:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	name_of.kpatch_old, @function
name_of.kpatch_old:
.Lkpatch_copy_30:
	.cfi_startproc
	endbr64
	cmpl	$2, %edi
	jg	.L43.kpatch_old
	movslq	%edi, %rdi
	leaq	own.2254(%rip), %rax
	movq	(%rax,%rdi,8), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L43.kpatch_old:
	cmpl	$5, %edi
	jg	.L45.kpatch_old
	subl	$3, %edi
	leaq	names(%rip), %rax
	movslq	%edi, %rdi
	movq	(%rax,%rdi,8), %rax
	ret
	.p2align 4,,10
	.p2align 3
.L45.kpatch_old:
	andl	$1, %edi
	leaq	items(%rip), %rax
	salq	$4, %rdi
	movq	8(%rax,%rdi), %rax
	ret
	.cfi_endproc
	.size	name_of.kpatch_old, .-name_of.kpatch_old
.Lkpatch_copy_end_30:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	guarded.kpatch, @function
guarded.kpatch:
.Lkpatch_new_35:
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
	addl	$1, %eax
	movq	72(%rsp), %rdx
	xorq	%fs:40, %rdx
	jne	.L51.kpatch
	addq	$80, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L51.kpatch:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
	.size	guarded.kpatch, .-guarded.kpatch
.Lkpatch_new_end_35:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	guarded.kpatch_old, @function
guarded.kpatch_old:
.Lkpatch_copy_31:
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
	jne	.L49.kpatch_old
	addq	$80, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L49.kpatch_old:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
	.size	guarded.kpatch_old, .-guarded.kpatch_old
.Lkpatch_copy_end_31:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	run.kpatch, @function
run.kpatch:
.Lkpatch_new_36:
	.cfi_startproc
	endbr64
	movzbl	(%rdi), %edx
	leaq	table.2263.kpatch(%rip), %rcx
	movl	%esi, %eax
	addq	$2, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L58.kpatch:
	endbr64
	ret
	.p2align 4,,10
	.p2align 3
.L57.kpatch:
	endbr64
	movzbl	-1(%rdi), %edx
	subl	$1, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L55.kpatch:
	endbr64
	movzbl	-1(%rdi), %edx
	addl	%eax, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L54.kpatch:
	endbr64
	movzbl	-1(%rdi), %edx
	addl	$1, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.cfi_endproc
	.size	run.kpatch, .-run.kpatch
.Lkpatch_new_end_36:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	run.kpatch_old, @function
run.kpatch_old:
.Lkpatch_copy_32:
	.cfi_startproc
	endbr64
	movzbl	(%rdi), %edx
	leaq	table.2263.kpatch_old(%rip), %rcx
	movl	%esi, %eax
	addq	$2, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L55.kpatch_old:
	endbr64
	ret
	.p2align 4,,10
	.p2align 3
.L53.kpatch_old:
	endbr64
	movzbl	-1(%rdi), %edx
	addl	%eax, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.p2align 4,,10
	.p2align 3
.L52.kpatch_old:
	endbr64
	movzbl	-1(%rdi), %edx
	addl	$1, %eax
	addq	$1, %rdi
	movq	(%rcx,%rdx,8), %rdx
	jmp	*%rdx
	.cfi_endproc
	.size	run.kpatch_old, .-run.kpatch_old
.Lkpatch_copy_end_32:
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	16
table.2263.kpatch_old:
	.quad	.L52.kpatch_old
	.quad	.L53.kpatch_old
	.quad	.L55.kpatch_old
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	assembly.kpatch, @function
assembly.kpatch:
.Lkpatch_new_37:
	.cfi_startproc
	endbr64
	movl	%edi, %eax
	testl %eax, %eax
	jz .Lzero578.kpatch
1:
	addl $2, %eax
	jc 1b
.Lzero578.kpatch:
	ret
	.cfi_endproc
	.size	assembly.kpatch, .-assembly.kpatch
.Lkpatch_new_end_37:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	assembly.kpatch_old, @function
assembly.kpatch_old:
.Lkpatch_copy_33:
	.cfi_startproc
	endbr64
	movl	%edi, %eax
	testl %eax, %eax
	jz .Lzero539.kpatch_old
1:
	addl $1, %eax
	jc 1b
.Lzero539.kpatch_old:
	ret
	.cfi_endproc
	.size	assembly.kpatch_old, .-assembly.kpatch_old
.Lkpatch_copy_end_33:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	weak.kpatch, @function
weak.kpatch:
.Lkpatch_new_39:
	.cfi_startproc
	endbr64
	movl	seen(%rip), %eax
	addl	%edi, %eax
	addl	$8, %eax
	ret
	.cfi_endproc
	.size	weak.kpatch, .-weak.kpatch
.Lkpatch_new_end_39:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	weak.kpatch_old, @function
weak.kpatch_old:
.Lkpatch_copy_35:
	.cfi_startproc
	endbr64
	movl	seen(%rip), %eax
	addl	%edi, %eax
	ret
	.cfi_endproc
	.size	weak.kpatch_old, .-weak.kpatch_old
.Lkpatch_copy_end_35:
	.section	.kpatch.bss,"aw",@nobits
	.balign	4
	.type	times.1937, @object
times.1937:
	.zero	4
	.size	times.1937, .-times.1937
	.balign	4
	.type	added, @object
added:
	.zero	4
	.size	added, .-added
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"field"
.LC1.kpatch:
	.string	"part %d"
.LC2.kpatch:
	.string	"constant"
.LC3.kpatch:
	.string	"none"
.LC4.kpatch:
	.string	"one item"
.LC5.kpatch:
	.string	"a pair"
.LC6.kpatch:
	.string	"three"
.LC7.kpatch:
	.string	"four"
.LC8.kpatch:
	.string	"5"
.LC9.kpatch:
	.string	"six"
	.balign	4
.L12.kpatch:
	.long	.L18.kpatch-.L12.kpatch
	.long	.L17.kpatch-.L12.kpatch
	.long	.L16.kpatch-.L12.kpatch
	.long	.L15.kpatch-.L12.kpatch
	.long	.L14.kpatch-.L12.kpatch
	.long	.L13.kpatch-.L12.kpatch
	.long	.L11.kpatch-.L12.kpatch
.LC16.kpatch:
	.string	"below zero: %d"
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	32
	.type	table.2263.kpatch, @object
table.2263.kpatch:
	.quad	.L54.kpatch
	.quad	.L55.kpatch
	.quad	.L58.kpatch
	.quad	.L57.kpatch
	.size	table.2263.kpatch, .-table.2263.kpatch
	.section	.kpatch.rodata,"a",@progbits
.LC17.kpatch:
	.string	"x"
.LC18.kpatch:
	.string	"why"
.LC19.kpatch:
	.string	"z"
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	16
	.type	own.2254.kpatch, @object
own.2254.kpatch:
	.quad	.LC17.kpatch
	.quad	.LC18.kpatch
	.quad	.LC19.kpatch
	.size	own.2254.kpatch, .-own.2254.kpatch
	.section	.kpatch.rodata,"a",@progbits
	.balign	16
.LC11.kpatch:
	.long	4294967295
	.long	2147483647
	.long	0
	.long	0
	.balign	8
.LC12.kpatch:
	.long	0
	.long	1074003968
	.balign	4
.LC13.kpatch:
	.long	1061158912
	.balign	8
.LC14.kpatch:
	.long	0
	.long	1073217536
	.balign	32
.LC15.kpatch:
	.long	1065353216
	.long	1073741824
	.long	1077936128
	.long	1082130432
	.long	1084227584
	.long	1086324736
	.long	1091567616
	.long	1090519040
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"fresh"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_6-.
	.long	.Lkpatch_new_end_6-.Lkpatch_new_6
	.long	.Lkpatch_name_0-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"by_field.isra.0"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_5-.
	.long	.Lkpatch_old_end_5-.Lkpatch_old_5
	.long	.Lkpatch_new_8-.
	.long	.Lkpatch_new_end_8-.Lkpatch_new_8
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_5-.
	.long	.Lkpatch_copy_end_5-.Lkpatch_copy_5
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_2:
	.string	"in_parts.part.0"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_7-.
	.long	.Lkpatch_old_end_7-.Lkpatch_old_7
	.long	.Lkpatch_new_10-.
	.long	.Lkpatch_new_end_10-.Lkpatch_new_10
	.long	.Lkpatch_name_2-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_7-.
	.long	.Lkpatch_copy_end_7-.Lkpatch_copy_7
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_3:
	.string	"by_constant.constprop.0"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_9-.
	.long	.Lkpatch_old_end_9-.Lkpatch_old_9
	.long	.Lkpatch_new_12-.
	.long	.Lkpatch_new_end_12-.Lkpatch_new_12
	.long	.Lkpatch_name_3-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_9-.
	.long	.Lkpatch_copy_end_9-.Lkpatch_copy_9
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_4:
	.string	"classify"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_17-.
	.long	.Lkpatch_old_end_17-.Lkpatch_old_17
	.long	.Lkpatch_new_21-.
	.long	.Lkpatch_new_end_21-.Lkpatch_new_21
	.long	.Lkpatch_name_4-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_17-.
	.long	.Lkpatch_copy_end_17-.Lkpatch_copy_17
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_5:
	.string	"classify.cold"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_19-.
	.long	.Lkpatch_old_end_19-.Lkpatch_old_19
	.long	0, 0
	.long	.Lkpatch_name_5-.
	.long	3
	.zero	12
	.long	.Lkpatch_copy_19-.
	.long	.Lkpatch_copy_end_19-.Lkpatch_copy_19
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_6:
	.string	"first"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_20-.
	.long	.Lkpatch_old_end_20-.Lkpatch_old_20
	.long	.Lkpatch_new_24-.
	.long	.Lkpatch_new_end_24-.Lkpatch_new_24
	.long	.Lkpatch_name_6-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_20-.
	.long	.Lkpatch_copy_end_20-.Lkpatch_copy_20
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_7:
	.string	"scale"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_22-.
	.long	.Lkpatch_old_end_22-.Lkpatch_old_22
	.long	.Lkpatch_new_26-.
	.long	.Lkpatch_new_end_26-.Lkpatch_new_26
	.long	.Lkpatch_name_7-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_22-.
	.long	.Lkpatch_copy_end_22-.Lkpatch_copy_22
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_8:
	.string	"widen"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_23-.
	.long	.Lkpatch_old_end_23-.Lkpatch_old_23
	.long	.Lkpatch_new_27-.
	.long	.Lkpatch_new_end_27-.Lkpatch_new_27
	.long	.Lkpatch_name_8-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_23-.
	.long	.Lkpatch_copy_end_23-.Lkpatch_copy_23
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_9:
	.string	"check"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_25-.
	.long	.Lkpatch_old_end_25-.Lkpatch_old_25
	.long	.Lkpatch_new_29-.
	.long	.Lkpatch_new_end_29-.Lkpatch_new_29
	.long	.Lkpatch_name_9-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_25-.
	.long	.Lkpatch_copy_end_25-.Lkpatch_copy_25
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_10:
	.string	"deeper"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_29-.
	.long	.Lkpatch_old_end_29-.Lkpatch_old_29
	.long	.Lkpatch_new_33-.
	.long	.Lkpatch_new_end_33-.Lkpatch_new_33
	.long	.Lkpatch_name_10-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_29-.
	.long	.Lkpatch_copy_end_29-.Lkpatch_copy_29
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_11:
	.string	"name_of"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_30-.
	.long	.Lkpatch_old_end_30-.Lkpatch_old_30
	.long	.Lkpatch_new_34-.
	.long	.Lkpatch_new_end_34-.Lkpatch_new_34
	.long	.Lkpatch_name_11-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_30-.
	.long	.Lkpatch_copy_end_30-.Lkpatch_copy_30
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_12:
	.string	"guarded"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_31-.
	.long	.Lkpatch_old_end_31-.Lkpatch_old_31
	.long	.Lkpatch_new_35-.
	.long	.Lkpatch_new_end_35-.Lkpatch_new_35
	.long	.Lkpatch_name_12-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_31-.
	.long	.Lkpatch_copy_end_31-.Lkpatch_copy_31
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_13:
	.string	"run"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_32-.
	.long	.Lkpatch_old_end_32-.Lkpatch_old_32
	.long	.Lkpatch_new_36-.
	.long	.Lkpatch_new_end_36-.Lkpatch_new_36
	.long	.Lkpatch_name_13-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_32-.
	.long	.Lkpatch_copy_end_32-.Lkpatch_copy_32
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_14:
	.string	"assembly"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_33-.
	.long	.Lkpatch_old_end_33-.Lkpatch_old_33
	.long	.Lkpatch_new_37-.
	.long	.Lkpatch_new_end_37-.Lkpatch_new_37
	.long	.Lkpatch_name_14-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_33-.
	.long	.Lkpatch_copy_end_33-.Lkpatch_copy_33
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_15:
	.string	"weak"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_35-.
	.long	.Lkpatch_old_end_35-.Lkpatch_old_35
	.long	.Lkpatch_new_39-.
	.long	.Lkpatch_new_end_39-.Lkpatch_new_39
	.long	.Lkpatch_name_15-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_35-.
	.long	.Lkpatch_copy_end_35-.Lkpatch_copy_35
	.zero	20
